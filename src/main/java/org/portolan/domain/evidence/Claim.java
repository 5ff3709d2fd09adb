package org.portolan.domain.evidence;

import java.util.Set;
import org.portolan.domain.Id;

/**
 * One thing that one document says. Claims are the truth of the graph: never overwritten, never
 * merged; contradictions coexist, and everything else that the graph says of the world is derived
 * from them.
 */
public sealed interface Claim
    permits MovementClaim,
        SightingClaim,
        TotalClaim,
        DistanceClaim,
        ContentsClaim,
        AttributeClaim,
        LinkClaim,
        EventClaim,
        RuleClaim {
  /**
   * Gives its id, stable across loads.
   *
   * @return the id
   */
  Id id();

  /**
   * Gives what it speaks about: a movement, sighting, total, event, rule, link, place, vessel or
   * actor.
   *
   * @return the id of that
   */
  Id about();

  /**
   * Gives where it comes from and how surely it is said.
   *
   * @return the provenance
   */
  Provenance provenance();

  /**
   * Gives what it says.
   *
   * @return what is stated
   */
  Stated stated();

  /**
   * Gives its type.
   *
   * @return the type
   */
  ClaimType type();

  /**
   * Makes the claim of a type.
   *
   * @param type the type
   * @param id its id
   * @param about what it speaks about
   * @param provenance where it comes from
   * @param stated what it says
   * @return the claim
   * @throws IllegalArgumentException if it states what its type does not, or not what it must
   */
  static Claim of(ClaimType type, Id id, Id about, Provenance provenance, Stated stated) {
    return switch (type) {
      case MOVEMENT -> new MovementClaim(id, about, provenance, stated);
      case SIGHTING -> new SightingClaim(id, about, provenance, stated);
      case TOTAL -> new TotalClaim(id, about, provenance, stated);
      case DISTANCE -> new DistanceClaim(id, about, provenance, stated);
      case CONTENTS -> new ContentsClaim(id, about, provenance, stated);
      case ATTRIBUTE -> new AttributeClaim(id, about, provenance, stated);
      case LINK -> new LinkClaim(id, about, provenance, stated);
      case EVENT -> new EventClaim(id, about, provenance, stated);
      case RULE -> new RuleClaim(id, about, provenance, stated);
    };
  }

  /**
   * Tells whether it counts for what it is about: not denied, and not deprecated.
   *
   * @return true if it supports
   */
  default boolean supports() {
    return provenance().certainty().supports() && !isDeprecated();
  }

  /**
   * Tells whether an analyst deprecated it.
   *
   * @return true if it is shown and counts for nothing
   */
  default boolean isDeprecated() {
    return provenance().rank().level() == Rank.Level.DEPRECATED;
  }

  /**
   * Tells whether an analyst prefers it to others that say the same thing differently.
   *
   * @return true if it is preferred
   */
  default boolean isPreferred() {
    return provenance().rank().level() == Rank.Level.PREFERRED;
  }

  /**
   * Checks what a claim states against its type.
   *
   * @param type the type
   * @param id the claim's id, for the message
   * @param stated what it states
   * @throws IllegalArgumentException naming the claim and what is wrong
   */
  static void requireWellFormed(ClaimType type, Id id, Stated stated) {
    Set<String> faults = type.faults(stated.fields());
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(id + ": " + String.join("; ", faults));
    }
  }
}
