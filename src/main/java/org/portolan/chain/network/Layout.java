package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts legs in their order: by the place they start from, where they go, and mode, hence lane by
 * lane; within a lane first the staircase by latest departure, then the rest likewise. Lanes of a
 * network before of which no leg came or went stay as they are.
 */
final class Layout {
  /** A leg has four ends of time. */
  static final int ENDS = 4;

  /** What {@link #unchanged} has for a place that is new, or whose legs are others. */
  static final int OTHER = -1;

  private final Legs legs;
  private final int[] order;
  private final Lanes lanes;

  /** The lanes of the network before, and those of them that do not stay as they are. */
  private final @Nullable Lanes old;

  private final BitSet touched;

  /** The places out of which some lane is another than before. */
  private final BitSet changed = new BitSet();

  private final Lanes.Builder laid = new Lanes.Builder();
  private int count;

  Layout(Legs legs) {
    this.legs = legs;
    this.order = new int[legs.count()];
    TemporalNetwork before = legs.before();
    this.old = before == null ? null : before.lanes();
    this.touched = touched();
    int[] fresh = fresh();
    IntArrays.parallelQuickSort(fresh, this::compare);
    lay(fresh);
    this.lanes = laid.build(legs.register().places().size());
  }

  private BitSet touched() {
    BitSet found = new BitSet();
    Lanes known = old;
    if (known != null) {
      legs.out().stream().forEach(leg -> found.set(known.laneOf(leg)));
      for (int leg : legs.placed()) {
        if (leg < known.firstLeg(known.count())) {
          found.set(known.laneOf(leg));
        }
        int lane = firstNotBefore(known, leg, 0);
        if (lane < known.count() && compareToLane(known, leg, lane) == 0) {
          found.set(lane);
        }
      }
    }
    return found;
  }

  /** The legs whose place is to be found: those that come, and all others of lanes touched. */
  private int[] fresh() {
    Lanes known = old;
    if (known == null) {
      return legs.placed().toIntArray();
    }
    IntArrayList fresh = new IntArrayList();
    for (int leg : legs.placed()) {
      if (leg >= known.firstLeg(known.count())) {
        fresh.add(leg);
      }
    }
    for (int lane = touched.nextSetBit(0); lane >= 0; lane = touched.nextSetBit(lane + 1)) {
      int from = legs.placeNumbers()[known.from(lane)];
      if (from >= 0) {
        changed.set(from);
      }
      for (int leg = known.firstLeg(lane); leg < known.firstLeg(lane + 1); leg++) {
        if (!legs.out().get(leg)) {
          fresh.add(leg);
        }
      }
    }
    return fresh.toIntArray();
  }

  private int compare(int one, int other) {
    int byLane = compareLanes(one, other);
    if (byLane != 0) {
      return byLane;
    }
    int byDeparture = Integer.compare(legs.departLatest(one), legs.departLatest(other));
    if (byDeparture != 0) {
      return byDeparture;
    }
    // Of equal departures the earliest arrival comes last, where the staircase looks for it.
    int byArrival = -Integer.compare(legs.arriveEarliest(one), legs.arriveEarliest(other));
    return byArrival != 0 ? byArrival : -legs.compareIds(one, other);
  }

  private int compareLanes(int one, int other) {
    int byFrom = Integer.compare(legs.from(one), legs.from(other));
    if (byFrom != 0) {
      return byFrom;
    }
    int byTo = Integer.compare(legs.to(one), legs.to(other));
    if (byTo != 0) {
      return byTo;
    }
    int byMode = Integer.compare(legs.mode(one), legs.mode(other));
    if (byMode != 0) {
      return byMode;
    }
    return compareAlone(one, legs.isSequenced(one), other, legs.isSequenced(other));
  }

  /** Compares a leg with those of a lane of the network before, as they stood then. */
  private int compareToLane(Lanes known, int leg, int lane) {
    int byFrom = comparePlaces(legs.from(leg), known.from(lane));
    if (byFrom != 0) {
      return byFrom;
    }
    int byTo = comparePlaces(legs.to(leg), known.to(lane));
    if (byTo != 0) {
      return byTo;
    }
    int byMode = Integer.compare(legs.mode(leg), known.modeNumber(lane));
    if (byMode != 0) {
      return byMode;
    }
    int first = known.firstLeg(lane);
    return compareAlone(leg, legs.isSequenced(leg), first, legs.wasSequenced(first));
  }

