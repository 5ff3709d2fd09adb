package org.portolan.bench.network;

import java.util.Random;

/** The ports, or the inland places: a run of numbers, of which some are drawn far more often. */
final class Kind {
  private final int[] byRank;
  private final Zipf zipf;

  Kind(int first, int count, Random random) {
    byRank = new int[count];
    zipf = new Zipf(count);
    // Shuffled, or places near each other in memory would be the busy ones.
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i + 1);
      byRank[i] = byRank[other];
      byRank[other] = first + i;
    }
  }

  int draw(Random random) {
    return byRank[zipf.draw(random)];
  }

  int drawOther(int than, Random random) {
    int drawn = draw(random);
    while (drawn == than) {
      drawn = draw(random);
    }
    return drawn;
  }
}
