package org.portolan.domain.evidence;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Movement;

/** How closely a claim's places match the movement that it is about. */
enum Precision {
  /** Every place that it states is the movement's, or inside it; at least one is stated. */
  EXACT,
  /** A place that it states contains the movement's, or it states none. */
  COARSER,
  /** A place that it states is another: it tells a different story and does not support. */
  ELSEWHERE;

  static Precision of(MovementClaim claim, Movement movement, Atlas atlas) {
    List<Precision> ends =
        java.util.stream.Stream.of(
                of(claim.from(), movement.from(), atlas), of(claim.to(), movement.to(), atlas))
            .flatMap(Optional::stream)
            .toList();
    if (ends.contains(ELSEWHERE)) {
      return ELSEWHERE;
    }
    return ends.isEmpty() || ends.contains(COARSER) ? COARSER : EXACT;
  }

  static Optional<Precision> of(Optional<PlaceMention> stated, Id end, Atlas atlas) {
    return stated.map(
        mention -> {
          if (atlas.isWithin(mention.place(), end)) {
            return EXACT;
          }
          return atlas.isWithin(end, mention.place()) ? COARSER : ELSEWHERE;
        });
  }
}
