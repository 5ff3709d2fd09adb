package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chains between two places in brief, as asked for with {@code detail=BRIEF}.
 *
 * @param question the question as understood
 * @param chains the chains, the best-evidenced first
 * @param gaps the hop that is missing where there is no chain; empty where there is one
 * @param snapshot what it was read from
 * @param partial true when the search stopped at its bound, so that there may be more
 * @param reason why it is partial
 * @param next the cursor of the next page; null on the last
 */
public record BriefChainsView(
    QuestionView question,
    List<BriefChainView> chains,
    List<BriefGapView> gaps,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements ChainsAnswer {}
