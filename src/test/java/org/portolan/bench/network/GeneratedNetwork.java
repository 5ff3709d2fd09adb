package org.portolan.bench.network;

import java.util.List;

/**
 * A network of legs made by chance, the same for the same size and seed on every machine.
 *
 * <ul>
 *   <li>Of the places, the first fifth are ports, the rest lie inland. How busy a place is follows
 *       a power law ({@link Zipf}), and its number tells nothing of it.
 *   <li>Of the legs, the first 70 % are voyages, in the order of their vessels. A vessel sails for
 *       the whole span: each voyage leaves the port where the last one ended, 0 to 5 days after,
 *       for another port drawn by its weight, and takes 1 to 24 days.
 *   <li>The rest are trains of 1 to 9 days in either direction between an inland place, drawn by
 *       its weight, and one of the three ports, drawn by theirs, that its railway leads to.
 *   <li>What is known of a leg is a window of w days around the true day, as wide for the arrival
 *       as for the departure: w is 0 in 45 %, 1 to 6 in 30 %, 7 to 30 in 18 %, 31 to 90 in 7 %.
 * </ul>
 *
 * <p>No end is open. Days count from 1970-01-01, windows are inclusive. The arrays are the
 * network's own and must not be written to: they are bare, since ten million legs must fit beside
 * the peers.
 */
public final class GeneratedNetwork {
  /** The mode of a voyage. */
  public static final byte SEA = 0;

  /** The mode of a train. */
  public static final byte RAIL = 1;

  /** The vessel of a train: none. */
  public static final int NO_VESSEL = -1;

  private final NetworkSize size;
  private final LegColumns legs;
  private final int firstDay;
  private final int lastDay;

  GeneratedNetwork(NetworkSize size, LegColumns legs, int firstDay, int lastDay) {
    this.size = size;
    this.legs = legs;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** Makes a network. */
  public static GeneratedNetwork of(NetworkSize size, long seed) {
    return new NetworkDraw(size, seed).draw();
  }

  /** How large it is. */
  public NetworkSize size() {
    return size;
  }

  /** How many places it has; their numbers start with 0. */
  public int places() {
    return size.places();
  }

  /** How many of the places, the first ones, are ports. */
  public int ports() {
    return NetworkDraw.ports(size);
  }

  /** How many legs it has; their numbers start with 0. */
  public int legs() {
    return size.legs();
  }

  /** The first day on which a leg can truly have departed. */
  public int firstDay() {
    return firstDay;
  }

  /** The last day on which a leg can truly have departed. */
  public int lastDay() {
    return lastDay;
  }

  /** The place that each leg leaves. */
  public int[] from() {
    return legs.from;
  }

  /** The place that each leg reaches. */
  public int[] to() {
    return legs.to;
  }

  /** The first day on which each leg can have departed. */
  public int[] departEarliest() {
    return legs.departEarliest;
  }

  /** The last day on which each leg can have departed. */
  public int[] departLatest() {
    return legs.departLatest;
  }

  /** The first day on which each leg can have arrived, not before the first of its departure. */
  public int[] arriveEarliest() {
    return legs.arriveEarliest;
  }

  /** The last day on which each leg can have arrived, not before the last of its departure. */
  public int[] arriveLatest() {
    return legs.arriveLatest;
  }

  /** {@link #SEA} or {@link #RAIL} for each leg. */
  public byte[] mode() {
    return legs.mode;
  }

  /** The vessel of each leg, counted from 0, or {@link #NO_VESSEL}. */
  public int[] vessel() {
    return legs.vessel;
  }

  /**
   * Draws pairs of places with a day, such that a chain of at most {@link Asked#MOST_LEGS} legs
   * leads from the one to the other.
   *
   * @param count how many
   * @param seed decides which
   */
  public List<Asked> pairs(int count, long seed) {
    return new PairDraw(this, seed).draw(count, Asked.MOST_LEGS);
  }

  /**
   * As {@link #pairs}, but such that a chain of at most {@link Asked#MOST_LEGS_OF_ALTERNATIVES}
   * legs does.
   */
  public List<Asked> pairsForAlternatives(int count, long seed) {
    return new PairDraw(this, seed).draw(count, Asked.MOST_LEGS_OF_ALTERNATIVES);
  }

  /** A number that differs, in all likelihood, as soon as anything in the network does. */
  public long checksum() {
    return legs.checksum();
  }
}
