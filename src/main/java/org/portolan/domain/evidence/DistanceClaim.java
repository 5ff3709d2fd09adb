package org.portolan.domain.evidence;

import java.util.List;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;

/**
 * A document says how far two places lie apart. About the place that it speaks of.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record DistanceClaim(Id id, Id about, Provenance provenance, Stated stated)
    implements Claim {
  /**
   * Checks what is stated.
   *
   * @param id its id
   * @param about what it speaks about
   * @param provenance where it comes from
   * @param stated what it says
   * @throws IllegalArgumentException if it states what its type does not, or not what it must, or a
   *     distance that is not a length
   */
  public DistanceClaim {
    Claim.requireWellFormed(ClaimType.DISTANCE, id, stated);
    for (Quantity length : stated.distance()) {
      if (length.unit().kind() != Unit.Kind.LENGTH) {
        throw new IllegalArgumentException(
            "%s: a distance in %s; expected km, mi or nmi".formatted(id, length.unit().symbol()));
      }
    }
  }

  /**
   * Gives one end.
   *
   * @return the place
   */
  public PlaceMention from() {
    return stated.place(StatedField.FROM).orElseThrow();
  }

  /**
   * Gives the other end.
   *
   * @return the place
   */
  public PlaceMention to() {
    return stated.place(StatedField.TO).orElseThrow();
  }

  /**
   * Gives how far, once for each unit that the document gives it in.
   *
   * @return at least one length
   */
  public List<Quantity> distance() {
    return stated.distance();
  }

  @Override
  public ClaimType type() {
    return ClaimType.DISTANCE;
  }
}
