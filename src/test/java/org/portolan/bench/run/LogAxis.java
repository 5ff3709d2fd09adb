package org.portolan.bench.run;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis on which each power of ten is as far from the next.
 *
 * @param lowest the power of ten where it starts
 * @param highest the power of ten where it ends, greater
 * @param start the pixel where it starts
 * @param end the pixel where it ends, which may be less
 */
record LogAxis(int lowest, int highest, double start, double end) {
  LogAxis {
    if (lowest >= highest) {
      throw new IllegalArgumentException("from 10^%d to 10^%d".formatted(lowest, highest));
    }
  }

  /** An axis that has all the values, which are positive, from one power of ten to another. */
  static LogAxis over(double least, double most, double start, double end) {
    int lowest = (int) Math.floor(Math.log10(least));
    int highest = (int) Math.ceil(Math.log10(most));
    return new LogAxis(lowest, Math.max(highest, lowest + 1), start, end);
  }

  double at(double value) {
    return start + (Math.log10(value) - lowest) / (highest - lowest) * (end - start);
  }

  /** The powers of ten on it. */
  List<Integer> powers() {
    return IntStream.rangeClosed(lowest, highest).boxed().toList();
  }
}
