package org.portolan.domain.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Movement;

/**
 * A packed movement with one claim that says just what the movement is: both places by themselves,
 * its mode, its ship, at most when it departed and when it arrived, and that computes with no other
 * claim. Values are numbers in {@link Shared}; −1 is none.
 *
 * @param id the movement's id
 */
record Plain(
    String id, int from, int to, int vessel, int rest, int provenance, int departed, int arrived) {
  private static final int NONE = -1;

  /** Reads one; null if it is not plain. */
  static @Nullable Plain find(ByteSource source, Shared shared) {
    String id = source.text();
    int from = source.number();
    int to = source.number();
    int vessel = source.number() - 1;
    int rest = source.number();
    if (source.number() != 1) {
      return null;
    }
    source.number();
    source.text();
    int provenance = source.number();
    if (source.number() != ClaimCode.MOVEMENT
        || !shared.provenances.get(provenance).derivedFrom().isEmpty()) {
      return null;
    }
    for (int paragraphs = source.number(); paragraphs > 0; paragraphs--) {
      source.number();
    }
    Stated stated = shared.stated.get(source.number());
    int given = source.number();
    if ((given & ClaimCode.FROM_AND_TO) != ClaimCode.FROM_AND_TO
        || (given & ~ClaimCode.PLAIN) != 0
        || !isMode(stated, shared.movements.get(rest))) {
      return null;
    }
    int ship = (given & ClaimCode.VESSEL) == 0 ? NONE : source.number();
    if (!isVessel(ship, vessel, shared)
        || !isPlace(source.number(), from, shared)
        || !isPlace(source.number(), to, shared)) {
      return null;
    }
    int departed = (given & ClaimCode.DEPARTED) == 0 ? NONE : source.number();
    int arrived = (given & ClaimCode.ARRIVED) == 0 ? NONE : source.number();
    return new Plain(id, from, to, vessel, rest, provenance, departed, arrived);
  }

  private static boolean isMode(Stated stated, Movement movement) {
    return stated.mode().isPresent()
        && stated.mode().get() == movement.mode()
        && stated.after().isEmpty();
  }

  private static boolean isPlace(int mention, int place, Shared shared) {
    return shared.places.get(mention).place().equals(shared.ids.get(place));
  }

  /** Whether the movement's ship is the one that the claim names, or it has none. */
  private static boolean isVessel(int mention, int vessel, Shared shared) {
    if (vessel == NONE) {
      return true;
    }
    Optional<Id> named = mention == NONE ? Optional.empty() : shared.vessels.get(mention).vessel();
    return named.isPresent() && named.get().equals(shared.ids.get(vessel));
  }
}
