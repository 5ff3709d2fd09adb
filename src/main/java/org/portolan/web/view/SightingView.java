package org.portolan.web.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something seen at a place at a time. Each list has every version that is told, the one with the
 * most documents first.
 *
 * @param id what the claims are about
 * @param note what it is, in the words of the data set's author; null for none
 * @param places where
 * @param dates when
 * @param quantities how much
 * @param vessels which ship it was, or was aboard
 * @param contents what it consisted of, or could have held
 * @param known the day from which it is surely known; null when unknown
 * @param evidence what stands behind it
 */
public record SightingView(
    String id,
    @Nullable String note,
    List<SightedPlaceView> places,
    List<SightedDateView> dates,
    List<FigureView> quantities,
    List<SightedVesselView> vessels,
    List<SightedGoodsView> contents,
    @Nullable LocalDate known,
    EvidenceView evidence) {}
