package org.portolan.domain.evidence;

/**
 * An analyst's Admiralty grade of a claim: how reliable its source is, and how credible what it
 * says, judged apart (NATO AJP-2.1).
 *
 * @param source A (completely reliable) to E (unreliable), or F (cannot be judged)
 * @param credibility 1 (confirmed) to 5 (improbable), or 6 (cannot be judged)
 */
public record Grade(char source, int credibility) {
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

  @Override
  public String toString() {
    return "" + source + credibility;
  }
}
