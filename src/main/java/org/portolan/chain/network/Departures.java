package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;

/**
 * The legs out of each place by latest departure, those that nothing bounds last. Who comes to a
 * place on a day can take all legs behind that day, and none before.
 */
public final class Departures {
  private final int[] byDeparture;
  private final int[] start;
  private final int[] openStart;

  /** By how many days at most a leg of a place can leave after it can arrive. */
  private final int[] slack;

  private final int[] times;
  private final int firstDay;
  private final int lastDay;
  private final boolean anyOpen;

  Departures(Lanes lanes, int[] times, int places) {
    this.times = times;
    byDeparture = new int[times.length / Layout.ENDS];
    Arrays.setAll(byDeparture, leg -> leg);
    start = new int[places + 1];
    openStart = new int[places];
    slack = new int[places];
    for (int place = 0; place < places; place++) {
      start[place] = lanes.firstLeg(lanes.firstOut(place));
      start[place + 1] = lanes.firstLeg(lanes.firstOut(place + 1));
      sort(place);
    }
    int first = TemporalNetwork.NEVER;
    int last = TemporalNetwork.UNKNOWN;
    for (int at = 2; at < times.length; at += Layout.ENDS) {
      if (times[at] != TemporalNetwork.UNKNOWN) {
        first = Math.min(first, times[at]);
        last = Math.max(last, times[at]);
      }
    }
    firstDay = first > last ? 0 : first;
    lastDay = first > last ? 0 : last;
    boolean open = false;
    for (int place = 0; place < places; place++) {
      open |= openStart[place] < start[place + 1];
    }
    anyOpen = open;
  }

  /**
   * Gives the first day on which any leg can arrive.
   *
   * @return the day; 0 if no leg has such a day
   */
  public int firstDay() {
    return firstDay;
  }

  /**
   * Gives the last of the first days on which legs can arrive: no chain must arrive later, but for
   * one that leaves later.
   *
   * @return the day; 0 if no leg has such a day
   */
  public int lastDay() {
    return lastDay;
  }

  private void sort(int place) {
    IntArrays.quickSort(
        byDeparture,
        start[place],
        start[place + 1],
        (one, other) -> {
          int order = Integer.compare(latest(one), latest(other));
          return order != 0 ? order : Integer.compare(one, other);
        });
    int open = start[place + 1];
    while (open > start[place] && latest(byDeparture[open - 1]) == TemporalNetwork.NEVER) {
      open--;
    }
    openStart[place] = open;
    int most = Integer.MIN_VALUE;
    for (int at = start[place]; at < open; at++) {
      int leg = byDeparture[at];
      int arrival = times[Layout.ENDS * leg + 2];
      most =
          arrival == TemporalNetwork.UNKNOWN
              ? Integer.MAX_VALUE
              : Math.max(most, latest(leg) - arrival);
      if (most == Integer.MAX_VALUE) {
        break;
      }
    }
    slack[place] = most;
  }

  private int latest(int leg) {
    return times[Layout.ENDS * leg + 1];
  }

  /**
   * Tells whether some leg has no latest departure, so that a departure can be unknown.
   *
   * @return true if one has not
   */
  public boolean isAnyOpen() {
    return anyOpen;
  }

  /**
   * Finds the first leg out of a place that can still be taken.
   *
   * @param place the place
   * @param ready the day of arrival there, or {@link TemporalNetwork#UNKNOWN}
   * @return its position; {@link #end} if there is none
   */
  public int firstAfter(int place, int ready) {
    int low = start[place];
    int high = openStart[place];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (latest(byDeparture[middle]) < ready) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Finds where the legs end that can arrive by a day.
   *
   * @param place the place
   * @param limit the last day of arrival
   * @return a position before {@link #open}, behind which every leg with a latest departure arrives
   *     after the limit
   */
  public int endBy(int place, int limit) {
    long latestDeparture = (long) limit + slack[place];
    if (latestDeparture >= TemporalNetwork.NEVER || slack[place] == Integer.MAX_VALUE) {
      return openStart[place];
    }
    return slack[place] == Integer.MIN_VALUE
        ? start[place]
        : firstAfter(place, (int) (latestDeparture + 1));
  }

  /**
   * Bounds the first day on which the legs behind a position can arrive.
   *
   * @param place the place
   * @param position a position before {@link #open}
   * @return a day before which none of them arrives
   */
  public int firstArrival(int place, int position) {
    return slack[place] == Integer.MAX_VALUE
        ? TemporalNetwork.UNKNOWN
        : (int)
            Math.max(TemporalNetwork.UNKNOWN, (long) latest(byDeparture[position]) - slack[place]);
  }

  /**
   * Gives where a place's legs begin.
   *
   * @param place the place
   * @return the position of the one that must leave first
   */
  public int start(int place) {
    return start[place];
  }

  /**
   * Gives where the legs begin whose latest departure nothing bounds.
   *
   * @param place the place
   * @return a position; those from here to {@link #end} can always be taken
   */
  public int open(int place) {
    return openStart[place];
  }

  /**
   * Gives the end of a place's legs.
   *
   * @param place the place
   * @return the position behind the last
   */
  public int end(int place) {
    return start[place + 1];
  }

  /**
   * Gives a leg by position.
   *
   * @param position the position
   * @return the leg
   */
  public int leg(int position) {
    return byDeparture[position];
  }

  long bytes() {
    return 4L * (byDeparture.length + start.length + openStart.length + slack.length);
  }
}
