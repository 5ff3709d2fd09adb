package org.portolan.chain;

import java.util.OptionalDouble;
import org.portolan.domain.place.Atlas;
import org.portolan.geo.Geodesic;

/** How long chains are. */
final class Length {
  private Length() {}

  static OptionalDouble km(Chain chain, Atlas atlas) {
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

  static OptionalDouble km(int[] legs, Network network) {
    double sum = 0;
    for (int leg : legs) {
      OptionalDouble hop =
          Geodesic.distanceKm(
              network.temporal().place(network.temporal().from(leg)),
              network.temporal().place(network.temporal().to(leg)),
              network.atlas());
      if (hop.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += hop.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }
}
