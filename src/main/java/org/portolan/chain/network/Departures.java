package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrays;
import org.jspecify.annotations.Nullable;

/**
 * The legs out of each place by latest departure, those that nothing bounds last. Who comes to a
 * place on a day can take all legs behind that day, and none before.
 */
public final class Departures {
  private final int[] byDeparture;
  private final int[] start;
  private final int[] openStart;

  private final int[] times;
  private final boolean anyOpen;

  /**
   * Sorts the legs.
   *
   * @param before those of a network before, if there was one
   * @param unchanged for each place its number there if its legs are the same; else negative
   */
  Departures(Lanes lanes, int[] times, @Nullable Departures before, int[] unchanged) {
    this.times = times;
    int places = unchanged.length;
    byDeparture = new int[times.length / Layout.ENDS];
    start = new int[places + 1];
    openStart = new int[places];
    boolean open = false;
    for (int place = 0; place < places; place++) {
      start[place] = lanes.firstLeg(lanes.firstOut(place));
      start[place + 1] = lanes.firstLeg(lanes.firstOut(place + 1));
      if (before == null || unchanged[place] < 0) {
        sort(place);
      } else {
        copy(place, before, unchanged[place]);
      }
      open |= openStart[place] < start[place + 1];
    }
    anyOpen = open;
  }

  private void copy(int place, Departures before, int number) {
    int shift = start[place] - before.start[number];
    for (int at = start[place]; at < start[place + 1]; at++) {
      byDeparture[at] = before.byDeparture[at - shift] + shift;
    }
    openStart[place] = before.openStart[number] + shift;
  }

  private void sort(int place) {
    for (int at = start[place]; at < start[place + 1]; at++) {
      byDeparture[at] = at;
    }
    IntArrays.quickSort(
        byDeparture,
        start[place],
        start[place + 1],
        (one, other) -> {
          int order = Integer.compare(latest(one), latest(other));
          int next = order != 0 ? order : Integer.compare(arrival(one), arrival(other));
          return next != 0 ? next : Integer.compare(one, other);
        });
    int open = start[place + 1];
    while (open > start[place] && latest(byDeparture[open - 1]) == TemporalNetwork.NEVER) {
      open--;
    }
    openStart[place] = open;
  }

  private int latest(int leg) {
    return times[Layout.ENDS * leg + 1];
  }

  private int arrival(int leg) {
    return times[Layout.ENDS * leg + 2];
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
   * @return a position; those from here to {@link #end} can always be taken, and are in order of
   *     their earliest arrivals
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
    return 4L * (byDeparture.length + start.length + openStart.length);
  }
}
