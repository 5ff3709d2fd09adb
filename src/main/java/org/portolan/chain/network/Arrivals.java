package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/**
 * The hops of a network by the first day on which each can have arrived, for going through the days
 * in order. Those of a day stand together, and each is one number, so that going through them reads
 * memory in sequence: the stop that it leaves, the stop that it leads to, by how many days it must
 * leave before it can have arrived, and the leg.
 *
 * <p>The stops are the places and, counted behind them, the legs that stand in a stated sequence: a
 * leg that others may follow by that alone leads to its own stop, as well as to its place, and each
 * of those followers is a hop from there too. Legs whose arrival nothing bounds first are not among
 * the hops. Not to be changed, though the array is handed out for speed.
 */
public final class Arrivals {
  /** Up to so many days from the first arrival to the last, those of each day are counted. */
  private static final int MOST_DAYS = 1 << 20;

  private final long[] hops;
  private final int[] days;

  /** The first hop of each day, and behind the last day the number of hops. */
  private final int[] start;

  private final int[] times;
  private final int stopBits;
  private final int aheadBits;
  private final int legBits;

  Arrivals(Lanes lanes, int[] times, Sequences sequences, int places) {
    this.times = times;
    int legs = times.length / Layout.ENDS;
    legBits = bits(legs);
    stopBits = bits(places + sequences.count());
    aheadBits = Math.min(Integer.SIZE - 1, Long.SIZE - 2 * stopBits - legBits);
    if (aheadBits < 0) {
      throw new IllegalArgumentException(
          "%d legs between %d places are too many for one network".formatted(legs, places));
    }
    long[] given = given(lanes, sequences, places);
    int[] order = byDay(given);
    hops = new long[order.length];
    IntArrayList distinct = new IntArrayList();
    IntArrayList starts = new IntArrayList();
    for (int at = 0; at < order.length; at++) {
      hops[at] = given[order[at]];
      int day = arrival(leg(hops[at]));
      if (distinct.isEmpty() || distinct.getInt(distinct.size() - 1) != day) {
        distinct.add(day);
        starts.add(at);
      }
    }
    starts.add(order.length);
    days = distinct.toIntArray();
    start = starts.toIntArray();
  }

  /** The positions of hops with a known arrival by its day, those of a day in order. */
  private int[] byDay(long[] given) {
    IntArrayList known = new IntArrayList(given.length);
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int at = 0; at < given.length; at++) {
      int day = arrival(leg(given[at]));
      if (day != TemporalNetwork.UNKNOWN) {
        known.add(at);
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
    int[] positions = known.toIntArray();
    if (last - first > MOST_DAYS) {
      IntArrays.stableSort(
          positions,
          (one, other) -> Integer.compare(arrival(leg(given[one])), arrival(leg(given[other]))));
      return positions;
    }
    // Counting is faster than comparing: there are few days for many hops.
    int[] next = new int[Math.max(0, (int) (last - first)) + 2];
    for (int position : positions) {
      next[(int) (arrival(leg(given[position])) - first) + 1]++;
    }
    for (int day = 1; day < next.length; day++) {
      next[day] += next[day - 1];
    }
    int[] sorted = new int[positions.length];
    for (int position : positions) {
      sorted[next[(int) (arrival(leg(given[position])) - first)]++] = position;
    }
    return sorted;
  }

  private static int bits(int count) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, count - 1));
  }

  private int arrival(int leg) {
    return times[Layout.ENDS * leg + 2];
  }

  private long[] given(Lanes lanes, Sequences sequences, int places) {
    int pairs = 0;
    for (int number = 0; number < sequences.count(); number++) {
      pairs += sequences.followers(number).length;
    }
    long[] given = new long[times.length / Layout.ENDS + pairs];
    int count = 0;
    for (int lane = 0; lane < lanes.count(); lane++) {
      for (int leg = lanes.firstLeg(lane); leg < lanes.firstLeg(lane + 1); leg++) {
        given[count++] = hop(lanes.from(lane), end(leg, lanes.to(lane), sequences, places), leg);
      }
    }
    for (int number = 0; number < sequences.count(); number++) {
      for (int follower : sequences.followers(number)) {
        int leg = sequences.leg(follower);
        int to = lanes.to(lanes.laneOf(leg));
        given[count++] = hop(places + number, end(leg, to, sequences, places), leg);
      }
    }
    return given;
  }

  private static int end(int leg, int place, Sequences sequences, int places) {
    int number = sequences.findLeader(leg);
    return number == Sequences.NONE ? place : places + number;
  }

  private long hop(int from, int to, int leg) {
    int latest = times[Layout.ENDS * leg + 1];
    long ahead = Math.max(0, Math.min(farAhead(), (long) arrival(leg) - latest));
    return ((long) from << fromShift()) | ((long) to << toShift()) | (ahead << legBits) | leg;
  }

  /** Stands for more days than there are bits for. */
  private int farAhead() {
    return (1 << aheadBits) - 1;
  }

  /**
   * Counts the days on which some hop can first have arrived.
   *
   * @return how many; they are numbered from 0
   */
  public int dayCount() {
    return days.length;
  }

  /**
   * Gives a day.
   *
   * @param number its number
   * @return the day
   */
  public int day(int number) {
    return days[number];
  }

  /**
   * Finds the first day after another.
   *
   * @param day any day
   * @return its number; {@link #dayCount} if there is none
   */
  public int firstAfter(int day) {
    int found = Arrays.binarySearch(days, day);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Gives where the hops of a day begin.
   *
   * @param number the number of the day; the number of days gives the end of all
   * @return a position in {@link #hops}
   */
  public int start(int number) {
    return start[number];
  }

  /**
   * Gives the hops.
   *
   * @return for each the stop that it leaves, behind {@link #fromShift} bits; the stop that it
   *     leads to, behind {@link #toShift}; and what else is known here
   */
  public long[] hops() {
    return hops;
  }

  /**
   * Counts the bits of a hop below the stop that it leaves.
   *
   * @return how many
   */
  public int fromShift() {
    return Long.SIZE - stopBits;
  }

  /**
   * Counts the bits of a hop below the stop that it leads to.
   *
   * @return how many
   */
  public int toShift() {
    return Long.SIZE - 2 * stopBits;
  }

  /**
   * Gives the leg of a hop.
   *
   * @param hop the hop
   * @return the leg
   */
  public int leg(long hop) {
    return (int) (hop & ((1L << legBits) - 1));
  }

  /**
   * Tells by when cargo must have come to the start of a hop.
   *
   * @param hop the hop
   * @param day the first day on which it can have arrived
   * @return the last day of departure, or that of arrival if that is before
   */
  public int latest(long hop, int day) {
    int ahead = (int) (hop >>> legBits) & farAhead();
    return ahead == farAhead() ? Math.min(day, times[Layout.ENDS * leg(hop) + 1]) : day - ahead;
  }

  long bytes() {
    return 8L * hops.length + 4L * (days.length + start.length);
  }
}
