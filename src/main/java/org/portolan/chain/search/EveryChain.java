package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Departures;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Goes through all chains, depth first, and follows no leg from which the end cannot be reached in
 * time. It is right for every question, and the slowest: its work grows with the number of chains.
 */
final class EveryChain {
  private final TemporalNetwork network;
  private final Departures departures;
  private final Sequences sequences;
  private final Ask ask;
  private final boolean impossibleToo;
  private final Budget budget;
  private final Visitor visitor;
  private final List<LatestSearch> bounds = new ArrayList<>();
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
  }

  /**
   * Prepares.
   *
   * @param visitor is shown each chain
   */
  EveryChain(TemporalNetwork network, Ask ask, Budget budget, Visitor visitor) {
    this.network = network;
    this.departures = network.departures();
    this.sequences = network.sequences();
    this.ask = ask;
    this.impossibleToo = ask.worst() == Ask.Joins.ANY;
    this.budget = budget;
    this.visitor = visitor;
    this.legs = new int[ask.limits().maxLegs()];
  }

  void run() {
    if (!impossibleToo && !ask.to().all()) {
      prepareBounds();
    }
    int places = ask.from().all() ? network.placeCount() : ask.from().places().length;
    for (int at = 0; at < places && !stopped; at++) {
      int place = ask.from().all() ? at : ask.from().places()[at];
      int passed = pass(0, place);
      if (bounds.isEmpty()
          || bounds.get(passed).isInTime(place, ask.limits().departFrom(), legs.length)) {
        goOnFrom(place, UNKNOWN, ask.limits().departFrom(), passed);
      }
    }
  }

  private void prepareBounds() {
    Scratch scratch = Scratch.take();
    try {
      prepareBounds(
          ask.from().all()
              ? null
              : new EarliestSearch(network, ask.toAnywhere(), scratch, budget).run());
    } finally {
      scratch.giveBack();
    }
  }

  private void prepareBounds(@Nullable Arrived forward) {
    LatestSearch last = new LatestSearch(network, ask, new Labels(), forward);
    last.run(ask.to(), budget);
    bounds.add(last);
    for (int at = ask.via().size() - 1; at >= 0; at--) {
      LatestSearch earlier = new LatestSearch(network, ask, new Labels(), forward);
      earlier.run(ask.via().get(at), bounds.get(0), ask.to(), budget);
      bounds.add(0, earlier);
    }
  }

  /** How many of the places to pass are passed once a place is, when some are already. */
  private int pass(int passed, int place) {
    int now = passed;
    while (now < ask.via().size() && ask.via().get(now).has(place)) {
      now++;
    }
    return now;
  }

  /**
   * Follows all legs out of a place.
   *
   * @param free the arrival so far by the legs alone
   * @param ready the same where the first leg keeps to the limit
   */
  private void goOnFrom(int place, int free, int ready, int passed) {
    int first = impossibleToo ? departures.start(place) : departures.firstAfter(place, ready);
    for (int at = first; at < departures.end(place) && !stopped; at++) {
      follow(departures.leg(at), free, ready, passed);
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
    legs[count++] = leg;
    if (Stops.mayEnd(network, legs, count, impossibleToo)) {
      int nowFree = Math.max(anew ? UNKNOWN : free, network.arriveEarliest(leg));
      int now = Math.max(anew ? UNKNOWN : ready, network.arriveEarliest(leg));
      extend(leg, nowFree, now, pass(passed, network.to(leg)));
    }
    count--;
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
    return ask.limits().maxWait() == NEVER
        || departure <= (long) network.arriveLatest(legs[count - 1]) + ask.limits().maxWait();
  }

  /** Whether what has come to a place can never come to the end again. */
  private boolean isOnlyEnd(int place) {
    return !ask.to().all() && ask.to().places().length == 1 && ask.to().has(place);
  }

  private void extend(int leg, int free, int ready, int passed) {
    int to = network.to(leg);
    if (passed == ask.via().size() && ask.to().has(to) && ready <= ask.limits().arriveUntil()) {
      stopped = !visitor.take(legs, count, ready);
    }
    int left = legs.length - count;
    if (left == 0
        || stopped
        || isOnlyEnd(to)
        || (!bounds.isEmpty() && !bounds.get(passed).canGoOn(leg, ready, left))) {
      return;
    }
    for (int place : network.meeting(to)) {
      goOnFrom(place, free, ready, pass(passed, place));
    }
    int sequenced = sequences.find(leg);
    if (sequenced != Sequences.NONE) {
      for (int follower : sequences.followers(sequenced)) {
        int next = sequences.leg(follower);
        follow(next, free, ready, pass(passed, network.from(next)));
      }
    }
  }
}
