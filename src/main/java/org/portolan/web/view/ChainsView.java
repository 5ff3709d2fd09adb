package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chains between two places.
 *
 * @param question the question as understood
 * @param chains the chains, the best-evidenced first
 * @param gaps the hop that is missing where there is no chain; empty where there is one
 * @param footnotes the chains in Markdown with their sources as footnotes, if asked for
 * @param snapshot what it was read from
 * @param partial true when time did not suffice for all: there may be more chains, or the gap, an
 *     explanation or a route by sea may be missing
 * @param reason why it is partial, and how to ask for the rest
 * @param next the cursor of the next page; null on the last
 */
public record ChainsView(
    QuestionView question,
    List<ChainView> chains,
    List<GapView> gaps,
    @OnlyWhenPresent @Nullable String footnotes,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements ChainsAnswer {}
