package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;

/** The legs by which one way was travelled, each time: its sailings. */
final class Sailings {
  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Ask ask;
  private final Budget budget;
  private final int[] firstLeg;
  private final int[] endLeg;
  private final int[] legs;

  /** The last day of arrival by each lane from which the end can be reached in time. */
  private final long[] deadline;

  private final TreeSet<Found> best;
  private int most;

  /**
   * A sailing.
   *
   * @param legs its legs
   * @param arrival the day of arrival, or {@link TemporalNetwork#UNKNOWN}
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers for a search, compared by an order.
  record Found(int[] legs, int arrival) {}

  /** Sailings by given lanes, each leg of which may follow each of the lane before. */
  Sailings(TemporalNetwork network, Ask ask, int[] way, Budget budget) {
    this(network, ask, way, way, budget);
  }

  /** Sailings by any of some lanes at each hop, from a first to a last. */
  private Sailings(TemporalNetwork network, Ask ask, int[] first, int[] last, Budget budget) {
    this.network = network;
    this.lanes = network.lanes();
    this.ask = ask;
    this.budget = budget;
    this.firstLeg = new int[first.length];
    this.endLeg = new int[first.length];
    this.legs = new int[first.length];
    this.deadline = new long[first.length];
    this.best = new TreeSet<>(order(network));
    Rides rides = new Rides(network, ask.test());
    long day = ask.limits().arriveUntil();
    for (int at = first.length - 1; at >= 0; at--) {
      firstLeg[at] = lanes.firstLeg(first[at]);
      endLeg[at] = lanes.firstLeg(last[at] + 1);
      deadline[at] = day;
      long earlier = Rides.CANNOT;
      for (int lane = first[at]; lane <= last[at] && day != Rides.CANNOT; lane++) {
        earlier = Math.max(earlier, rides.departure(lane, (int) day));
      }
      day = earlier;
    }
  }

  /** All sailings of a route. */
  static Sailings of(TemporalNetwork network, Ask ask, Route route, Budget budget) {
    Lanes lanes = network.lanes();
    int[] first = new int[route.hops().size()];
    int[] last = new int[route.hops().size()];
    for (int at = 0; at < first.length; at++) {
      Route.Hop hop = route.hops().get(at);
      int lane = lanes.firstBetween(hop.from(), hop.to());
      while (lanes.mode(lane) != hop.mode()) {
        lane++;
      }
      first[at] = lane;
      while (lanes.isBetween(lane, hop.from(), hop.to()) && lanes.mode(lane) == hop.mode()) {
        lane++;
      }
      last[at] = lane - 1;
    }
    return new Sailings(network, ask, first, last, budget);
  }

  /** By arrival, unknown ones last, then by the ids of the movements one by one. */
  static Comparator<Found> order(TemporalNetwork network) {
    return Comparator.comparingInt((Found found) -> rank(found.arrival()))
        .thenComparing(Found::legs, (one, other) -> compareIds(network, one, other));
  }

  static int rank(int arrival) {
    return arrival == UNKNOWN ? NEVER : arrival;
  }

  static int compareIds(TemporalNetwork network, int[] one, int[] other) {
    for (int at = 0; at < one.length && at < other.length; at++) {
      int order = one[at] == other[at] ? 0 : network.compareIds(one[at], other[at]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.length, other.length);
  }

  /** The first sailings, at most so many. */
  List<Found> first(int count) {
    most = count;
    best.clear();
    follow(0, ask.limits().departFrom());
    return new ArrayList<>(best);
  }

  private void follow(int at, int ready) {
    for (int leg = firstLeg[at]; leg < endLeg[at] && !budget.isSpentByStep(); leg++) {
      int day = Math.max(ready, network.arriveEarliest(leg));
      if (mayCome(leg, at, ready) && day <= deadline[at] && !isBeaten(day, at, leg)) {
        legs[at] = leg;
        if (at + 1 < legs.length) {
          follow(at + 1, day);
        } else {
          best.add(new Found(Arrays.copyOf(legs, legs.length), day));
          if (best.size() > most) {
            best.pollLast();
          }
        }
      }
    }
  }

  private boolean mayCome(int leg, int at, int ready) {
    if (network.departLatest(leg) < ready || !ask.test().admits(leg)) {
      return false;
    }
    if (at == 0) {
      return network.departEarliest(leg) <= ask.limits().departUntil();
    }
    if (network.sequences().count() > 0 && !isInSequence(leg, at)) {
      return false;
    }
    return (ask.worst() != Ask.Joins.CERTAIN || Stops.isCertain(network, legs[at - 1], leg))
        && Stops.waitsNoLonger(network, legs[at - 1], leg, ready, ask.limits().maxWait());
  }

  private boolean isInSequence(int leg, int at) {
    return !Stops.runsAgainstSequence(network, legs, at, leg)
        && Stops.isJoined(network, legs[at - 1], leg);
  }

  /** Whether nothing that goes on so can be among the best. */
  private boolean isBeaten(int day, int at, int leg) {
    if (best.size() < most || network.hasUndated()) {
      return false;
    }
    Found worst = best.last();
    if (day != rank(worst.arrival())) {
      return day > rank(worst.arrival());
    }
    for (int earlier = 0; earlier <= at; earlier++) {
      int mine = earlier == at ? leg : legs[earlier];
      int order =
          mine == worst.legs()[earlier] ? 0 : network.compareIds(mine, worst.legs()[earlier]);
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }
}
