package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntComparators;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;

/**
 * Legs between places, as numbers. Places are counted from 0 in order of id; legs are counted lane
 * by lane. Days are counted from the epoch; {@link #UNKNOWN} stands for an earliest day that
 * nothing bounds, {@link #NEVER} for a latest one. Immutable, and shared by all searches.
 */
public final class TemporalNetwork {
  /** The earliest day of an end that nothing bounds; an arrival that nothing bounds. */
  public static final int UNKNOWN = Integer.MIN_VALUE;

  /** The latest day of an end that nothing bounds; the answer of a ride that cannot be had. */
  public static final int NEVER = Integer.MAX_VALUE;

  /** No ship is named. */
  public static final int NO_VESSEL = -1;

  private static final int DEPART_EARLIEST = 0;
  private static final int DEPART_LATEST = 1;
  private static final int ARRIVE_EARLIEST = 2;
  private static final int ARRIVE_LATEST = 3;

  private final Register register;
  private final StatedOrder stated;
  private final Lanes lanes;
  private final Departures departures;
  private final Lingering lingering;
  private final Arrivals arrivals;
  private final Sequences sequences;
  private final PackedIds movements;
  private final int[] times;
  private final int[] to;
  private final PackedNumbers vessel;

  /** The number of each leg's strength among those that there are. */
  private final PackedNumbers strength;

  private final int[] strengths;
  private final boolean undated;

  TemporalNetwork(Legs legs, Layout layout) {
    register = legs.register();
    stated = legs.stated();
    lanes = layout.lanes();
    int[] order = layout.order();
    movements = legs.movements(order);
    times = legs.times(order);
    to = layout.to();
    int[] ships = picked(order, legs::vessel);
    vessel = packed(ships, ship -> ship - NO_VESSEL, register.vessels().size());
    int[] grades = picked(order, legs::strength);
    strengths = distinctDescending(grades);
    strength = packed(grades, value -> rank(strengths, value), strengths.length - 1);
    TemporalNetwork before = legs.before();
    int places = register.places().size();
    departures =
        new Departures(lanes, times, before == null ? null : before.departures, layout.unchanged());
    lingering = new Lingering(departures, times, places);
    sequences = legs.sequences(order);
    arrivals = new Arrivals(lanes, times, sequences, places);
    undated = isAnyUndated(times);
  }

  private static int[] picked(int[] order, IntUnaryOperator value) {
    int[] picked = new int[order.length];
    Arrays.setAll(picked, leg -> value.applyAsInt(order[leg]));
    return picked;
  }

  private static int[] distinctDescending(int[] values) {
    int[] sorted = new IntOpenHashSet(values).toIntArray();
    IntArrays.quickSort(sorted, IntComparators.OPPOSITE_COMPARATOR);
    return sorted;
  }

  private static PackedNumbers packed(int[] values, IntUnaryOperator number, int largest) {
    return new PackedNumbers(Arrays.stream(values).map(number).toArray(), Math.max(0, largest));
  }

