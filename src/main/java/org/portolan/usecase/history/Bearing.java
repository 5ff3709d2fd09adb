package org.portolan.usecase.history;

import java.util.HashSet;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.DistanceClaim;

/** Tells which claims bear on an answer, be it as it was or as it is. */
final class Bearing {
  private final Set<Id> things = new HashSet<>();
  private final Set<Id> stops = new HashSet<>();

  Bearing(AnswerState before, AnswerState after) {
    add(before);
    add(after);
  }

  private void add(AnswerState state) {
    state
        .legs()
        .forEach(
            (id, told) -> {
              things.add(id);
              told.leg().reading().vessel().ifPresent(things::add);
            });
    stops.addAll(state.stops());
  }

  /** Tells whether a claim is about a leg or its ship, or on a distance from or to a stop. */
  boolean has(Claim claim) {
    return things.contains(claim.about())
        || (claim instanceof DistanceClaim distance && ToldDistance.isFromOrTo(stops, distance));
  }
}
