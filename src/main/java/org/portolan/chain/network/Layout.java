package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/**
 * Puts legs in their order: by the place they start from, where they go, and mode, hence lane by
 * lane; within a lane first the staircase by latest departure, then the rest likewise.
 */
final class Layout {
  /** A leg has four ends of time. */
  static final int ENDS = 4;

  private final NetworkBuilder given;
  private final int[] order;
  private final Lanes lanes;

  Layout(NetworkBuilder given) {
    this.given = given;
    this.order = new int[given.size()];
    Arrays.setAll(order, leg -> leg);
    IntArrays.parallelQuickSort(order, this::compare);
    this.lanes = divide();
  }

  private int compare(int one, int other) {
    int byLane = compareLanes(one, other);
    if (byLane != 0) {
      return byLane;
    }
    int byDeparture = Integer.compare(given.departLatest(one), given.departLatest(other));
    if (byDeparture != 0) {
      return byDeparture;
    }
    // Of equal departures the earliest arrival comes last, where the staircase looks for it.
    int byArrival = -Integer.compare(given.arriveEarliest(one), given.arriveEarliest(other));
    return byArrival != 0 ? byArrival : -given.movements().compare(one, other);
  }

  private int compareLanes(int one, int other) {
    int byFrom = Integer.compare(given.from(one), given.from(other));
    if (byFrom != 0) {
      return byFrom;
    }
    int byTo = Integer.compare(given.to(one), given.to(other));
    if (byTo != 0) {
      return byTo;
    }
    int byMode = Integer.compare(given.mode(one), given.mode(other));
    if (byMode != 0) {
      return byMode;
    }
    // A leg that stands in a stated sequence has a lane of its own.
    boolean alone = given.isSequenced(one);
    if (alone != given.isSequenced(other)) {
      return alone ? 1 : -1;
    }
    return alone ? given.movements().compare(one, other) : 0;
  }

  private Lanes divide() {
    IntArrayList starts = new IntArrayList();
    IntArrayList stairs = new IntArrayList();
    for (int at = 0; at < order.length; ) {
      int end = at + 1;
      while (end < order.length && compareLanes(order[at], order[end]) == 0) {
        end++;
      }
      starts.add(at);
      stairs.add(at + stairsFirst(at, end));
      at = end;
    }
    starts.add(order.length);
    return new Lanes(given, order, starts.toIntArray(), stairs.toIntArray());
  }

  /** Moves the staircase of a lane to its front, and counts it. */
  private int stairsFirst(int start, int end) {
    if (end - start == 1) {
      return 1;
    }
    int[] useful = new int[end - start];
    int[] rest = new int[end - start];
    int usefulCount = 0;
    int restCount = 0;
    int earliest = TemporalNetwork.NEVER;
    for (int at = end - 1; at >= start; at--) {
      int arrival = given.arriveEarliest(order[at]);
      if (usefulCount == 0 || arrival < earliest) {
        useful[usefulCount++] = order[at];
        earliest = arrival;
      } else {
        rest[restCount++] = order[at];
      }
    }
    for (int i = 0; i < usefulCount; i++) {
      order[start + i] = useful[usefulCount - 1 - i];
    }
    for (int i = 0; i < restCount; i++) {
      order[start + usefulCount + i] = rest[restCount - 1 - i];
    }
    return usefulCount;
  }

  Lanes lanes() {
    return lanes;
  }

  int[] order() {
    return order;
  }

  int[] times() {
    int[] times = new int[ENDS * order.length];
    for (int leg = 0; leg < order.length; leg++) {
      System.arraycopy(given.times(), ENDS * order[leg], times, ENDS * leg, ENDS);
    }
    return times;
  }

  int[] to() {
    int[] to = new int[order.length];
    Arrays.setAll(to, leg -> given.to(order[leg]));
    return to;
  }

  /** Puts values that were given leg by leg in order. */
  int[] pick(int[] values) {
    int[] picked = new int[order.length];
    Arrays.setAll(picked, leg -> values[order[leg]]);
    return picked;
  }
}
