package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.place.PlaceKind;

/**
 * One version of where something was seen.
 *
 * @param place the place meant
 * @param as the spelling or words that documents use
 * @param relation how the text stands to the place
 * @param kind the kind of place that documents say it is
 * @param claims the claims that say so
 * @param documents how many documents do
 * @param documentIds those documents
 */
public record SightedPlaceView(
    ThingView place,
    @OnlyWhenPresent @Nullable String as,
    Relation relation,
    @OnlyWhenPresent @Nullable PlaceKind kind,
    List<String> claims,
    int documents,
    List<String> documentIds) {}
