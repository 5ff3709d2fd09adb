package org.portolan.bench.run;

import java.util.Arrays;

/** How long the same thing took, many times. */
public final class Samples {
  private static final double NANOS_PER_MS = 1e6;

  private long[] nanos = new long[128];
  private int count;
  private long total;

  /** Adds how long it took once, in nanoseconds. */
  public void add(long duration) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = duration;
    total += duration;
  }

  /** How often it was measured. */
  public int count() {
    return count;
  }

  /** The sum of all, in nanoseconds. */
  public long total() {
    return total;
  }

  /**
   * The least duration that so many of a hundred did not exceed, in ms: no value in between is made
   * up, so that the 100th is the worst.
   *
   * @throws IllegalStateException if nothing was measured
   */
  public double percentile(double percent) {
    if (count == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(percent / 100 * count);
    return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MS;
  }
}
