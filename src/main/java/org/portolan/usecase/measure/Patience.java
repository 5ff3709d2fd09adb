package org.portolan.usecase.measure;

import java.time.Duration;

/**
 * How long an answer may still wait for measurements that take long to compute, such as a route
 * around land. Each goes on when nobody waits any more, and is there when asked for again. For one
 * answer.
 */
public final class Patience {
  private static final Duration ENDLESS = Duration.ofDays(1);

  private final long endNanos;
  private final boolean endless;
  private boolean exhausted;

  private Patience(long endNanos, boolean endless) {
    this.endNanos = endNanos;
    this.endless = endless;
  }

  /**
   * Waits for everything.
   *
   * @return patience without end
   */
  public static Patience endless() {
    return new Patience(0, true);
  }

  /**
   * Waits for a time from now on, whatever else the answer takes.
   *
   * @param limit how long
   * @return the patience
   */
  public static Patience of(Duration limit) {
    return new Patience(System.nanoTime() + limit.toNanos(), false);
  }

  /** What is left of it; zero when nothing is. */
  Duration left() {
    return endless ? ENDLESS : Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
  }

  /** Notes that something was not waited for. */
  void exhaust() {
    exhausted = true;
  }

  /**
   * Tells whether something was not waited for.
   *
   * @return true if the answer lacks it
   */
  public boolean isExhausted() {
    return exhausted;
  }
}
