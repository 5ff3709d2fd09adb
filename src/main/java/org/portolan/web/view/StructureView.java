package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the map says of two places, time aside.
 *
 * @param question the question as understood
 * @param text a sentence that says what it comes to
 * @param component what legs connect; null if time was up before
 * @param articulations the places, the ends aside, on every way from the origin to the destination,
 *     in order
 * @param bridges the lanes on every way, in order
 * @param cut a smallest set of lanes without which no way is left; null if time was up before
 * @param routes the routes of fewest lanes, in order of these and the ids of places
 * @param snapshot what it was read from
 * @param partial true if time was up before all was found out
 * @param reason what is missing
 */
public record StructureView(
    QuestionView question,
    String text,
    @Nullable ComponentView component,
    List<ThingView> articulations,
    List<LaneView> bridges,
    @Nullable LaneCutView cut,
    List<MapRouteView> routes,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason)
    implements Bounded {}
