package org.portolan.domain.evidence;

import java.util.Optional;

/**
 * An analyst's Admiralty grade of a claim: how reliable its source is, and how credible what it
 * says, judged apart (NATO AJP-2.1).
 *
 * @param source A (completely reliable) to E (unreliable), or F (cannot be judged)
 * @param credibility 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)
 */
public record Grade(char source, int credibility) {
  /** Neither can be judged. */
  public static final Grade UNJUDGED = new Grade('F', 6);

  /**
   * Checks the ranges.
   *
   * @param source A (completely reliable) to E (unreliable), or F (cannot be judged)
   * @param credibility 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)
   * @throws IllegalArgumentException naming the value and the range expected
   */
  public Grade {
    if (source < 'A' || source > 'F') {
      throw new IllegalArgumentException("source grade '" + source + "'; expected A to F");
    }
    if (credibility < 1 || credibility > 6) {
      throw new IllegalArgumentException("credibility " + credibility + "; expected 1 to 6");
    }
  }

  /**
   * Tells whether both halves are as good as those of another.
   *
   * @param worst another grade
   * @return true if neither half is worse
   */
  public boolean isAtLeast(Grade worst) {
    return source <= worst.source && credibility <= worst.credibility;
  }

  /**
   * Reads a grade.
   *
   * @param text a letter and a digit, such as B2; letter case does not matter
   * @return the grade; empty if it is none
   */
  public static Optional<Grade> find(String text) {
    return text.matches("[A-Fa-f][1-6]")
        ? Optional.of(
            new Grade(Character.toUpperCase(text.charAt(0)), Character.digit(text.charAt(1), 10)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "" + source + credibility;
  }
}
