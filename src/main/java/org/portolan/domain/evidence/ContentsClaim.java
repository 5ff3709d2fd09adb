package org.portolan.domain.evidence;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;

/**
 * A document says what a movement, sighting or total consisted of, or could hold.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record ContentsClaim(Id id, Id about, Provenance provenance, Stated stated)
    implements Claim {
  /**
   * Checks what is stated.
   *
   * @param id its id
   * @param about what it speaks about
   * @param provenance where it comes from
   * @param stated what it says
   * @throws IllegalArgumentException if it states what its type does not, or not what it must
   */
  public ContentsClaim {
    Claim.requireWellFormed(ClaimType.CONTENTS, id, stated);
  }

  /**
   * Gives what it consisted of, in words for goods.
   *
   * @return the words; empty when not stated
   */
  public List<String> contents() {
    return stated.contents();
  }

  /**
   * Gives how much.
   *
   * @return the quantity, if stated
   */
  public Optional<Quantity> quantity() {
    return stated.quantity();
  }

  @Override
  public ClaimType type() {
    return ClaimType.CONTENTS;
  }
}