  /** A leg that stands in a stated sequence has a lane of its own. */
  private int compareAlone(int one, boolean isAlone, int other, boolean isOtherAlone) {
    if (isAlone != isOtherAlone) {
      return isAlone ? 1 : -1;
    }
    return isAlone ? legs.compareIds(one, other) : 0;
  }

  /** Compares a place with one of the network before, which may be no more. */
  private int comparePlaces(int place, int before) {
    int number = legs.placeNumbers()[before];
    int next = -number - 1;
    return number >= 0 ? Integer.compare(place, number) : (place < next ? -1 : 1);
  }

  private int firstNotBefore(Lanes known, int leg, int cursor) {
    int low = cursor;
    int high = known.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compareToLane(known, leg, middle) > 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void lay(int[] fresh) {
    Lanes known = old;
    int cursor = 0;
    for (int at = 0; at < fresh.length; ) {
      int end = at + 1;
      while (end < fresh.length && compareLanes(fresh[at], fresh[end]) == 0) {
        end++;
      }
      if (known != null) {
        int next = firstNotBefore(known, fresh[at], cursor);
        keep(known, cursor, next);
        cursor = next;
      }
      int stairs = stairsFirst(fresh, at, end);
      int any = fresh[at];
      laid.add(legs.from(any), legs.to(any), legs.mode(any), end - at, stairs);
      changed.set(legs.from(any));
      System.arraycopy(fresh, at, order, count, end - at);
      count += end - at;
      at = end;
    }
    if (known != null) {
      keep(known, cursor, known.count());
    }
  }

  /** Lays some lanes of the network before as they are. */
  private void keep(Lanes known, int first, int end) {
    for (int lane = first; lane < end; lane++) {
      if (!touched.get(lane)) {
        int start = known.firstLeg(lane);
        int size = known.firstLeg(lane + 1) - start;
        laid.add(
            legs.placeNow(known.from(lane)),
            legs.placeNow(known.to(lane)),
            known.modeNumber(lane),
            size,
            known.stairsEnd(lane) - start);
        for (int leg = start; leg < start + size; leg++) {
          order[count++] = leg;
        }
      }
    }
  }

  /** Moves the staircase of a lane to its front, and counts it. */
  private int stairsFirst(int[] fresh, int start, int end) {
    if (end - start == 1) {
      return 1;
    }
    int[] useful = new int[end - start];
    int[] rest = new int[end - start];
    int usefulCount = 0;
    int restCount = 0;
    int earliest = TemporalNetwork.NEVER;
    for (int at = end - 1; at >= start; at--) {
      int arrival = legs.arriveEarliest(fresh[at]);
      if (usefulCount == 0 || arrival < earliest) {
        useful[usefulCount++] = fresh[at];
        earliest = arrival;
      } else {
        rest[restCount++] = fresh[at];
      }
    }
    for (int i = 0; i < usefulCount; i++) {
      fresh[start + i] = useful[usefulCount - 1 - i];
    }
    for (int i = 0; i < restCount; i++) {
      fresh[start + usefulCount + i] = rest[restCount - 1 - i];
    }
    return usefulCount;
  }

  Lanes lanes() {
    return lanes;
  }

  int[] order() {
    return order;
  }

  /**
   * The numbers that places had in the network before if no leg out of them came or went, else
   * {@link #OTHER}.
   */
  int[] unchanged() {
    int[] unchanged = new int[legs.register().places().size()];
    Arrays.fill(unchanged, OTHER);
    int[] numbers = legs.placeNumbers();
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] >= 0 && !changed.get(numbers[place])) {
        unchanged[numbers[place]] = place;
      }
    }
    return unchanged;
  }

  int[] to() {
    int[] to = new int[order.length];
    for (int lane = 0; lane < lanes.count(); lane++) {
      Arrays.fill(to, lanes.firstLeg(lane), lanes.firstLeg(lane + 1), lanes.to(lane));
    }
    return to;
  }
}
