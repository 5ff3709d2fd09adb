package org.portolan.web.view;

import java.util.List;
import org.portolan.names.Candidate;
import org.portolan.names.Level;

/**
 * A thing that may have been meant.
 *
 * @param id its id
 * @param name the name of it that is near what was asked for
 * @param level how far that may be trusted
 * @param score 0 to 1; it orders suggestions and is no probability
 * @param reasons what speaks for and against it, how the name matched first
 */
public record SuggestionView(
    String id, String name, Level level, double score, List<MatchReasonView> reasons) {
  /**
   * Shows candidates.
   *
   * @param candidates the candidates
   * @return each in the given order
   */
  public static List<SuggestionView> all(List<Candidate> candidates) {
    return candidates.stream().map(SuggestionView::of).toList();
  }

  private static SuggestionView of(Candidate candidate) {
    return new SuggestionView(
        candidate.id().value(),
        candidate.name(),
        candidate.level(),
        candidate.score(),
        MatchReasonView.all(candidate.reasons()));
  }
}
