package org.portolan.chain;

import java.util.List;

/**
 * What a search found.
 *
 * @param chains the chains, the best-evidenced first
 * @param complete false if the search stopped at its bound, so that there may be more
 */
public record Found(List<Chain> chains, boolean complete) {
  /**
   * Copies the chains.
   *
   * @param chains the chains, the best-evidenced first
   * @param complete false if the search stopped at its bound
   */
  public Found {
    chains = List.copyOf(chains);
  }
}
