package org.portolan.usecase.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an answer came about.
 *
 * @param days the days on which documents became known, in order
 * @param undated the documents without a publication date, with what they and what no claim speaks
 *     for add to the answer after the last day; they are in no answer as of a day, so that nothing
 *     changes here when the question is asked as of one
 * @param complete false if not all chains of a day were looked at, so that some may be missing
 * @param done false if time did not suffice for all days, so that later ones are missing, and what
 *     is undated says nothing
 */
public record History(List<HistoryStep> days, HistoryStep undated, boolean complete, boolean done) {
  /**
   * Copies the days.
   *
   * @param days the days
   * @param undated the documents without a publication date
   * @param complete whether all chains were found
   * @param done whether all days were replayed
   */
  public History {
    days = List.copyOf(days);
  }

  /**
   * Gives the last day up to which the history is told.
   *
   * @return the day; empty if none is told yet, or no document is known to have been published
   */
  public Optional<LocalDate> upTo() {
    return days.isEmpty() ? Optional.empty() : days.get(days.size() - 1).day();
  }
}
