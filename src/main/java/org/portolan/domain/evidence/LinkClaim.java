package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A document says that one can travel between two places. About a link.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record LinkClaim(Id id, Id about, Provenance provenance, Stated stated) implements Claim {
  /**
   * Checks what is stated.
   *
   * @param id its id
   * @param about what it speaks about
   * @param provenance where it comes from
   * @param stated what it says
   * @throws IllegalArgumentException if it states what its type does not, or not what it must
   */
  public LinkClaim {
    Claim.requireWellFormed(ClaimType.LINK, id, stated);
  }

  /**
   * Gives one end.
   *
   * @return the place, if stated
   */
  public Optional<PlaceMention> from() {
    return stated.place(StatedField.FROM);
  }

  /**
   * Gives the other end.
   *
   * @return the place, if stated
   */
  public Optional<PlaceMention> to() {
    return stated.place(StatedField.TO);
  }

  @Override
  public ClaimType type() {
    return ClaimType.LINK;
  }
}
