package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.util.OptionalInt;
import org.portolan.chain.network.Departures;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Bounds chains by their latest departure, the day on which all their legs can still leave. From
 * that day on one can set out and have each of them, whatever the limits say.
 */
final class Leaving {
  private final TemporalNetwork network;
  private final Ask ask;
  private final int first;
  private final int last;

  Leaving(TemporalNetwork network, Ask ask) {
    this.network = network;
    this.ask = ask;
    Departures departures = network.departures();
    int earliest = NEVER;
    int latest = UNKNOWN;
    for (int place = 0; place < network.placeCount(); place++) {
      if (departures.start(place) < departures.open(place)) {
        int before = departures.leg(departures.start(place));
        int after = departures.leg(departures.open(place) - 1);
        earliest = Math.min(earliest, network.departLatest(before));
        latest = Math.max(latest, network.departLatest(after));
      }
    }
    first = Math.max(earliest, ask.limits().departFrom());
    last = latest;
  }

  /** No chain has an earlier day. */
  int first() {
    return first;
  }

  /** No chain that has such a day has a later one; empty where none has any. */
  OptionalInt latest(Budget budget) {
    if (first > last || !isAnyFrom(first, budget)) {
      return OptionalInt.empty();
    }
    int low = first;
    int high = last;
    while (low < high) {
      int middle = (int) (((long) low + high + 1) >> 1);
      if (isAnyFrom(middle, budget)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.of(low);
  }

  /**
   * Bounds how long chains take that leave in some days.
   *
   * <p>Called where {@link #latest} has found one.
   *
   * @param step how many days are looked at together, the first from {@link #first} on
   * @return the fewest days for each; {@link TemporalNetwork#NEVER} where nothing leaves any more
   */
  int[] fewestDays(int step, Budget budget) {
    int[] fewest = new int[(int) (((long) last - first) / step) + 1];
    java.util.Arrays.fill(fewest, NEVER);
    for (int part = 0; part < fewest.length && !budget.isSpent(); part++) {
      int from = first + part * step;
      OptionalInt there =
          Earliest.of(network, ask.with(between(ask.limits(), from, NEVER)), budget);
      if (there.isEmpty()) {
        return fewest;
      }
      fewest[part] = Math.max(0, there.getAsInt() - (from + step - 1));
    }
    return fewest;
  }

  private boolean isAnyFrom(int day, Budget budget) {
    return Earliest.of(network, ask.with(between(ask.limits(), day, NEVER)), budget).isPresent();
  }

  /**
   * Loosens and narrows limits so that every chain within them is possible that has its latest
   * departure on a day or later, and no leg that must arrive behind another.
   */
  static Ask.Limits between(Ask.Limits limits, int first, int arriveUntil) {
    int from = Math.max(limits.departFrom(), first);
    return new Ask.Limits(
        from,
        Math.max(limits.departUntil(), from),
        Math.max(from, Math.min(limits.arriveUntil(), arriveUntil)),
        limits.maxLegs(),
        limits.maxWait());
  }
}
