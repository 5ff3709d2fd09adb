package org.portolan.usecase.measure;

import java.time.Duration;
import org.portolan.chain.search.Budget;

/**
 * How long an answer may still wait for measurements that take long to compute, such as a route
 * around land. Each goes on when nobody waits any more, and is there when asked for again. For one
 * answer.
 */
public final class Patience {
  private static final String UNMEASURED =
      "Not all routes by sea are computed yet; ask again, they are computed meanwhile.";

  private final Budget budget;
  private boolean exhausted;

  private Patience(Budget budget) {
    this.budget = budget;
  }

  /**
   * Waits for everything.
   *
   * @return patience without end
   */
  public static Patience endless() {
    return within(Budget.endless());
  }

  /**
   * Waits as long as the question may take.
   *
   * @param budget what is left of that; told what was not waited for
   * @return the patience
   */
  public static Patience within(Budget budget) {
    return new Patience(budget);
  }

  /** What is left of it; zero when nothing is. */
  Duration left() {
    return budget.left();
  }

  /**
   * Tells whether something was not waited for.
   *
   * @return true once something was not
   */
  public boolean isExhausted() {
    return exhausted;
  }

  /**
   * Gives the time that all of it is part of.
   *
   * @return what the question may still take
   */
  public Budget budget() {
    return budget;
  }

  /** Notes that something was not waited for. */
  void exhaust() {
    exhausted = true;
    budget.leaveOut(UNMEASURED);
  }
}
