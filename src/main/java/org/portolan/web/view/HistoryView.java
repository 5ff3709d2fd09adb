package org.portolan.web.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an answer came about, publication by publication.
 *
 * @param question the question as understood
 * @param days the days on which documents became known, in order, each with what it changed
 * @param undated what documents without a publication date, and movements that no claim speaks of,
 *     add after the last day; nothing when the question is asked as of a day
 * @param note how the last day stands to the answer as it is now
 * @param snapshot what it was read from
 * @param completeUpTo the last day up to which all days are told; only when later ones are missing
 *     and one is told
 * @param partial true when time did not suffice for all days, or not all chains of a day were
 *     looked at
 * @param reason why it is partial, and how to ask for the rest
 * @param next the cursor of the next page; null on the last
 */
public record HistoryView(
    QuestionView question,
    List<HistoryStepView> days,
    HistoryStepView undated,
    String note,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable LocalDate completeUpTo,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements Bounded {}
