package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places that cargo can have gone to, or come from.
 *
 * @param question the question as understood
 * @param reached the places
 * @param decisions the decisions by which places that are reached, or the one asked about, are one
 *     with others; absent if there are none
 * @param snapshot what it was read from
 * @param partial true when the search stopped at its bound, so that there may be more
 * @param reason why it is partial
 * @param next the cursor of the next page; null on the last
 */
public record ReachableView(
    QuestionView question,
    List<ReachedView> reached,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements ChainsAnswer {}
