package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds the one chain that comes first by arrival, and whether there is any other, where every walk
 * of a scan can be cut to a chain. A first scan gives the day and how many legs suffice; with these
 * for bounds, a second one leaves out nearly all, and has every label that a chain of that day can
 * have.
 *
 * <p>A walk of the fewest legs that arrives on the first day has at each of its stops a label of
 * just so many legs: with fewer it could be shortened. So all of them are found back along labels,
 * none in vain, and the shorter distance and then the ids decide.
 */
final class FirstArrival {
  /** More ways that come first alike are left to the full search. */
  private static final int MOST_WAYS = 64;

  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Ask ask;
  private final ToDoubleFunction<int[]> distance;
  private final Budget budget;
  private final Rides rides;
  private final Labels labels;
  private final List<int[]> ways = new ArrayList<>();

  /** How the first ones go: their legs and their day. */
  private final Alternatives.Alternative path;

  /**
   * What was found.
   *
   * @param chain the chain that comes first
   * @param way its lanes
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers for a search, compared by nobody.
  private record First(Alternatives.Alternative chain, int[] way) {}

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
   * @return the first chain, if there is one, and whether there are others; empty where too many
   *     come first alike
   */
  static Optional<Alternatives.Firsts> find(
      TemporalNetwork network,
      Ask ask,
      ToDoubleFunction<int[]> distance,
      boolean byRoute,
      Budget budget) {
    Scratch scratch = Scratch.take();
    try {
      Optional<Alternatives.Alternative> some =
          new EarliestSearch(network, ask, scratch, budget).run().bestOf(ask.to());
      if (some.isEmpty()) {
        return Optional.of(new Alternatives.Firsts(List.of(), false));
      }
      Ask asEarly =
          ask.with(
              ask.limits()
                  .withArriveUntil(some.get().arrival())
                  .withMaxLegs(some.get().legs().length));
      Arrived arrived = EarliestSearch.ofAllLabels(network, asEarly, scratch, budget).run();
      Optional<Alternatives.Alternative> path = arrived.bestOf(ask.to());
      return path.isEmpty() || budget.isSpent()
          ? Optional.of(new Alternatives.Firsts(List.of(), false))
          : new FirstArrival(network, ask, distance, budget, arrived.labels(), path.get())
              .find(byRoute);
    } finally {
      scratch.giveBack();
    }
  }

  private Optional<Alternatives.Firsts> find(boolean byRoute) {
    int[] way = new int[path.legs().length];
    if (!collect(ask.to().places()[0], way.length, path.arrival(), way)) {
      return Optional.empty();
    }
    First first = best();
    if (first == null) {
      return Optional.empty();
    }
    boolean more =
        (!byRoute && sailings(ask, first.way(), 2).size() > 1)
            || isTied(first)
            || isAnotherByLabels(first.way())
            || isAnotherBySearch(first.way());
    return Optional.of(new Alternatives.Firsts(List.of(first.chain()), more));
  }

  /** Collects all ways that come to a place until a day by so many lanes; false if too many. */
  private boolean collect(int place, int legs, int deadline, int[] way) {
    if (legs == 0) {
      ways.add(way.clone());
      return ways.size() <= MOST_WAYS;
    }
    for (int at = lanes.firstInto(place); at < lanes.firstInto(place + 1); at++) {
      int lane = lanes.into(at);
      int day = labels.day(labels.of(lanes.from(lane), legs - 1));
      if (day != NEVER && rides.departure(lane, deadline) >= day) {
        way[legs - 1] = lane;
        if (budget.isSpentByStep()
            || !collect(lanes.from(lane), legs - 1, (int) rides.departure(lane, deadline), way)) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable First best() {
    Ask onTheDay = ask.with(ask.limits().withArriveUntil(path.arrival()));
    First best = null;
    double shortest = 0;
    for (int[] way : ways) {
      double length = ways.size() == 1 ? 0 : distance.applyAsDouble(anyLegs(way));
      if (best == null || length <= shortest) {
        for (Sailings.Found sailing : sailings(onTheDay, way, 1)) {
          if (best == null
              || length < shortest
              || Sailings.compareIds(network, sailing.legs(), best.chain().legs()) < 0) {
            best = new First(new Alternatives.Alternative(sailing.legs(), sailing.arrival()), way);
            shortest = length;
          }
        }
      }
    }
    return best;
  }

  private int[] anyLegs(int[] way) {
    int[] legs = new int[way.length];
    for (int at = 0; at < way.length; at++) {
      legs[at] = lanes.firstLeg(way[at]);
    }
    return legs;
  }

  private List<Sailings.Found> sailings(Ask asked, int[] way, int count) {
    return new Sailings(network, asked, way, budget).first(count);
  }

  /** Whether another way comes first alike; a first lane may have left too late for some. */
  private boolean isTied(First first) {
    for (int[] way : ways) {
      if (way != first.way() && !sailings(ask, way, 1).isEmpty()) {
        return true;
      }
    }
    return false;
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
    // The labels are of no more legs than the path has.
    int most = Math.min(way.length, ask.limits().maxLegs() - (way.length - at));
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
