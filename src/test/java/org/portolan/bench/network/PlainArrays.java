package org.portolan.bench.network;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The plainest answers that are right, from the bare arrays: what the others are checked against.
 */
public final class PlainArrays implements Contestant {
  /** Eight columns, one of them of bytes, and each leg in the lists of two places. */
  private static final double BYTES_PER_LEG = 7 * Integer.BYTES + 1 + 2 * Integer.BYTES;

  private final TrustedSearch search;
  private final DepthFirst depthFirst;

  /** Prepares it. */
  public PlainArrays(GeneratedNetwork network) {
    search = new TrustedSearch(network);
    depthFirst = new DepthFirst(network);
  }

  @Override
  public String name() {
    return "plain arrays";
  }

  @Override
  public OptionalInt earliestArrival(Asked asked) {
    return search.earliestArrival(asked, Asked.MOST_LEGS);
  }

  @Override
  public List<Alternative> alternatives(Asked asked) {
    return depthFirst.alternatives(asked);
  }

  @Override
  public int[] reachable(Asked asked) {
    return search.reachable(asked);
  }

  @Override
  public OptionalDouble bytesPerLeg() {
    return OptionalDouble.of(BYTES_PER_LEG);
  }
}
