package org.portolan.chain.search;

import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * What makes legs that join a chain: a place occurs once, the origin too, and nothing runs against
 * a stated sequence. Where one leg meets the next is one stop, by whatever place each names; no
 * place of one stop is, contains or lies in a place of another, as far as places meet.
 */
public final class Stops {
  private Stops() {}

  /** Tells whether legs that join in place are a chain. */
  static boolean isChain(TemporalNetwork network, int[] legs, int count) {
    for (int last = 1; last <= count; last++) {
      if (!mayEnd(network, legs, last, false)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same where all but the last leg are known to be a chain, perhaps against a sequence too.
   */
  static boolean mayEnd(TemporalNetwork network, int[] legs, int count, boolean evenAgainst) {
    int last = legs[count - 1];
    int from = network.from(last);
    int to = network.to(last);
    for (int at = 0; at < count - 1; at++) {
      int origin = network.from(legs[at]);
      int destination = network.to(legs[at]);
      if (network.isOneStop(origin, from)
          || network.isOneStop(origin, to)
          || network.isOneStop(destination, to)
          || (at < count - 2 && network.isOneStop(destination, from))) {
        return false;
      }
    }
    return evenAgainst || !runsAgainstSequence(network, legs, count - 1, last);
  }

  /**
   * Tells whether sources say that one of some legs came after another that is to follow.
   *
   * @param network where they are
   * @param legs legs in order
   * @param count how many of them count
   * @param next the leg that is to follow
   * @return true if following them would run against a stated sequence
   */
  public static boolean runsAgainstSequence(
      TemporalNetwork network, int[] legs, int count, int next) {
    int sequenced = network.sequences().find(next);
    if (sequenced == Sequences.NONE) {
      return false;
    }
    for (int at = 0; at < count; at++) {
      if (network.sequences().isAfter(network.sequences().find(legs[at]), sequenced)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a leg has surely arrived before another can leave. */
  static boolean isCertain(TemporalNetwork network, int leg, int next) {
    return network.arriveLatest(leg) != TemporalNetwork.NEVER
        && network.arriveLatest(leg) <= network.departEarliest(next);
  }

  /**
   * Tells whether cargo that comes by a leg need not lie longer than it may before the next.
   *
   * @param ready the first day on which it can be there
   */
  static boolean waitsNoLonger(TemporalNetwork network, int leg, int next, int ready, int maxWait) {
    return maxWait == TemporalNetwork.NEVER
        || Math.max(ready, network.departEarliest(next))
            <= (long) network.arriveLatest(leg) + maxWait;
  }

  /** Tells whether a leg can follow another as far as places and stated sequences go. */
  static boolean isJoined(TemporalNetwork network, int leg, int next) {
    for (int place : network.meeting(network.to(leg))) {
      if (place == network.from(next)) {
        return true;
      }
    }
    int sequenced = network.sequences().find(leg);
    if (sequenced != Sequences.NONE) {
      for (int follower : network.sequences().followers(sequenced)) {
        if (network.sequences().leg(follower) == next) {
          return true;
        }
      }
    }
    return false;
  }
}
