package org.portolan.chain.search;

import java.util.List;
import org.portolan.chain.network.TemporalNetwork;

/**
 * What is asked of a network, in its numbers.
 *
 * @param from the places where chains may start; all places if it is {@link #ANYWHERE}
 * @param to the places where they may end, likewise
 * @param via places to pass in this order, each given by all places that count as it; the ends of a
 *     chain count as passed
 * @param limits limits of time and length
 * @param worst which joins are let through
 * @param test which legs may stand in a chain
 */
public record Ask(Ends from, Ends to, List<Ends> via, Limits limits, Joins worst, LegTest test) {
  /** Every place. */
  public static final Ends ANYWHERE = new Ends(true, new int[0]);

  /** Which joins are let through. */
  public enum Joins {
    /** Those alone where every latest arrival is at or before the next earliest departure. */
    CERTAIN,
    /** Those that time allows. */
    POSSIBLE,
    /** All: behind one that time or a stated sequence forbids, times start anew. */
    ANY
  }

  /**
   * Some places.
   *
   * @param all true for every place
   * @param places the places otherwise, in ascending order; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers for a search, compared by nobody.
  public record Ends(boolean all, int[] places) {
    /**
     * Tells whether a place is among them.
     *
     * @param place the place
     * @return true if it is
     */
    public boolean has(int place) {
      if (all || places.length == 1) {
        return all || places[0] == place;
      }
      return java.util.Arrays.binarySearch(places, place) >= 0;
    }
  }

  /**
   * Limits of time, in days since the epoch, and of length.
   *
   * @param departFrom the first day on which the first leg may leave; {@link
   *     TemporalNetwork#UNKNOWN} for none
   * @param departUntil the last day on which the first leg may leave; {@link TemporalNetwork#NEVER}
   *     for none
   * @param arriveUntil the last day on which the last leg may arrive; {@link TemporalNetwork#NEVER}
   *     for none
   * @param maxLegs the most legs
   * @param maxWait the most days that cargo may lie between two legs; {@link TemporalNetwork#NEVER}
   *     for any number
   */
  public record Limits(int departFrom, int departUntil, int arriveUntil, int maxLegs, int maxWait) {
    /** Any number of legs; for {@link Reach} alone. */
    public static final int ANY_LEGS = Integer.MAX_VALUE;

    /** The most legs that can be asked for by number; searches keep that in a byte. */
    public static final int MOST_LEGS = 120;

    /**
     * Checks the number of legs.
     *
     * @param departFrom the first day on which the first leg may leave
     * @param departUntil the last day on which the first leg may leave
     * @param arriveUntil the last day on which the last leg may arrive
     * @param maxLegs from 1 to {@link #MOST_LEGS}, or {@link #ANY_LEGS}
     * @param maxWait the most days that cargo may lie between two legs
     */
    public Limits {
      if (maxLegs < 1 || (maxLegs > MOST_LEGS && maxLegs != ANY_LEGS)) {
        throw new IllegalArgumentException(
            "%d legs; expected 1 to %d".formatted(maxLegs, MOST_LEGS));
      }
    }

    Limits withAnyLegs() {
      return new Limits(departFrom, departUntil, arriveUntil, ANY_LEGS, maxWait);
    }

    /** A chain has fewer legs than there are places. */
    Limits withMaxLegs(int most) {
      int legs = Math.max(1, Math.min(maxLegs, Math.min(most, MOST_LEGS)));
      return new Limits(departFrom, departUntil, arriveUntil, legs, maxWait);
    }

    Limits withArriveUntil(int day) {
      return new Limits(departFrom, departUntil, Math.min(arriveUntil, day), maxLegs, maxWait);
    }
  }

  /**
   * Changes the limits.
   *
   * @param other the limits
   * @return a question with these, and all else as here
   */
  public Ask with(Limits other) {
    return new Ask(from, to, via, other, worst, test);
  }

  /**
   * Adds a condition on legs.
   *
   * @param further the condition
   * @return a question with it, and all else as here
   */
  public Ask with(LegTest further) {
    return new Ask(from, to, via, limits, worst, test.and(further));
  }

  /**
   * Changes which joins are let through.
   *
   * @param joins which joins
   * @return a question with that, and all else as here
   */
  public Ask with(Joins joins) {
    return new Ask(from, to, via, limits, joins, test);
  }

  /** How many of the places to pass are passed once a place is, when some are already. */
  int pass(int passed, int place) {
    int now = passed;
    while (now < via.size() && via.get(now).has(place)) {
      now++;
    }
    return now;
  }

  /** The same to wherever one can come. */
  Ask toAnywhere() {
    return new Ask(from, ANYWHERE, via, limits, worst, test);
  }

  Ask withTo(int place) {
    return new Ask(from, new Ends(false, new int[] {place}), via, limits, worst, test);
  }

  Ask withFrom(int place) {
    return new Ask(new Ends(false, new int[] {place}), to, via, limits, worst, test);
  }
}
