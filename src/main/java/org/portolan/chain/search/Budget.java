package org.portolan.chain.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a search may go on. It is asked at every step, and looks at the clock once in a
 * thousand. For one thread.
 */
public final class Budget {
  private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

  private final LongSupplier nanoClock;
  private final long endNanos;
  private long steps;
  private boolean spent;

  private Budget(Duration limit, LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    this.endNanos = nanoClock.getAsLong() + limit.toNanos();
  }

  /**
   * Starts a budget.
   *
   * @param limit how long
   * @return a budget that runs from now on
   */
  public static Budget of(Duration limit) {
    return new Budget(limit, System::nanoTime);
  }

  static Budget of(Duration limit, LongSupplier nanoClock) {
    return new Budget(limit, nanoClock);
  }

  /**
   * Takes a step.
   *
   * @return true if the search must stop
   */
  public boolean isSpentByStep() {
    if (!spent && (++steps & STEPS_BETWEEN_LOOKS - 1) == 0) {
      spent = nanoClock.getAsLong() - endNanos >= 0;
    }
    return spent;
  }

  /**
   * Tells whether a search had to stop.
   *
   * @return true once it had
   */
  public boolean isSpent() {
    return spent;
  }

  /**
   * Counts the steps taken.
   *
   * @return how many
   */
  public long steps() {
    return steps;
  }
}
