package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;

/**
 * A document gives an attribute of a thing: a flag, a kind, an owner, what an actor seeks.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record AttributeClaim(Id id, Id about, Provenance provenance, Stated stated)
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
  public AttributeClaim {
    Claim.requireWellFormed(ClaimType.ATTRIBUTE, id, stated);
  }

  /**
   * Gives which attribute.
   *
   * @return its name
   */
  public String field() {
    return stated.field().orElseThrow();
  }

  /**
   * Gives what the attribute is.
   *
   * @return its value in a word or two, if stated
   */
  public Optional<String> value() {
    return stated.value();
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
    return ClaimType.ATTRIBUTE;
  }
}
