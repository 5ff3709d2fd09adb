package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Departures;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Goes through all chains, depth first, and follows no leg from which the end cannot be reached in
 * time. It is right for every question, and the slowest: its work grows with the number of chains.
 */
final class EveryChain {
  private final TemporalNetwork network;
  private final Departures departures;
  private final Lanes lanes;
  private final Sequences sequences;
  private final Ask ask;
  private final boolean impossibleToo;
  private final Budget budget;
  private final Visitor visitor;
  private @Nullable Onward onward;
  private final int[] legs;
  private int count;
  private boolean stopped;

  /** Takes chains. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Takes a chain.
     *
     * @param legs its legs at the front of an array that is not to be kept
     * @param count how many they are
     * @param arrival the day of arrival, or {@link TemporalNetwork#UNKNOWN}
     * @return false to be shown no more
     */
    boolean take(int[] legs, int count, int arrival);

    /**
     * Tells whether chains that begin so are wanted.
     *
     * @param legs the first legs at the front of an array that is not to be kept
     * @param count how many they are
     * @return false to be shown none of them
     */
    default boolean wants(int[] legs, int count) {
      return true;
    }
  }

  /**
   * Prepares.
   *
   * @param visitor is shown each chain
   */
  EveryChain(TemporalNetwork network, Ask ask, Budget budget, Visitor visitor) {
    this.network = network;
    this.departures = network.departures();
    this.lanes = network.lanes();
    this.sequences = network.sequences();
    // A place occurs once in a chain, so that none has more legs than there are places.
    this.ask = ask.with(ask.limits().withMaxLegs(network.placeCount()));
    this.impossibleToo = ask.worst() == Ask.Joins.ANY;
    this.budget = budget;
    this.visitor = visitor;
    this.legs = new int[this.ask.limits().maxLegs()];
  }

  void run() {
    if (impossibleToo || ask.to().all()) {
      start();
    } else {
      try (Onward bounds = new Onward(network, ask, budget)) {
        run(bounds);
      }
    }
  }

  /** Runs within bounds that are known, outside of which no chain is wanted. */
  void run(Onward bounds) {
    if (!bounds.isEmpty()) {
      onward = bounds;
      start();
    }
  }

  private void start() {
    int places = ask.from().all() ? network.placeCount() : ask.from().places().length;
    for (int at = 0; at < places && !stopped; at++) {
      int place = ask.from().all() ? at : ask.from().places()[at];
      int passed = ask.pass(0, place);
      if (onward == null
          || onward.isInTime(passed, place, ask.limits().departFrom(), legs.length)) {
        goOnFrom(place, UNKNOWN, ask.limits().departFrom(), passed);
      }
    }
  }

  /**
   * Follows all legs out of a place.
   *
   * @param free the arrival so far by the legs alone
   * @param ready the same where the first leg keeps to the limit
   */
  private void goOnFrom(int place, int free, int ready, int passed) {
    if (onward != null) {
      for (int lane = lanes.firstOut(place); lane < lanes.firstOut(place + 1) && !stopped; lane++) {
        goOnBy(lane, onward, free, ready, passed);
      }
    } else {
      int first = impossibleToo ? departures.start(place) : departures.firstAfter(place, ready);
      for (int at = first; at < departures.end(place) && !stopped; at++) {
        follow(departures.leg(at), free, ready, passed);
      }
    }
  }

  /** Follows the legs of a lane that are in time, if it leads on at all. */
  private void goOnBy(int lane, Onward bounds, int free, int ready, int passed) {
    int to = lanes.to(lane);
    if (!bounds.leadsOn(ask.pass(passed, to), to)
        && sequences.find(lanes.firstLeg(lane)) == Sequences.NONE) {
      return;
    }
    int end = lanes.stairsEnd(lane);
    int leg = Rides.firstStep(network, lane, ready);
    while (leg < end && network.arriveEarliest(leg) <= bounds.arriveUntil() && !stopped) {
      follow(leg++, free, ready, passed);
    }
    for (leg = end; leg < lanes.firstLeg(lane + 1) && !stopped; leg++) {
      if (network.departLatest(leg) >= ready
          && network.arriveEarliest(leg) <= bounds.arriveUntil()) {
        follow(leg, free, ready, passed);
      }
    }
  }

  private void follow(int leg, int free, int ready, int passed) {
    if (budget.isSpentByStep()) {
      stopped = true;
      return;
    }
    boolean anew = count > 0 && isForbidden(leg, free);
    if (!ask.test().admits(leg) || (anew ? !impossibleToo : !isTimely(leg, ready))) {
      return;
    }
    int nowFree = Math.max(anew ? UNKNOWN : free, network.arriveEarliest(leg));
    int now = Math.max(anew ? UNKNOWN : ready, network.arriveEarliest(leg));
    int nowPassed = ask.pass(passed, network.to(leg));
    legs[count++] = leg;
    boolean ends = isEnd(leg, now, nowPassed);
    boolean goesOn = canGoOn(leg, now, nowPassed);
    if ((ends || goesOn)
        && visitor.wants(legs, count)
        && Stops.mayEnd(network, legs, count, impossibleToo)) {
      if (ends) {
        stopped = !visitor.take(legs, count, now);
      }
      if (goesOn && !stopped) {
        extend(leg, nowFree, now, nowPassed);
      }
    }
    count--;
  }

  private boolean isEnd(int leg, int ready, int passed) {
    return passed == ask.via().size()
        && ask.to().has(network.to(leg))
        && ready <= ask.limits().arriveUntil();
  }

  private boolean canGoOn(int leg, int ready, int passed) {
    int left = legs.length - count;
    return left > 0
        && !isOnlyEnd(network.to(leg))
        && (onward == null || onward.canGoOn(passed, leg, ready, left));
  }

  /** Whether dates or a stated sequence forbid that a leg comes next. */
  private boolean isForbidden(int leg, int free) {
    return free > network.departLatest(leg)
        || (impossibleToo && Stops.runsAgainstSequence(network, legs, count, leg));
  }

  /** Whether the limits on the first departure and on waiting allow a leg that is not forbidden. */
  private boolean isTimely(int leg, int ready) {
    int departure = Math.max(ready, network.departEarliest(leg));
    if (count == 0) {
      return departure <= Math.min(network.departLatest(leg), ask.limits().departUntil());
    }
    if (departure > network.departLatest(leg)) {
      return false;
    }
    if (ask.worst() == Ask.Joins.CERTAIN && !Stops.isCertain(network, legs[count - 1], leg)) {
      return false;
    }
    return Stops.waitsNoLonger(network, legs[count - 1], leg, ready, ask.limits().maxWait());
  }

  /** Whether what has come to a place can never come to the end again. */
  private boolean isOnlyEnd(int place) {
    return !ask.to().all() && ask.to().places().length == 1 && ask.to().has(place);
  }

  private void extend(int leg, int free, int ready, int passed) {
    for (int place : network.meeting(network.to(leg))) {
      goOnFrom(place, free, ready, ask.pass(passed, place));
    }
    int sequenced = sequences.find(leg);
    if (sequenced != Sequences.NONE) {
      for (int follower : sequences.followers(sequenced)) {
        int next = sequences.leg(follower);
        follow(next, free, ready, ask.pass(passed, network.from(next)));
      }
    }
  }
}
