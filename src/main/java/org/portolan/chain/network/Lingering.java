package org.portolan.chain.network;

import java.util.Arrays;

/**
 * The legs that can still leave when they could have arrived, by place and latest departure; those
 * that nothing bounds last are left to {@link Departures}. Who goes through the days in order has
 * passed them where cargo comes to their place between these two days.
 *
 * <p>Each is one number, for which day comes first, then by how many days it is later than the
 * arrival, and the leg: a search that looks for them at every place would else wait for memory.
 */
public final class Lingering {
  private final long[] legs;
  private final int[] start;

  /** By how many days at most a leg of a place can leave after it can have arrived. */
  private final int[] slack;

  private final int[] times;
  private final int firstDay;
  private final int lastDay;
  private final int legBits;
  private final int spanBits;

  Lingering(Departures departures, int[] times, int places) {
    this.times = times;
    int first = TemporalNetwork.NEVER;
    int last = TemporalNetwork.UNKNOWN;
    int count = 0;
    for (int leg = 0; leg < times.length / Layout.ENDS; leg++) {
      if (isLingering(leg)) {
        count++;
        first = Math.min(first, latest(leg));
        last = Math.max(last, latest(leg));
      }
    }
    firstDay = first;
    lastDay = last;
    legBits = Integer.SIZE - Integer.numberOfLeadingZeros(times.length / Layout.ENDS);
    int dayBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, (long) last - first));
    spanBits = Math.min(Integer.SIZE - 1, Long.SIZE - 1 - legBits - dayBits);
    legs = new long[count];
    start = new int[places + 1];
    slack = new int[places];
    count = 0;
    for (int place = 0; place < places; place++) {
      for (int at = departures.start(place); at < departures.open(place); at++) {
        int leg = departures.leg(at);
        if (isLingering(leg)) {
          int span = (int) Math.min((long) latest(leg) - arrival(leg), Integer.MAX_VALUE);
          slack[place] = Math.max(slack[place], span);
          legs[count++] =
              (((((long) latest(leg) - firstDay) << spanBits) | Math.min(span, wide())) << legBits)
                  | leg;
        }
      }
      start[place + 1] = count;
      Arrays.sort(legs, start[place], count);
    }
  }

  private boolean isLingering(int leg) {
    return latest(leg) != TemporalNetwork.NEVER && latest(leg) >= arrival(leg);
  }

  private int latest(int leg) {
    return times[Layout.ENDS * leg + 1];
  }

  private int arrival(int leg) {
    return times[Layout.ENDS * leg + 2];
  }

  /** Stands for more days than there are bits for. */
  private int wide() {
    return (1 << spanBits) - 1;
  }

  /**
   * Finds the first leg out of a place that can still leave on a day.
   *
   * @param place the place
   * @param day the day, or {@link TemporalNetwork#UNKNOWN}
   * @return its position, or that of another place if there is none
   */
  public int first(int place, int day) {
    if (day <= firstDay || day > lastDay) {
      return day <= firstDay ? start[place] : start[place + 1];
    }
    long wanted = ((long) day - firstDay) << (spanBits + legBits);
    int low = start[place];
    int high = start[place + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (legs[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Tells whether a leg, or one behind it, can have arrived by a day.
   *
   * @param place the place
   * @param position the position of the leg
   * @param day the day
   * @return false where that cannot be, or where the place has no more legs
   */
  public boolean isAnyBy(int place, int position, int day) {
    return position < start[place + 1]
        && (slack[place] == Integer.MAX_VALUE
            || (legs[position] >>> (spanBits + legBits)) + firstDay - slack[place] <= day);
  }

  /**
   * Tells whether a leg can have arrived by a day.
   *
   * @param position its position
   * @param day the day
   * @return true if it can
   */
  public boolean isBy(int position, int day) {
    int span = (int) (legs[position] >>> legBits) & wide();
    return span == wide()
        ? arrival(leg(position)) <= day
        : (legs[position] >>> (spanBits + legBits)) + firstDay - span <= day;
  }

  /**
   * Gives a leg by position.
   *
   * @param position the position
   * @return the leg
   */
  public int leg(int position) {
    return (int) (legs[position] & ((1L << legBits) - 1));
  }

  long bytes() {
    return 8L * legs.length + 4L * (start.length + slack.length);
  }
}
