package org.portolan.chain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import org.portolan.domain.place.Atlas;
import org.portolan.geo.Geodesic;

/**
 * The order of chains, the same to the last byte for the same evidence: the evidence of the weakest
 * leg, the timing verdict, the fewest legs, the earliest arrival, the shortest geodesic distance,
 * the id. What is not known comes last.
 */
final class ChainOrder {
  private ChainOrder() {}

  static Comparator<Chain> byEvidence(Atlas atlas) {
    return Arrays.stream(Criterion.values())
        .map(criterion -> criterion.order(atlas))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  static OptionalDouble distanceKm(Chain chain, Atlas atlas) {
    double sum = 0;
    for (Leg leg : chain.legs()) {
      OptionalDouble hop = Geodesic.distanceKm(leg.from(), leg.to(), atlas);
      if (hop.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += hop.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }
}
