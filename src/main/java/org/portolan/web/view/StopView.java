package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a leg starts or ends.
 *
 * @param id its id
 * @param name the name Portolan shows
 * @param reportedAs the spellings that the documents behind the leg use
 */
public record StopView(String id, @Nullable String name, List<String> reportedAs) {}
