package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Legs in sequence from an origin to a destination.
 *
 * @param id its movements in order, joined by dots
 * @param legs the legs
 * @param joins where each leg meets the next
 * @param timing the worst timing of its joins
 * @param reportedDistances distances reported from or to its places
 * @param weakestLeg the leg with the weakest evidence, from 1
 * @param evidence what stands behind all legs together, each document and origin once
 * @param discrepancies the ids of the discrepancies about its movements, their ships and its stops,
 *     but for those that agree; what cannot both be true first
 * @param decisions the decisions without which it would not be as it is; absent if there are none
 * @param sailings the chains along the same places by the same modes; absent with {@code
 *     group=NONE}
 * @param explanation why it is an answer; only when asked for
 */
public record ChainView(
    String id,
    List<LegView> legs,
    List<JoinView> joins,
    TimingView timing,
    List<ReportedDistanceView> reportedDistances,
    int weakestLeg,
    EvidenceView evidence,
    List<String> discrepancies,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions,
    @OnlyWhenPresent @Nullable SailingsView sailings,
    @OnlyWhenPresent @Nullable ExplanationView explanation) {}
