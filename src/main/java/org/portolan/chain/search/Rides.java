package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;

/** Takes lanes: when one arrives at the earliest, or must have left at the latest. */
final class Rides {
  private final TemporalNetwork network;
  private final Lanes lanes;
  private final LegTest test;
  private final boolean certain;

  /** Takes possible joins. */
  Rides(TemporalNetwork network, LegTest test) {
    this(network, test, false);
  }

  /**
   * Prepares.
   *
   * @param certain true to take certain joins alone, where the legs before have surely arrived
   */
  Rides(TemporalNetwork network, LegTest test, boolean certain) {
    this.certain = certain;
    this.network = network;
    this.lanes = network.lanes();
    this.test = test;
  }

  /**
   * Takes a lane as early as can be.
   *
   * @param ready the day of arrival at its start, or {@link TemporalNetwork#UNKNOWN}
   * @return the day of arrival at its end, or {@link TemporalNetwork#UNKNOWN}; {@link
   *     TemporalNetwork#NEVER} if no leg of it can be taken
   */
  int arrival(int lane, int ready) {
    return test == LegTest.ALL ? byStairs(lane, ready) : byLegs(lane, ready, NEVER);
  }

  /**
   * Takes a lane behind others so that one can go on as early as can be.
   *
   * @param ready what it gave for the lane before
   * @return the day from which one can go on; {@link TemporalNetwork#NEVER} if no leg can be taken
   */
  int next(int lane, int ready) {
    return certain ? certainlyThere(lane, ready, UNKNOWN, NEVER) : arrival(lane, ready);
  }

  /** The same for the first lane of a chain. */
  int first(int lane, Ask.Limits limits) {
    return certain
        ? certainlyThere(lane, UNKNOWN, limits.departFrom(), limits.departUntil())
        : onlyArrival(lane, limits);
  }

  /** Takes the last lane of a chain behind others; gives the earliest arrival. */
  int lastArrival(int lane, int ready) {
    return certain ? certainArrival(lane, ready) : arrival(lane, ready);
  }

  /** Takes the only lane of a chain; gives the earliest arrival. */
  int onlyArrival(int lane, Ask.Limits limits) {
    return limits.departUntil() == NEVER
        ? arrival(lane, limits.departFrom())
        : byLegs(lane, limits.departFrom(), limits.departUntil());
  }

  /** The least latest arrival of the legs that certainly leave after one is there. */
  private int certainlyThere(int lane, int ready, int departFrom, int departUntil) {
    int best = NEVER;
    int end = lanes.firstLeg(lane + 1);
    for (int leg = lanes.firstLeg(lane); leg < end; leg++) {
      if (network.departEarliest(leg) >= ready
          && network.departLatest(leg) >= departFrom
          && network.departEarliest(leg) <= departUntil
          && network.arriveLatest(leg) < best
          && test.admits(leg)) {
        best = network.arriveLatest(leg);
      }
    }
    return best;
  }

  private int certainArrival(int lane, int ready) {
    int best = NEVER;
    int end = lanes.firstLeg(lane + 1);
    for (int leg = lanes.firstLeg(lane); leg < end; leg++) {
      if (network.departEarliest(leg) >= ready
          && network.arriveEarliest(leg) < best
          && test.admits(leg)) {
        best = network.arriveEarliest(leg);
      }
    }
    return best;
  }

  private int byStairs(int lane, int ready) {
    int step = firstStep(network, lane, ready);
    return step == lanes.stairsEnd(lane) ? NEVER : Math.max(ready, network.arriveEarliest(step));
  }

  /** The first leg of a lane's staircase that can leave on a day or later; its end if none can. */
  static int firstStep(TemporalNetwork network, int lane, int ready) {
    int low = network.lanes().firstLeg(lane);
    int high = network.lanes().stairsEnd(lane);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (network.departLatest(middle) < ready) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int byLegs(int lane, int ready, int departUntil) {
    int best = NEVER;
    int end = lanes.firstLeg(lane + 1);
    for (int leg = lanes.firstLeg(lane); leg < end; leg++) {
      if (network.departLatest(leg) >= ready
          && network.departEarliest(leg) <= departUntil
          && network.arriveEarliest(leg) < best
          && test.admits(leg)) {
        best = network.arriveEarliest(leg);
      }
    }
    return best == NEVER ? NEVER : Math.max(ready, best);
  }

  /**
   * Takes a lane as late as can be.
   *
   * @param deadline the last day of arrival at its end, or {@link TemporalNetwork#NEVER}
   * @return the last day on which it can be left for, or {@link TemporalNetwork#NEVER} if nothing
   *     bounds that; {@link #CANNOT} if no leg of it arrives in time
   */
  long departure(int lane, int deadline) {
    if (test == LegTest.ALL) {
      int low = lanes.firstLeg(lane);
      int start = low;
      int high = lanes.stairsEnd(lane);
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (network.arriveEarliest(middle) <= deadline) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low == start ? CANNOT : Math.min(deadline, network.departLatest(low - 1));
    }
    return lastDeparture(lane, deadline, NEVER);
  }

  /** The same of the legs whose latest departure is bounded. */
  long boundedDeparture(int lane, int deadline) {
    return lastDeparture(lane, deadline, NEVER - 1);
  }

  private long lastDeparture(int lane, int deadline, int atMost) {
    long best = CANNOT;
    int end = lanes.firstLeg(lane + 1);
    for (int leg = lanes.firstLeg(lane); leg < end; leg++) {
      int departure = network.departLatest(leg);
      if (network.arriveEarliest(leg) <= deadline
          && departure <= atMost
          && departure > best
          && test.admits(leg)) {
        best = departure;
      }
    }
    return best == CANNOT ? CANNOT : Math.min(deadline, best);
  }

  /** No leg can be taken; below every day. */
  static final long CANNOT = (long) UNKNOWN - 1;
}
