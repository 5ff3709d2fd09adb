package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A document says that a meeting, a visit or a test took place. About an event.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record EventClaim(Id id, Id about, Provenance provenance, Stated stated) implements Claim {
  /**
   * Checks what is stated.
   *
   * @param id its id
   * @param about what it speaks about
   * @param provenance where it comes from
   * @param stated what it says
   * @throws IllegalArgumentException if it states what its type does not, or not what it must
   */
  public EventClaim {
    Claim.requireWellFormed(ClaimType.EVENT, id, stated);
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
   * Gives what sort of event.
   *
   * @return a word, if stated
   */
  public Optional<String> value() {
    return stated.value();
  }

  @Override
  public ClaimType type() {
    return ClaimType.EVENT;
  }
}
