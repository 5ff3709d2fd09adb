package org.portolan.web.view;

import org.jspecify.annotations.Nullable;

/**
 * The ship of a leg, named by at least one claim that counts.
 *
 * @param id its id
 * @param name the name Portolan shows
 * @param flag ISO 3166-1 alpha-2, as claims give it; null when none does, or they differ
 */
public record BriefShipView(String id, @Nullable String name, @Nullable String flag) {}
