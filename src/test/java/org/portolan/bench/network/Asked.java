package org.portolan.bench.network;

/**
 * What is asked of a network: a way between two places. A leg is possible when max(t,
 * departEarliest) is at or before departLatest, t the arrival so far or at first the day that is
 * asked for; then t becomes the later of that and arriveEarliest. Arrival may equal departure. The
 * first leg departs within {@link #DEPART_WITHIN_DAYS}: its departEarliest is no later than that
 * many days after the day, unless it is asked what can be reached. A place occurs once in a chain.
 *
 * @param origin the number of a place
 * @param destination another one
 * @param day the first day on which the first leg can depart, counted from 1970-01-01
 */
public record Asked(int origin, int destination, int day) {
  /** How many legs a chain has at most when the earliest arrival is asked for. */
  public static final int MOST_LEGS = 6;

  /** How many legs a chain has at most when alternatives are asked for. */
  public static final int MOST_LEGS_OF_ALTERNATIVES = 5;

  /** How many alternatives are asked for. */
  public static final int ALTERNATIVES = 10;

  /** How many days after the asked day the departure of the first leg may start. */
  public static final int DEPART_WITHIN_DAYS = 60;

  /** Within how many days of the asked day a place counts as reachable. */
  public static final int REACH_WITHIN_DAYS = 365;

  public Asked {
    if (origin == destination) {
      throw new IllegalArgumentException("from place " + origin + " to itself");
    }
  }

  /** The last day on which the departure of the first leg may start. */
  public int departBy() {
    return day + DEPART_WITHIN_DAYS;
  }

  /** The last day on which a place that is reached counts. */
  public int reachBy() {
    return day + REACH_WITHIN_DAYS;
  }
}
