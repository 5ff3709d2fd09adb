package org.portolan.domain.evidence;

import java.util.Optional;

/**
 * An analyst's preference among claims that contradict each other, which settles a dispute without
 * deleting anything; the way of <a href="https://www.wikidata.org/wiki/Help:Ranking">Wikidata</a>.
 *
 * @param level the preference
 * @param reason why; never empty for a level other than {@link Level#NORMAL}
 */
public record Rank(Level level, Optional<String> reason) {
  /** No preference. */
  public static final Rank NORMAL = new Rank(Level.NORMAL, Optional.empty());

  /** The preferences, the strongest first. */
  public enum Level {
    /**
     * Settles what is said: where claims say the same thing differently (when a movement took
     * place, which flag a ship flies), the preferred are read alone. A preferred claim that does
     * not say it settles nothing.
     */
    PREFERRED,
    /** Counts. */
    NORMAL,
    /** Is shown with its reason and counts for nothing. */
    DEPRECATED
  }

  /**
   * Checks that a preference has a reason.
   *
   * @param level the preference
   * @param reason why; never empty for a level other than {@link Level#NORMAL}
   * @throws IllegalArgumentException naming the level that lacks one
   */
  public Rank {
    if (level != Level.NORMAL && reason.filter(text -> !text.isBlank()).isEmpty()) {
      throw new IllegalArgumentException("rank " + level + " without a reason");
    }
  }
}
