package org.portolan.usecase.history;

import java.util.List;

/**
 * How an answer came about.
 *
 * @param days the days on which documents became known, in order
 * @param undated the documents without a publication date, with what they and what no claim speaks
 *     for add to the answer after the last day; they are in no answer as of a day, so that nothing
 *     changes here when the question is asked as of one
 * @param complete false if a search stopped at its bound, so that chains may be missing
 */
public record History(List<HistoryStep> days, HistoryStep undated, boolean complete) {
  /**
   * Copies the days.
   *
   * @param days the days
   * @param undated the documents without a publication date
   * @param complete whether all chains were found
   */
  public History {
    days = List.copyOf(days);
  }
}
