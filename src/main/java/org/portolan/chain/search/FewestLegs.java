package org.portolan.chain.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds the first of the chains of the fewest legs by which cargo arrives on the first day on which
 * it can, once a search has told that day. That search has ended before some last legs of that day
 * have left; it goes on until they have, now for chains of no more legs than it has found. Then its
 * labels tell by how few legs each last leg is reached in time, and all ways back along them.
 *
 * <p>A walk of the fewest legs that arrives on the first day is a chain: with a circle it could be
 * shortened. And it has at each of its stops a label of just so many legs: with fewer it could be
 * shortened, too. So the ways are all found along labels, and none in vain.
 */
final class FewestLegs {
  /** More ways that come first alike are left to the full search. */
  private static final int MOST_WAYS = 64;

  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Ask ask;
  private final Budget budget;
  private final Rides rides;
  private final EarliestSearch search;
  private final Scratch scratch;
  private final int origin;
  private final int destination;
  private final ToDoubleFunction<int[]> distance;
  private final List<int[]> ways = new ArrayList<>();

  /**
   * Prepares.
   *
   * @param ask from one place to another
   * @param search the search that told the day, of days that are known
   * @param scratch that of the search
   */
  FewestLegs(
      TemporalNetwork network,
      Ask ask,
      ToDoubleFunction<int[]> distance,
      Budget budget,
      EarliestSearch search,
      Scratch scratch) {
    this.network = network;
    this.lanes = network.lanes();
    this.ask = ask;
    this.budget = budget;
    this.rides = new Rides(network, ask.test());
    this.search = search;
    this.scratch = scratch;
    this.origin = ask.from().places()[0];
    this.destination = ask.to().places()[0];
    this.distance = distance;
  }

  /**
   * Finds it.
   *
   * @param day the first day of arrival
   * @param enough a number of legs by which one can arrive on it
   * @return the shortest, of those alike the one whose ids come first; empty if there are too many,
   *     or the budget is spent
   */
  Optional<Alternatives.Alternative> first(int day, int enough) {
    int atMost = fewest(day, enough);
    long last = lastDeparture(day);
    if (last > search.known()) {
      byte[] useless = scratch.useless(network.placeCount());
      new Latecomers(network, rides, useless).find(ask, day, atMost, search.known());
      search.goOnUntil(last, useless);
    }
    int legs = fewest(day, atMost);
    return !budget.isSpent() && collect(destination, legs, day, new int[legs])
        ? best(day)
        : Optional.empty();
  }

  private Optional<Alternatives.Alternative> best(int day) {
    Ask byThen = ask.with(ask.limits().withArriveUntil(day));
    Alternatives.Alternative best = null;
    double shortest = 0;
    for (int[] way : ways) {
      double length = ways.size() == 1 ? 0 : distance.applyAsDouble(anyLegs(way));
      if (best == null || length <= shortest) {
        for (Sailings.Found sailing : new Sailings(network, byThen, way, budget).first(1)) {
          if (best == null
              || length < shortest
              || Sailings.compareIds(network, sailing.legs(), best.legs()) < 0) {
            best = new Alternatives.Alternative(sailing.legs(), sailing.arrival());
            shortest = length;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private int[] anyLegs(int[] way) {
    return Arrays.stream(way).map(lanes::firstLeg).toArray();
  }

  /** The last day on which cargo can leave by a last leg that arrives in time. */
  private long lastDeparture(int day) {
    long last = Rides.CANNOT;
    for (int at = lanes.firstInto(destination); at < lanes.firstInto(destination + 1); at++) {
      last = Math.max(last, rides.departure(lanes.into(at), day));
    }
    return last;
  }

  /** The fewest legs of what arrives in time, as far as labels tell; at most so many. */
  private int fewest(int day, int enough) {
    int fewest = enough;
    for (int at = lanes.firstInto(destination); at < lanes.firstInto(destination + 1); at++) {
      for (int before = 0; before + 1 < fewest; before++) {
        if (departure(lanes.into(at), before, day) != Rides.CANNOT) {
          fewest = before + 1;
        }
      }
    }
    return fewest;
  }

  /**
   * The last day of departure by a lane that arrives in time, if cargo has come to it by so many
   * legs until then.
   */
  private long departure(int lane, int before, int deadline) {
    int from = lanes.from(lane);
    if (from == origin) {
      return before == 0 && rides.onlyArrival(lane, ask.limits()) <= deadline
          ? rides.departure(lane, deadline)
          : Rides.CANNOT;
    }
    int day = search.day(from, before);
    if (day > deadline) {
      return Rides.CANNOT;
    }
    long departure = rides.departure(lane, deadline);
    return day <= departure ? departure : Rides.CANNOT;
  }

  /** Collects all ways that come to a place until a day by so many lanes; false if too many. */
  private boolean collect(int place, int legs, int deadline, int[] way) {
    if (legs == 0) {
      ways.add(way.clone());
      return ways.size() <= MOST_WAYS;
    }
    for (int at = lanes.firstInto(place); at < lanes.firstInto(place + 1); at++) {
      int lane = lanes.into(at);
      long departure = departure(lane, legs - 1, deadline);
      if (departure != Rides.CANNOT) {
        way[legs - 1] = lane;
        if (budget.isSpentByStep() || !collect(lanes.from(lane), legs - 1, (int) departure, way)) {
          return false;
        }
      }
    }
    return true;
  }
}
