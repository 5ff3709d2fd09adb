package org.portolan.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A name in the question, as understood.
 *
 * @param id what it means
 * @param name the name Portolan shows
 * @param askedAs the name as asked
 */
public record AskedNameView(String id, @Nullable String name, String askedAs) {}
