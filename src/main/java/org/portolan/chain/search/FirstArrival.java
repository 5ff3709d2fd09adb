package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds the one chain that comes first by arrival, and whether there is any other, where every walk
 * of a scan for the earliest arrival can be cut to a chain. The scan gives the day; of the chains
 * that arrive on it, the search by legs finds the first; and that there are others is mostly proven
 * by labels of the scan.
 */
final class FirstArrival {
  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Ask ask;
  private final ToDoubleFunction<int[]> distance;
  private final Budget budget;
  private final Rides rides;
  private final Labels labels;

  /** One that arrives on the first day. */
  private final Alternatives.Alternative path;

  private FirstArrival(
      TemporalNetwork network,
      Ask ask,
      ToDoubleFunction<int[]> distance,
      Budget budget,
      Labels labels,
      Alternatives.Alternative path) {
    this.network = network;
    this.lanes = network.lanes();
    this.ask = ask;
    this.distance = distance;
    this.budget = budget;
    this.rides = new Rides(network, ask.test());
    this.labels = labels;
    this.path = path;
  }

  /** Tells whether labels say all: of one place to another, each for itself, on known days. */
  static boolean canAnswer(TemporalNetwork network, Ask ask) {
    return Alternatives.canAnswer(ask)
        && ask.via().isEmpty()
        && ask.worst() == Ask.Joins.POSSIBLE
        && network.isFlat()
        && network.sequences().count() == 0
        && !(network.hasUndated() && ask.limits().departFrom() == UNKNOWN)
        && ask.from().places().length == 1
        && ask.to().places().length == 1;
  }

  /**
   * Searches.
   *
   * @param ask a question that {@link #canAnswer can be answered}
   * @param byRoute true to take each route for one
   * @return the first chain, if there is one, and whether there are others
   */
  static Alternatives.Firsts find(
      TemporalNetwork network,
      Ask ask,
      ToDoubleFunction<int[]> distance,
      boolean byRoute,
      Budget budget) {
    Scratch scratch = Scratch.take();
    try {
      Arrived arrived = new EarliestSearch(network, ask, scratch, budget).run();
      Optional<Alternatives.Alternative> path = arrived.bestOf(ask.to());
      return path.isEmpty() || budget.isSpent()
          ? new Alternatives.Firsts(List.of(), false)
          : new FirstArrival(network, ask, distance, budget, arrived.labels(), path.get())
              .find(byRoute);
    } finally {
      scratch.giveBack();
    }
  }

  private Alternatives.Firsts find(boolean byRoute) {
    Ask onTheDay =
        ask.with(ask.limits().withArriveUntil(path.arrival()).withMaxLegs(path.legs().length));
    List<Alternatives.Alternative> first =
        Alternatives.find(network, onTheDay, Alternatives.Order.LEGS, distance, 2, byRoute, budget);
    if (first.isEmpty()) {
      // Only where time was up.
      return new Alternatives.Firsts(List.of(), false);
    }
    int[] way = Arrays.stream(first.get(0).legs()).map(lanes::laneOf).toArray();
    boolean more =
        first.size() > 1
            || (!byRoute && new Sailings(network, ask, way, budget).first(2).size() > 1)
            || isAnotherByLabels(way)
            || isAnotherBySearch(way);
    return new Alternatives.Firsts(first.subList(0, 1), more);
  }

  /** Whether another way turns into the first one from some place that has a label. */
  private boolean isAnotherByLabels(int[] way) {
    for (int at = way.length - 1; at >= 0; at--) {
      int place = lanes.to(way[at]);
      for (int into = lanes.firstInto(place); into < lanes.firstInto(place + 1); into++) {
        int lane = lanes.into(into);
        if (lane != way[at] && !budget.isSpentByStep() && turnsInto(way, at, lane)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean turnsInto(int[] way, int at, int lane) {
    int most = ask.limits().maxLegs() - (way.length - at);
    for (int legs = 0; legs <= most; legs++) {
      int label = labels.of(lanes.from(lane), legs);
      int day = labels.day(label);
      if (day != NEVER) {
        day = legs == 0 ? rides.onlyArrival(lane, ask.limits()) : rides.arrival(lane, day);
        for (int next = at + 1; next < way.length && day != NEVER; next++) {
          day = rides.arrival(way[next], day);
        }
        return day != NEVER && day <= ask.limits().arriveUntil() && keepsOff(label, way, at);
      }
    }
    return false;
  }

  /** Whether the chain to a label passes no place of a way from where a hop of it ends. */
  private boolean keepsOff(int label, int[] way, int at) {
    for (int node = label; ; node = labels.previous(node)) {
      for (int next = at; next < way.length; next++) {
        if (labels.node(node) == lanes.to(way[next])) {
          return false;
        }
      }
      if (labels.legs(node) == 0) {
        return true;
      }
    }
  }

  /**
   * Whether there is a chain without one of the way's lanes. One with all of them is the same way:
   * only one leg leaves each place of a chain.
   */
  private boolean isAnotherBySearch(int[] way) {
    for (int lane : way) {
      int first = lanes.firstLeg(lane);
      int end = lanes.firstLeg(lane + 1);
      if (Earliest.of(network, ask.with(leg -> leg < first || leg >= end), budget).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
