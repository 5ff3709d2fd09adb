package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.BitSet;
import java.util.List;

/**
 * The sequences that sources state, for the few legs that stand in one. Such a leg has a number of
 * its own, from 0, and a lane of its own.
 */
public final class Sequences {
  /** What {@link #find} gives for a leg that stands in no stated sequence. */
  public static final int NONE = -1;

  private final int[] legs;
  private final Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();
  private final List<int[]> followers;
  private final List<int[]> leaders;
  private final List<BitSet> before;

  /**
   * Keeps sequences.
   *
   * @param legs the legs by number
   * @param followers for each the numbers of those that a source says came next, where only that
   *     joins them, not their places
   * @param leaders the same the other way round
   * @param before for each the numbers of those that came earlier, directly or by way of others
   */
  Sequences(int[] legs, List<int[]> followers, List<int[]> leaders, List<BitSet> before) {
    this.legs = legs;
    this.followers = followers;
    this.leaders = leaders;
    this.before = before;
    numbers.defaultReturnValue(NONE);
    for (int number = 0; number < legs.length; number++) {
      numbers.put(legs[number], number);
    }
  }

  /**
   * Counts the legs that stand in stated sequences.
   *
   * @return how many
   */
  public int count() {
    return legs.length;
  }

  /**
   * Finds the number of a leg.
   *
   * @param leg the leg
   * @return its number, or {@link #NONE}
   */
  public int find(int leg) {
    return legs.length == 0 ? NONE : numbers.get(leg);
  }

  /**
   * Finds the number of a leg that others may follow by a stated sequence alone.
   *
   * @param leg the leg
   * @return its number, or {@link #NONE} if no leg follows it so
   */
  public int findLeader(int leg) {
    int number = find(leg);
    return number != NONE && followers(number).length > 0 ? number : NONE;
  }

  /**
   * Gives a leg by number.
   *
   * @param number its number
   * @return the leg
   */
  public int leg(int number) {
    return legs[number];
  }

  /**
   * Lists those that only a stated sequence joins behind a leg.
   *
   * @param number its number
   * @return their numbers; not to be changed
   */
  public int[] followers(int number) {
    return followers.get(number);
  }

  /**
   * Lists those that only a stated sequence joins before a leg.
   *
   * @param number its number
   * @return their numbers; not to be changed
   */
  public int[] leaders(int number) {
    return leaders.get(number);
  }

  /**
   * Tells whether sources say that one leg came after another, directly or by way of others.
   *
   * @param later a number, or {@link #NONE}
   * @param earlier a number, or {@link #NONE}
   * @return true if they do
   */
  public boolean isAfter(int later, int earlier) {
    return later != NONE && earlier != NONE && before.get(later).get(earlier);
  }
}
