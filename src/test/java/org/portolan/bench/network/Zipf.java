package org.portolan.bench.network;

import java.util.Arrays;
import java.util.Random;

/**
 * Draws ranks from 0 by a power law: rank k as often as 1 / (k + 1)^0.8. With 4,000 ports the
 * busiest has 4.6 % of the calls, about as the busiest of the world.
 */
final class Zipf {
  private static final double EXPONENT = 0.8;

  private final double[] upTo;

  Zipf(int ranks) {
    upTo = new double[ranks];
    double sum = 0;
    for (int rank = 0; rank < ranks; rank++) {
      // StrictMath, so that every machine draws the same.
      sum += 1 / StrictMath.pow(rank + 1, EXPONENT);
      upTo[rank] = sum;
    }
  }

  int draw(Random random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
