package org.portolan.chain.search;

import java.util.OptionalInt;
import org.portolan.chain.network.TemporalNetwork;

/** When chains can arrive at the earliest. */
final class Earliest {
  private Earliest() {}

  /**
   * Bounds the arrival of all chains between places from below; exact where every walk can be cut
   * to a chain.
   *
   * @return the day, {@link TemporalNetwork#UNKNOWN} where one cannot tell; empty if there is no
   *     chain
   */
  static OptionalInt of(TemporalNetwork network, Ask ask, Budget budget) {
    Scratch scratch = Scratch.take();
    try {
      return of(network, ask, scratch, budget);
    } finally {
      scratch.giveBack();
    }
  }

  private static OptionalInt of(TemporalNetwork network, Ask ask, Scratch scratch, Budget budget) {
    Arrived arrived = new EarliestSearch(network, ask, scratch, budget).run();
    OptionalInt earliest = OptionalInt.empty();
    for (int place : ask.to().places()) {
      Reached found = arrived.at(place);
      if (found != null) {
        int day = found.day();
        earliest = OptionalInt.of(earliest.isEmpty() ? day : Math.min(day, earliest.getAsInt()));
      }
    }
    return earliest;
  }
}
