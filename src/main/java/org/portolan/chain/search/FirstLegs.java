package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Departures;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/** Chooses the first leg of chains to an end, by what was found back from there. */
final class FirstLegs {
  private final TemporalNetwork network;
  private final Departures departures;
  private final Ask ask;
  private final LatestSearch search;

  FirstLegs(TemporalNetwork network, Ask ask, LatestSearch search) {
    this.network = network;
    this.departures = network.departures();
    this.ask = ask;
    this.search = search;
  }

  /** The latest departure from a place with the fewest legs; null if nothing leaves it. */
  @Nullable Reached from(int place) {
    Reached best = null;
    for (int at = departures.start(place); at < departures.end(place); at++) {
      int leg = departures.leg(at);
      if (ask.test().admits(leg)) {
        for (int legs = 1; legs <= ask.limits().maxLegs(); legs++) {
          best = better(best, by(leg, legs, true));
          best = better(best, by(leg, legs, false));
        }
      }
    }
    return best;
  }

  private static @Nullable Reached better(@Nullable Reached one, @Nullable Reached other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    int byDay =
        Integer.compare(
            one.day() == NEVER ? NEVER : -one.day(), other.day() == NEVER ? NEVER : -other.day());
    return byDay < 0 || (byDay == 0 && one.legs() <= other.legs()) ? one : other;
  }

  private @Nullable Reached by(int leg, int legs, boolean known) {
    int deadline = deadlineOf(leg, legs, known);
    if (deadline == LatestSearch.NONE || network.arriveEarliest(leg) > deadline) {
      return null;
    }
    int day = Math.min(Math.min(deadline, network.departLatest(leg)), ask.limits().departUntil());
    boolean leaves = day >= ask.limits().departFrom() && day >= network.departEarliest(leg);
    return leaves ? new Reached(network.from(leg), day, legs, leg) : null;
  }

  private int deadlineOf(int leg, int legs, boolean known) {
    if (legs > 1) {
      return search.deadlineBehind(leg, legs - 1, known);
    }
    return ask.to().has(network.to(leg)) ? ask.limits().arriveUntil() : LatestSearch.NONE;
  }

  /** Whether legs that the search found make a chain behind a first one. */
  boolean leadsOn(Reached first) {
    int[] path = new int[first.legs()];
    path[0] = first.end();
    int ready = first.day();
    for (int at = 1; at < path.length; at++) {
      ready = Math.max(ready, network.arriveEarliest(path[at - 1]));
      int next = next(path[at - 1], path.length - at, ready);
      if (next < 0) {
        return false;
      }
      path[at] = next;
    }
    return Stops.isChain(network, path, path.length);
  }

  /** A leg that leaves no earlier than a day and leads on to the end by a number of legs. */
  private int next(int leg, int legs, int day) {
    for (int place : network.meeting(network.to(leg))) {
      for (int at = departures.firstAfter(place, day); at < departures.end(place); at++) {
        if (isNext(departures.leg(at), legs, day)) {
          return departures.leg(at);
        }
      }
    }
    int sequenced = network.sequences().find(leg);
    if (sequenced != Sequences.NONE) {
      for (int follower : network.sequences().followers(sequenced)) {
        if (isNext(network.sequences().leg(follower), legs, day)) {
          return network.sequences().leg(follower);
        }
      }
    }
    return -1;
  }

  private boolean isNext(int leg, int legs, int day) {
    if (!ask.test().admits(leg) || network.departLatest(leg) < day) {
      return false;
    }
    for (boolean known : new boolean[] {true, false}) {
      int deadline = deadlineOf(leg, legs, known);
      if (deadline != LatestSearch.NONE
          && deadline >= day
          && network.arriveEarliest(leg) <= deadline) {
        return true;
      }
    }
    return false;
  }
}
