package org.portolan.bench.network;

/** The legs of a network by the place that they leave, or by the one that they reach. */
public final class LegsByPlace {
  private final int[] start;
  private final int[] legs;

  private LegsByPlace(int places, int[] ends) {
    start = new int[places + 1];
    for (int end : ends) {
      start[end + 1]++;
    }
    for (int place = 0; place < places; place++) {
      start[place + 1] += start[place];
    }
    int[] next = start.clone();
    legs = new int[ends.length];
    for (int leg = 0; leg < ends.length; leg++) {
      legs[next[ends[leg]]++] = leg;
    }
  }

  /** The legs by the place that they leave. */
  public static LegsByPlace from(GeneratedNetwork network) {
    return new LegsByPlace(network.places(), network.from());
  }

  /** The legs by the place that they reach. */
  public static LegsByPlace to(GeneratedNetwork network) {
    return new LegsByPlace(network.places(), network.to());
  }

  /** The position of the first leg of a place. */
  public int first(int place) {
    return start[place];
  }

  /** The position after the last leg of a place. */
  public int end(int place) {
    return start[place + 1];
  }

  /** The leg at a position. */
  public int leg(int position) {
    return legs[position];
  }
}
