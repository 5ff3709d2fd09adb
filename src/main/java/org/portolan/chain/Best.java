package org.portolan.chain;

import java.util.List;

/**
 * The best chains between two places.
 *
 * @param alternatives each route once, or each chain, the best first
 * @param more true if there are more than were asked for
 * @param complete false if the search stopped at its bound, so that there may be more and better
 */
public record Best(List<Alternative> alternatives, boolean more, boolean complete) {
  /**
   * Copies the alternatives.
   *
   * @param alternatives each route once, or each chain, the best first
   * @param more whether there are more
   * @param complete whether the search came to its end
   */
  public Best {
    alternatives = List.copyOf(alternatives);
  }
}
