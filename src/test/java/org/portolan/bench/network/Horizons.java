package org.portolan.bench.network;

import java.util.stream.IntStream;

/**
 * Days by which a chain may have arrived, tried one after the other until one holds a chain: 150
 * days after the asked one, then three times as many, and so on until the network ends. Peers that
 * would search all that is to come are several times as fast with them.
 */
public final class Horizons {
  private static final int FIRST_DAYS = 150;

  /** Longer than any leg with its window. */
  private static final int LONGEST_LEG_DAYS = 120;

  private Horizons() {}

  /** The days, the last of which no leg of the network can arrive after. */
  public static IntStream of(GeneratedNetwork network, Asked asked) {
    int last = network.lastDay() + LONGEST_LEG_DAYS;
    return IntStream.concat(
        IntStream.iterate(FIRST_DAYS, days -> asked.day() + days < last, days -> days * 3)
            .map(days -> asked.day() + days),
        IntStream.of(last));
  }
}
