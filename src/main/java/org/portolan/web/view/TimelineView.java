package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates in order.
 *
 * @param question the question for chains as understood, if it was one
 * @param about the thing asked about, if it was one
 * @param chains the chains whose claims are dated, if it was a question for chains; empty where
 *     there is none, and then the dates are those of the parts around the gap
 * @param items the dates, the earliest first; what is open at its beginning comes before all
 * @param undatedClaims how many further claims belong here and state no date
 * @param undatedDocuments the documents of all these claims that have no publication date
 * @param decisions what people decided of the thing asked about; absent if nothing
 * @param snapshot what it was read from
 * @param partial true when time did not suffice for all, so that there may be more
 * @param reason why it is partial, and how to ask for the rest
 * @param next the cursor of the next page; null on the last
 */
public record TimelineView(
    @OnlyWhenPresent @Nullable QuestionView question,
    @OnlyWhenPresent @Nullable ThingView about,
    @OnlyWhenPresent @Nullable List<String> chains,
    List<TimelineItemView> items,
    int undatedClaims,
    List<String> undatedDocuments,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements Bounded {}