  /** The number of a strength among some in descending order. */
  private static int rank(int[] strengths, int value) {
    int low = 0;
    int high = strengths.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (strengths[middle] > value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isAnyUndated(int[] times) {
    for (int at = ARRIVE_EARLIEST; at < times.length; at += Layout.ENDS) {
      if (times[at] == UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /**
   * Counts the legs.
   *
   * @return how many there are; legs are numbered from 0
   */
  public int legCount() {
    return to.length;
  }

  /**
   * Counts the places.
   *
   * @return how many there are; places are numbered from 0
   */
  public int placeCount() {
    return register.places().size();
  }

  /**
   * Finds the number of a place.
   *
   * @param id its id
   * @return the number; negative if no leg touches it
   */
  public int findPlace(Id id) {
    return register.findPlace(id);
  }

  /**
   * Gives the id of a place.
   *
   * @param place its number
   * @return the id
   */
  public Id place(int place) {
    return register.places().get(place);
  }

  /**
   * Gives the id of a leg's movement.
   *
   * @param leg the leg
   * @return the id
   */
  public Id movement(int leg) {
    return movements.get(leg);
  }

  Register register() {
    return register;
  }

  StatedOrder stated() {
    return stated;
  }

  PackedIds movements() {
    return movements;
  }

  int[] times() {
    return times;
  }

  /**
   * Compares legs by the ids of their movements.
   *
   * @param one a leg
   * @param other another
   * @return negative if the first comes first
   */
  public int compareIds(int one, int other) {
    return movements.compare(one, other);
  }

  /**
   * Gives where a leg starts.
   *
   * @param leg the leg
   * @return a place
   */
  public int from(int leg) {
    return lanes.from(lanes.laneOf(leg));
  }

  /**
   * Gives where a leg ends.
   *
   * @param leg the leg
   * @return a place
   */
  public int to(int leg) {
    return to[leg];
  }

  /**
   * Gives how a leg was carried.
   *
   * @param leg the leg
   * @return its mode
   */
  public Mode mode(int leg) {
    return lanes.mode(lanes.laneOf(leg));
  }

  /**
   * Gives the ship of a leg.
   *
   * @param leg the leg
   * @return the ship's number, or {@link #NO_VESSEL}
   */
  public int vessel(int leg) {
    return vessel.get(leg) + NO_VESSEL;
  }

  /**
   * Finds the number of a ship.
   *
   * @param id its id
   * @return the number; negative if no leg is aboard it
   */
  public int findVessel(Id id) {
    return register.findVessel(id);
  }

  /**
   * Gives the first day on which a leg can have left.
   *
   * @param leg the leg
   * @return the day, or {@link #UNKNOWN}
   */
  public int departEarliest(int leg) {
    return times[Layout.ENDS * leg + DEPART_EARLIEST];
  }

  /**
   * Gives the last day on which a leg can have left.
   *
   * @param leg the leg
   * @return the day, or {@link #NEVER}
   */
  public int departLatest(int leg) {
    return times[Layout.ENDS * leg + DEPART_LATEST];
  }

  /**
   * Gives the first day on which a leg can have arrived; never before it can have left.
   *
   * @param leg the leg
   * @return the day, or {@link #UNKNOWN}
   */
  public int arriveEarliest(int leg) {
    return times[Layout.ENDS * leg + ARRIVE_EARLIEST];
  }

  /**
   * Gives the last day on which a leg can have arrived; never before the last on which it can have
   * left.
   *
   * @param leg the leg
   * @return the day, or {@link #NEVER}
   */
  public int arriveLatest(int leg) {
    return times[Layout.ENDS * leg + ARRIVE_LATEST];
  }

  /**
   * Gives how strong the evidence of a leg is.
   *
   * @param leg the leg
   * @return a number for comparing, as {@link LegStrength} makes it
   */
  public int strength(int leg) {
    return strengths[strength.get(leg)];
  }

  /**
   * Lists the strengths that legs have.
   *
   * @return each once, the greatest first
   */
  public int[] strengths() {
    return strengths.clone();
  }

  /**
   * Tells whether some leg has no earliest arrival, so that an arrival can be unknown.
   *
   * @return true if one has not
   */
  public boolean hasUndated() {
    return undated;
  }

  /**
   * Gives the lanes.
   *
   * @return the lanes
   */
  public Lanes lanes() {
    return lanes;
  }

  /**
   * Gives the legs by arrival.
   *
   * @return the arrivals
   */
  public Arrivals arrivals() {
    return arrivals;
  }

  /**
   * Gives the legs that can still leave when they could have arrived.
   *
   * @return these legs
   */
  public Lingering lingering() {
    return lingering;
  }

  /**
   * Gives the legs of each place by departure.
   *
   * @return the departures
   */
  public Departures departures() {
    return departures;
  }

  /**
   * Gives the sequences that sources state.
   *
   * @return the sequences
   */
  public Sequences sequences() {
    return sequences;
  }

  /**
   * Tells whether every place meets itself alone.
   *
   * @return true if no place contains another, and none is a region or country
   */
  public boolean isFlat() {
    return register.meeting().isTrivial();
  }

  /**
   * Lists the places from which cargo brought to a place can go on with no hop between.
   *
   * @param place the place
   * @return places in order, mostly the place alone; not to be changed
   */
  public int[] meeting(int place) {
    return register.meeting().of(place);
  }

  /**
   * Tells whether two places are one stop of a chain: equal, or meeting.
   *
   * @param one a place
   * @param other another
   * @return true if they are one stop
   */
  public boolean isOneStop(int one, int other) {
    return register.meeting().isOneStop(one, other);
  }

  /**
   * Sums up the arrays that grow with the legs.
   *
   * @return bytes, without the heads of objects
   */
  public long bytes() {
    return 4L * (times.length + to.length + strengths.length)
        + vessel.bytes()
        + strength.bytes()
        + movements.bytes()
        + lanes.bytes()
        + departures.bytes()
        + lingering.bytes()
        + arrivals.bytes();
  }
}
