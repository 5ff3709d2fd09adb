package org.portolan.domain.evidence;

import java.util.List;
import org.portolan.domain.transport.Movement;

/**
 * A movement with what is said about it.
 *
 * @param movement the movement
 * @param claims all claims about it, in order of id; empty when it was added by hand without one
 */
public record Told(Movement movement, List<Claim> claims) {
  /**
   * Copies the claims.
   *
   * @param movement the movement
   * @param claims all claims about it, in order of id
   */
  public Told {
    claims = List.copyOf(claims);
  }
}
