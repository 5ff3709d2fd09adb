package org.portolan.chain.search;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.portolan.domain.bound.Curb;

/**
 * How long a question may still take, through all the searches that answer it, and what was left
 * out of the answer for want of time. Spent also where the question is stopped. For one thread.
 */
public final class Budget {
  private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

  /** As good as without end, and short enough that its nanoseconds fit a long. */
  private static final Duration ENDLESS = Duration.ofDays(36_500);

  private final Duration limit;
  private final LongSupplier nanoClock;
  private final long endNanos;
  private final Curb curb = Curb.current();
  private final Set<String> lacks = new LinkedHashSet<>();
  private long steps;
  private boolean spent;

  private Budget(Duration limit, LongSupplier nanoClock) {
    this.limit = limit;
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

  /**
   * Starts a budget by a clock of one's own, such as that of the processor on a busy machine.
   *
   * @param limit how long
   * @param nanoClock tells nanoseconds since any fixed moment
   * @return a budget that runs from now on
   */
  public static Budget of(Duration limit, LongSupplier nanoClock) {
    return new Budget(limit, nanoClock);
  }

  /**
   * Gives all the time that it takes.
   *
   * @return a budget that is never spent
   */
  public static Budget endless() {
    return of(ENDLESS);
  }

  /**
   * Takes a small step, and looks at the clock once in a thousand.
   *
   * @return true if the search must stop
   */
  public boolean isSpentByStep() {
    if (!spent && (++steps & STEPS_BETWEEN_LOOKS - 1) == 0) {
      spent = isOver();
    }
    return spent;
  }

  /**
   * Takes a step that is large, as against a look at the clock.
   *
   * @return true if what takes it must stop
   */
  public boolean isSpentByLargeStep() {
    if (!spent) {
      steps++;
      spent = isOver();
    }
    return spent;
  }

  private boolean isOver() {
    return curb.isStopped() || nanoClock.getAsLong() - endNanos >= 0;
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
   * Gives what is left of the time.
   *
   * @return how long; zero when nothing is
   */
  public Duration left() {
    return spent ? Duration.ZERO : Duration.ofNanos(Math.max(0, endNanos - nanoClock.getAsLong()));
  }

  /**
   * Counts the steps taken.
   *
   * @return how many
   */
  public long steps() {
    return steps;
  }

  /**
   * Notes what is left out of the answer, which is partial then.
   *
   * @param what a sentence that says what, and how to ask for it
   */
  public void leaveOut(String what) {
    lacks.add(what);
  }

  /**
   * Notes what is left out of the answer because the time was over.
   *
   * @param what what is left out and how to ask for it, after "The search stopped at its bound of 2
   *     s, "
   */
  public void leaveOutSinceSpent(String what) {
    leaveOut("The search stopped at its bound of %s, %s".formatted(limitText(), what));
  }

  private String limitText() {
    return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  /**
   * Says what was left out of the answer.
   *
   * @return the sentences, each once; empty if the answer is whole
   */
  public Optional<String> lacks() {
    return lacks.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lacks));
  }
}
