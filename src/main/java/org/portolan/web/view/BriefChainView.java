package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Legs in sequence from an origin to a destination, in brief.
 *
 * @param id its movements in order, joined by dots
 * @param legs the legs
 * @param joins where each leg meets the next
 * @param timing the worst timing of its joins
 * @param weakestLeg the leg with the weakest evidence, from 1
 * @param decisions the decisions without which it would not be as it is; absent if there are none
 */
public record BriefChainView(
    String id,
    List<BriefLegView> legs,
    List<JoinView> joins,
    TimingView timing,
    int weakestLeg,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions) {}
