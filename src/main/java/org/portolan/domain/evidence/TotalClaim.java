package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;

/**
 * A document gives a cumulative figure from an actor to an actor. About a total. Overlapping totals
 * are never added up.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record TotalClaim(Id id, Id about, Provenance provenance, Stated stated) implements Claim {
  /**
   * Checks what is stated.
   *
   * @param id its id
   * @param about what it speaks about
   * @param provenance where it comes from
   * @param stated what it says
   * @throws IllegalArgumentException if it states what its type does not, or not what it must
   */
  public TotalClaim {
    Claim.requireWellFormed(ClaimType.TOTAL, id, stated);
  }

  /**
   * Gives the figure.
   *
   * @return the quantity
   */
  public Quantity quantity() {
    return stated.quantity().orElseThrow();
  }

  /**
   * Gives who sent it all.
   *
   * @return the actor, if stated
   */
  public Optional<Id> from() {
    return stated.party(StatedField.FROM);
  }

  /**
   * Gives who got it all.
   *
   * @return the actor, if stated
   */
  public Optional<Id> to() {
    return stated.party(StatedField.TO);
  }

  /**
   * Gives the place that all of it went by way of.
   *
   * @return the place, if stated
   */
  public Optional<PlaceMention> via() {
    return stated.place(StatedField.VIA);
  }

  /**
   * Gives since when.
   *
   * @return the date, if stated
   */
  public Optional<ReportedDate> since() {
    return stated.date(StatedField.SINCE);
  }

  /**
   * Gives until when.
   *
   * @return the date, if stated
   */
  public Optional<ReportedDate> until() {
    return stated.date(StatedField.UNTIL);
  }

  @Override
  public ClaimType type() {
    return ClaimType.TOTAL;
  }
}
