package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.domain.measure.Interval;

/** Arithmetic with intervals of numbers that are not negative. Results are rounded outwards. */
final class Intervals {
  private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

  private Intervals() {}

  /** The numbers in both; empty when there is none. */
  static Optional<Interval> intersect(Interval one, Interval other) {
    if (!one.overlaps(other)) {
      return Optional.empty();
    }
    int lower = one.lower().compareTo(other.lower());
    Optional<BigDecimal> upper =
        one.upper().isEmpty()
            ? other.upper()
            : Optional.of(other.upper().map(one.upper().get()::min).orElse(one.upper().get()));
    return Optional.of(
        new Interval(
            one.lower().max(other.lower()),
            lower == 0
                ? one.lowerIncluded() && other.lowerIncluded()
                : (lower > 0 ? one : other).lowerIncluded(),
            upper,
            upper.isPresent() && ends(one, upper.get()) && ends(other, upper.get())));
  }

  /** Whether an interval goes as far as a number, and includes it. */
  private static boolean ends(Interval interval, BigDecimal number) {
    return interval.upper().isEmpty()
        || interval.upper().get().compareTo(number) > 0
        || interval.upperIncluded();
  }

  static Interval sum(Interval one, Interval other) {
    return new Interval(
        one.lower().add(other.lower()),
        one.lowerIncluded() && other.lowerIncluded(),
        one.upper().flatMap(upper -> other.upper().map(upper::add)),
        one.upperIncluded() && other.upperIncluded());
  }

  /** What is left of one when the other is taken away; never below 0. Empty if it cannot be. */
  static Optional<Interval> difference(Interval from, Interval less) {
    Optional<BigDecimal> upper = from.upper().map(bound -> bound.subtract(less.lower()));
    if (upper.filter(bound -> bound.signum() < 0).isPresent()) {
      return Optional.empty();
    }
    BigDecimal lower =
        less.upper().map(from.lower()::subtract).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    return Optional.of(new Interval(lower, true, upper, upper.isPresent()));
  }

  /** One over the other; unbounded above if the other can be 0 or the one has no end. */
  static Interval quotient(Interval over, Interval by) {
    BigDecimal lower =
        by.upper().map(most -> over.lower().divide(most, DOWN)).orElse(BigDecimal.ZERO);
    Optional<BigDecimal> upper =
        by.lower().signum() == 0
            ? Optional.empty()
            : over.upper().map(most -> most.divide(by.lower(), UP));
    boolean lowerIncluded = by.upper().isPresent() && over.lowerIncluded() && by.upperIncluded();
    boolean upperIncluded = upper.isPresent() && over.upperIncluded() && by.lowerIncluded();
    // Rounded outwards, two ends that are one number in truth would exclude it.
    boolean point = upper.filter(most -> most.compareTo(lower) == 0).isPresent();
    return new Interval(lower, lowerIncluded || point, upper, upperIncluded || point);
  }
}
