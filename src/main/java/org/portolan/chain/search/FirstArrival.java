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
 * of a scan can be cut to a chain. The scan gives the day and how many legs suffice. Of the chains
 * that arrive on that day the one of the fewest legs comes first, then the shorter, then the ids
 * decide: chains of few legs are looked for by legs from both ends, those of more along the labels
 * of the scan, since a question by legs has ever more to look at and one by days ever less.
 */
final class FirstArrival {
  /** Chains of so many legs are looked for by legs: two from each end. */
  private static final int FEW_LEGS = 4;

  /** Labels serve sooner where the scan came so close to the day, as a share of all days. */
  private static final int NEAR = 16;

  private static final Alternatives.Firsts NONE_FOUND = new Alternatives.Firsts(List.of(), false);

  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Ask ask;
  private final Budget budget;
  private final Rides rides;
  private final Labels labels;

  /** The lanes of the chain that comes first. */
  private final int[] way;

  private FirstArrival(
      TemporalNetwork network,
      Ask ask,
      Budget budget,
      Labels labels,
      Alternatives.Alternative first) {
    this.network = network;
    this.lanes = network.lanes();
    this.ask = ask;
    this.budget = budget;
    this.rides = new Rides(network, ask.test());
    this.labels = labels;
    this.way = Arrays.stream(first.legs()).map(lanes::laneOf).toArray();
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
        && ask.to().places().length == 1
        && ask.limits().maxLegs() != Ask.Limits.ANY_LEGS;
  }

  /**
   * Searches.
   *
   * @param ask a question that {@link #canAnswer can be answered}
   * @param byRoute true to take each route for one
   * @return the first chain, if there is one, and whether there are others; empty where too many
   *     come first alike, or the time is up
   */
  static Optional<Alternatives.Firsts> find(
      TemporalNetwork network,
      Ask ask,
      ToDoubleFunction<int[]> distance,
      boolean byRoute,
      Budget budget) {
    Scratch scratch = Scratch.take();
    try {
      EarliestSearch forward = new EarliestSearch(network, ask, scratch, budget);
      Arrived arrived = forward.run();
      Optional<Alternatives.Alternative> some = arrived.bestOf(ask.to());
      if (some.isEmpty() || budget.isSpent()) {
        return Optional.of(NONE_FOUND);
      }
      int day = some.get().arrival();
      int enough = some.get().legs().length;
      boolean near = (day - forward.known()) * NEAR <= day - (long) ask.limits().departFrom();
      int few = near ? FEW_LEGS - 1 : FEW_LEGS;
      Optional<Alternatives.Alternative> first =
          byFewLegs(network, ask, distance, day, Math.min(enough, few), budget);
      if (first.isEmpty() && enough > few && !budget.isSpent()) {
        first = new FewestLegs(network, ask, distance, budget, forward, scratch).first(day, enough);
      }
      return first.map(
          known ->
              new Alternatives.Firsts(
                  List.of(known),
                  new FirstArrival(network, ask, budget, arrived.labels(), known)
                      .isAnother(byRoute)));
    } finally {
      scratch.giveBack();
    }
  }

  private static Optional<Alternatives.Alternative> byFewLegs(
      TemporalNetwork network,
      Ask ask,
      ToDoubleFunction<int[]> distance,
      int day,
      int legs,
      Budget budget) {
    Ask byThen = ask.with(ask.limits().withArriveUntil(day).withMaxLegs(legs));
    return Alternatives.find(network, byThen, Alternatives.Order.LEGS, distance, 1, true, budget)
        .stream()
        .findFirst();
  }

  private boolean isAnother(boolean byRoute) {
    return (!byRoute && new Sailings(network, ask, way, budget).first(2).size() > 1)
        || isAnotherByLabels()
        || isAnotherBySearch();
  }

  /** Whether another way turns into the first one from some place that has a label. */
  private boolean isAnotherByLabels() {
    for (int at = way.length - 1; at >= 0; at--) {
      int place = lanes.to(way[at]);
      for (int into = lanes.firstInto(place); into < lanes.firstInto(place + 1); into++) {
        int lane = lanes.into(into);
        if (lane != way[at] && !budget.isSpentByStep() && turnsInto(at, lane)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean turnsInto(int at, int lane) {
    int most = ask.limits().maxLegs() - (way.length - at);
    for (int legs = 0; legs <= most; legs++) {
      int label = labels.of(lanes.from(lane), legs);
      int there = labels.day(label);
      if (there != NEVER) {
        there = legs == 0 ? rides.onlyArrival(lane, ask.limits()) : rides.arrival(lane, there);
        for (int next = at + 1; next < way.length && there != NEVER; next++) {
          there = rides.arrival(way[next], there);
        }
        return there != NEVER && there <= ask.limits().arriveUntil() && keepsOff(label, at);
      }
    }
    return false;
  }

  /** Whether the chain to a label passes no place of a way from where a hop of it ends. */
  private boolean keepsOff(int label, int at) {
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
  private boolean isAnotherBySearch() {
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
