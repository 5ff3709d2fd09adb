package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.place.PlaceKind;
import org.portolan.names.Level;
import org.portolan.names.Match;

/**
 * A place.
 *
 * @param id its id
 * @param name the name Portolan shows
 * @param kind what sort of place it is, by the author's reading
 * @param country ISO 3166-1 alpha-2; null for none, several or unknown
 * @param partOf the place that directly contains it; null for none known
 * @param coordinates where it is; null when no citable source says
 * @param geonames its GeoNames number; null when not known
 * @param unlocode its UN/LOCODE; null when not known
 * @param wikidata its Wikidata item; null when not known
 * @param note a remark of the author; null for none
 * @param matched the name that matched the search
 * @param reason how it matched
 * @param level how far that may be trusted, where nothing is known by just that name
 */
public record PlaceView(
    String id,
    String name,
    PlaceKind kind,
    @Nullable String country,
    @Nullable ThingView partOf,
    @Nullable CoordinatesView coordinates,
    @Nullable String geonames,
    @Nullable String unlocode,
    @Nullable String wikidata,
    @Nullable String note,
    @OnlyWhenPresent @Nullable String matched,
    @OnlyWhenPresent Match.@Nullable Reason reason,
    @OnlyWhenPresent @Nullable Level level) {}
