package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of which ship was seen.
 *
 * @param vessel the ship; null when it is not named
 * @param as the name or words that documents use
 * @param flag the flag that documents give it, ISO 3166-1 alpha-2
 * @param claims the claims that say so
 * @param documents how many documents do
 * @param documentIds those documents
 */
public record SightedVesselView(
    @Nullable ThingView vessel,
    @OnlyWhenPresent @Nullable String as,
    @OnlyWhenPresent @Nullable String flag,
    List<String> claims,
    int documents,
    List<String> documentIds) {}
