package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.portolan.domain.transport.Mode;

/**
 * The lanes: the legs from one place to another by one mode, counted in order of these. A leg that
 * stands in a stated sequence has a lane of its own. Not to be changed, though arrays are handed
 * out for speed.
 */
public final class Lanes {
  private static final Mode[] MODES = Mode.values();

  /** The first leg of each lane, and behind the last lane the number of legs. */
  private final int[] start;

  /** Behind the staircase of each lane. */
  private final int[] stairsEnd;

  private final int[] from;
  private final int[] to;
  private final byte[] mode;

  /** The first lane out of each place, and behind the last place the number of lanes. */
  private final int[] out;

  /** The lanes into each place, and where each place's begin. */
  private final int[] into;

  private final int[] intoStart;

  private Lanes(Builder given, int places) {
    start = given.start.toIntArray();
    stairsEnd = given.stairsEnd.toIntArray();
    from = given.from.toIntArray();
    to = given.to.toIntArray();
    int count = from.length;
    mode = new byte[count];
    out = new int[places + 1];
    intoStart = new int[places + 1];
    for (int lane = 0; lane < count; lane++) {
      mode[lane] = (byte) given.mode.getInt(lane);
      out[from[lane] + 1]++;
      intoStart[to[lane] + 1]++;
    }
    for (int place = 0; place < places; place++) {
      out[place + 1] += out[place];
      intoStart[place + 1] += intoStart[place];
    }
    into = new int[count];
    int[] next = intoStart.clone();
    for (int lane = 0; lane < count; lane++) {
      into[next[to[lane]]++] = lane;
    }
  }

  /** Takes lanes in their order. */
  static final class Builder {
    private final IntArrayList start = new IntArrayList();
    private final IntArrayList stairsEnd = new IntArrayList();
    private final IntArrayList from = new IntArrayList();
    private final IntArrayList to = new IntArrayList();
    private final IntArrayList mode = new IntArrayList();
    private int legs;

    /** Adds a lane of so many legs, of which the first so many are its staircase. */
    void add(int origin, int destination, int modeNumber, int size, int stairs) {
      start.add(legs);
      stairsEnd.add(legs + stairs);
      from.add(origin);
      to.add(destination);
      mode.add(modeNumber);
      legs += size;
    }

    Lanes build(int places) {
      start.add(legs);
      return new Lanes(this, places);
    }
  }

  /**
   * Counts the lanes.
   *
   * @return how many there are; lanes are numbered from 0
   */
  public int count() {
    return from.length;
  }

  /**
   * Gives where a lane starts.
   *
   * @param lane the lane
   * @return a place
   */
  public int from(int lane) {
    return from[lane];
  }

  /**
   * Gives where a lane ends.
   *
   * @param lane the lane
   * @return a place
   */
  public int to(int lane) {
    return to[lane];
  }

  /**
   * Gives how a lane's legs were carried.
   *
   * @param lane the lane
   * @return the mode
   */
  public Mode mode(int lane) {
    return MODES[mode[lane]];
  }

  /** The number of a lane's mode, as {@link NetworkBuilder} numbers modes. */
  int modeNumber(int lane) {
    return mode[lane];
  }

  /**
   * Gives the first leg of a lane.
   *
   * @param lane the lane; the number of lanes gives the number of legs
   * @return a leg; the lane's legs end before the first of the next lane
   */
  public int firstLeg(int lane) {
    return start[lane];
  }

  /**
   * Gives the end of a lane's staircase.
   *
   * @param lane the lane
   * @return the leg behind its last step: from the first leg to here latest departures and earliest
   *     arrivals both rise
   */
  public int stairsEnd(int lane) {
    return stairsEnd[lane];
  }

  /**
   * Finds the lane of a leg.
   *
   * @param leg the leg
   * @return its lane
   */
  public int laneOf(int leg) {
    int found = Arrays.binarySearch(start, leg);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * Gives the first lane out of a place.
   *
   * @param place the place; the number of places gives the number of lanes
   * @return a lane; the place's lanes end before the first of the next place
   */
  public int firstOut(int place) {
    return out[place];
  }

  /**
   * Gives where the lanes into a place begin among all lanes by destination.
   *
   * @param place the place; the number of places gives the number of lanes
   * @return a position for {@link #into}
   */
  public int firstInto(int place) {
    return intoStart[place];
  }

  /**
   * Gives a lane by destination.
   *
   * @param position its position
   * @return the lane
   */
  public int into(int position) {
    return into[position];
  }

  /**
   * Finds the first lane from one place to another.
   *
   * @param origin a place
   * @param destination a place
   * @return the first such lane, or the first out of the origin that goes farther in the order of
   *     places
   */
  public int firstBetween(int origin, int destination) {
    int low = out[origin];
    int high = out[origin + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (to[middle] < destination) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Tells whether a lane leads from one place to another.
   *
   * @param lane the lane, not before the first out of the origin
   * @param origin a place
   * @param destination a place
   * @return true if it does; false behind the last lane
   */
  public boolean isBetween(int lane, int origin, int destination) {
    return lane < out[origin + 1] && to[lane] == destination;
  }

  long bytes() {
    return 4L * (start.length + stairsEnd.length + from.length + to.length + into.length)
        + mode.length
        + 4L * (out.length + intoStart.length);
  }
}
