package org.portolan.bench.network;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The plainest search that is right: leg by leg, the earliest arrival at every place in at most so
 * many legs (labels corrected as Bellman and Ford did). It needs no simple chains to find the best
 * of them: where a way comes back to a place, leaving out the round trip arrives no later, and the
 * origin, which alone has a limit on its departures, is never entered.
 */
public final class TrustedSearch {
  /** Stands for a place that is not reached. */
  public static final int NEVER = Integer.MAX_VALUE;

  private final GeneratedNetwork network;
  private final LegsByPlace outgoing;

  /** Prepares a search. */
  public TrustedSearch(GeneratedNetwork network) {
    this.network = network;
    this.outgoing = LegsByPlace.from(network);
  }

  /** The earliest arrival of a chain of at most so many legs; empty if there is none. */
  public OptionalInt earliestArrival(Asked asked, int mostLegs) {
    int arrival = arrivals(asked, asked.departBy(), mostLegs, NEVER - 1)[asked.destination()];
    return arrival == NEVER ? OptionalInt.empty() : OptionalInt.of(arrival);
  }

  /**
   * The earliest arrival at every place that can be reached in time, in any number of legs, the
   * first of which departs on any day from the asked one; {@link #NEVER} at the others and at the
   * origin.
   */
  public int[] reachable(Asked asked) {
    return arrivals(asked, NEVER, network.places(), asked.reachBy());
  }

  private int[] arrivals(Asked asked, int departBy, int mostLegs, int by) {
    int[] best = new int[network.places()];
    Arrays.fill(best, NEVER);
    int[] next = best.clone();
    ride(asked.origin(), asked.day(), departBy, by, next);
    for (int legs = 2; legs <= mostLegs && changed(asked.origin(), best, next); legs++) {
      int[] before = next.clone();
      for (int place = 0; place < before.length; place++) {
        if (before[place] < best[place]) {
          ride(place, before[place], NEVER, by, next);
        }
      }
      best = before;
    }
    next[asked.origin()] = NEVER;
    return next;
  }

  private static boolean changed(int origin, int[] best, int[] next) {
    // Riding back to the origin is no way on.
    next[origin] = NEVER;
    return !Arrays.equals(best, next);
  }

  private void ride(int place, int time, int departBy, int by, int[] next) {
    for (int position = outgoing.first(place); position < outgoing.end(place); position++) {
      int leg = outgoing.leg(position);
      int departs = Math.max(time, network.departEarliest()[leg]);
      if (departs <= network.departLatest()[leg] && network.departEarliest()[leg] <= departBy) {
        int arrives = Math.max(departs, network.arriveEarliest()[leg]);
        if (arrives <= by) {
          int to = network.to()[leg];
          next[to] = Math.min(next[to], arrives);
        }
      }
    }
  }
}
