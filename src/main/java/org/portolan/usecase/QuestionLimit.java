package org.portolan.usecase;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.portolan.chain.search.Budget;

/**
 * How long a question may take in all. At its bound it stops and answers what it knows.
 *
 * @param time how long, from 1 ms to 1 day
 * @param nanoClock tells the time in nanoseconds since any moment
 */
public record QuestionLimit(Duration time, LongSupplier nanoClock) {
  /** How long a question may take unless set otherwise. */
  public static final Duration USUAL = Duration.ofSeconds(2);

  /** What may be set, for messages. */
  public static final String EXPECTED = "a duration from 1ms to 1d, such as 2s";

  private static final Duration LEAST = Duration.ofMillis(1);
  private static final Duration MOST = Duration.ofDays(1);

  /**
   * Checks the time.
   *
   * @param time how long
   * @param nanoClock tells the time
   * @throws IllegalArgumentException if the time is shorter or longer than may be
   */
  public QuestionLimit {
    if (time.compareTo(LEAST) < 0 || time.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("'%s' is not %s".formatted(time, EXPECTED));
    }
  }

  /**
   * A limit by the machine's clock.
   *
   * @param time how long, from 1 ms to 1 day
   * @throws IllegalArgumentException if the time is shorter or longer than may be
   */
  public QuestionLimit(Duration time) {
    this(time, System::nanoTime);
  }

  /**
   * Starts a question.
   *
   * @return its budget, which runs from now on
   */
  public Budget start() {
    return Budget.of(time, nanoClock);
  }
}
