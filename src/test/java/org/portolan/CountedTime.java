package org.portolan;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.QuestionLimit;

/** A clock that goes on by a millisecond at each look, so that what takes time is counted work. */
public final class CountedTime implements LongSupplier {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private long looks;

  @Override
  public long getAsLong() {
    return ++looks * NANOS_PER_MILLI;
  }

  /** How often the clock was looked at. */
  public long looks() {
    return looks;
  }

  /** A budget that is over after so many looks. */
  public Budget budget(int looks) {
    return Budget.of(Duration.ofMillis(looks), this);
  }

  /** A limit by this clock. */
  public QuestionLimit limit(int looks) {
    return new QuestionLimit(Duration.ofMillis(looks), this);
  }
}
