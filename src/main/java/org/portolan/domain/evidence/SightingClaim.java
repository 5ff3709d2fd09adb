package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;

/**
 * A document says that something was seen at a place at a time. About a sighting.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record SightingClaim(Id id, Id about, Provenance provenance, Stated stated)
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
  public SightingClaim {
    Claim.requireWellFormed(ClaimType.SIGHTING, id, stated);
  }

  /**
   * Gives where.
   *
   * @return the place, if stated
   */
  public Optional<PlaceMention> at() {
    return stated.place(StatedField.AT);
  }

  /**
   * Gives when.
   *
   * @return the date, if stated
   */
  public Optional<ReportedDate> during() {
    return stated.date(StatedField.DURING);
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
    return ClaimType.SIGHTING;
  }
}
