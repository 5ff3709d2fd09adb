package org.portolan.web.view;

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
 * @param partial true when a search stopped at its bound, so that chains may be missing
 * @param reason why it is partial
 * @param next the cursor of the next page; null on the last
 */
public record HistoryView(
    QuestionView question,
    List<HistoryStepView> days,
    HistoryStepView undated,
    String note,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next) {}
