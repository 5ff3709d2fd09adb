package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Window;

/**
 * A document says that cargo went from a place to a place. About a movement.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record MovementClaim(Id id, Id about, Provenance provenance, Stated stated)
    implements Claim {
  /**
   * Checks what is stated.
   *
   * @param id its id
   * @param about what it speaks about
   * @param provenance where it comes from
   * @param stated what it says
   * @throws IllegalArgumentException if it states what its type does not, or not what it must, or
   *     its dates contradict each other
   */
  public MovementClaim {
    Claim.requireWellFormed(ClaimType.MOVEMENT, id, stated);
    ClaimWindow.of(stated);
  }

  /**
   * Gives where it says the cargo left.
   *
   * @return the place, if stated
   */
  public Optional<PlaceMention> from() {
    return stated.place(StatedField.FROM);
  }

  /**
   * Gives where it says the cargo went.
   *
   * @return the place, if stated
   */
  public Optional<PlaceMention> to() {
    return stated.place(StatedField.TO);
  }

  /**
   * Gives the ship.
   *
   * @return the ship, if one is spoken of
   */
  public Optional<VesselMention> vessel() {
    return stated.vessel();
  }

  /** Tells whether it names a ship, rather than speak of one at all. */
  boolean namesVessel() {
    return vessel().flatMap(VesselMention::vessel).isPresent();
  }

  /**
   * Gives when it can have taken place by this claim alone. {@code during} bounds departure and
   * arrival, {@code loaded} only the earliest departure; an interval in {@code departed} or {@code
   * arrived} means some moment within it.
   *
   * @return the window; open where nothing is stated
   */
  public Window window() {
    return ClaimWindow.of(stated);
  }

  @Override
  public ClaimType type() {
    return ClaimType.MOVEMENT;
  }
}
