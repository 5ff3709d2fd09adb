package org.portolan.chain;

import java.util.List;
import org.portolan.domain.Id;

/**
 * Where one leg of a chain meets the next.
 *
 * @param at the place where the earlier leg arrives
 * @param timing whether time allows it
 * @param continuity whether a source says that it is the same cargo
 * @param claims the claims that say so, in order of id; empty if and only if it is inferred
 */
public record Join(Id at, Timing timing, Continuity continuity, List<Id> claims) {
  /**
   * Copies the claims.
   *
   * @param at the place where the earlier leg arrives
   * @param timing whether time allows it
   * @param continuity whether a source says that it is the same cargo
   * @param claims the claims that say so
   */
  public Join {
    claims = List.copyOf(claims);
  }
}
