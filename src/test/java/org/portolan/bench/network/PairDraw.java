package org.portolan.bench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws pairs of places, all places alike, and keeps those that a chain joins. */
final class PairDraw {
  private final GeneratedNetwork network;
  private final TrustedSearch search;
  private final Random random;

  PairDraw(GeneratedNetwork network, long seed) {
    this.network = network;
    this.search = new TrustedSearch(network);
    this.random = new Random(seed);
  }

  List<Asked> draw(int count, int mostLegs) {
    List<Asked> drawn = new ArrayList<>();
    while (drawn.size() < count) {
      int origin = random.nextInt(network.places());
      int destination = random.nextInt(network.places());
      // A year is left after it, so that what can be reached within one is not cut short.
      int days = network.lastDay() - Asked.REACH_WITHIN_DAYS - network.firstDay();
      int day = network.firstDay() + random.nextInt(days);
      if (origin != destination) {
        Asked asked = new Asked(origin, destination, day);
        if (search.earliestArrival(asked, mostLegs).isPresent()) {
          drawn.add(asked);
        }
      }
    }
    return List.copyOf(drawn);
  }
}
