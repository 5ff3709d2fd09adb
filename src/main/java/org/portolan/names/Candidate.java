package org.portolan.names;

import java.util.List;
import org.portolan.domain.Id;

/**
 * A thing that a name may mean, and why.
 *
 * @param id the thing
 * @param name the name of it that matched
 * @param level how far the match may be trusted
 * @param score 0 to 1, to three places; it orders candidates and is no probability
 * @param reasons what speaks for and against it, how the name matched first
 */
public record Candidate(Id id, String name, Level level, double score, List<Reason> reasons) {
  /**
   * Copies the list.
   *
   * @param id the thing
   * @param name the name of it that matched
   * @param level how far the match may be trusted
   * @param score 0 to 1, to three places; it orders candidates and is no probability
   * @param reasons what speaks for and against it, how the name matched first
   * @throws IllegalArgumentException if the score is out of range
   */
  public Candidate {
    reasons = List.copyOf(reasons);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + "; expected 0 to 1");
    }
  }
}
