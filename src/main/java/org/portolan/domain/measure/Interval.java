package org.portolan.domain.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers between two bounds, of which at least one number is within.
 *
 * @param lower the lower bound
 * @param lowerIncluded whether the lower bound is itself within
 * @param upper the upper bound, or empty if there is none; never below {@code lower}
 * @param upperIncluded whether the upper bound is itself within; false if there is none
 */
public record Interval(
    BigDecimal lower, boolean lowerIncluded, Optional<BigDecimal> upper, boolean upperIncluded) {

  /**
   * An interval with either end included or not.
   *
   * @param lower the lower bound
   * @param lowerIncluded whether the lower bound is itself within
   * @param upper the upper bound, or empty if there is none
   * @param upperIncluded whether the upper bound is itself within
   * @throws IllegalArgumentException if no number is within, or an absent bound is to be included
   */
  public Interval {
    if (upper.isEmpty() && upperIncluded) {
      throw new IllegalArgumentException(
          "An interval from %s without an upper bound cannot include it".formatted(lower));
    }
    if (upper.isPresent()) {
      int order = lower.compareTo(upper.get());
      if (order > 0 || (order == 0 && !(lowerIncluded && upperIncluded))) {
        throw new IllegalArgumentException(
            "No number is in the interval from %s (%s) to %s (%s)"
                .formatted(lower, included(lowerIncluded), upper.get(), included(upperIncluded)));
      }
    }
  }

  /**
   * An interval that includes both its ends.
   *
   * @param lower the lower bound
   * @param upper the upper bound
   * @return the numbers from one to the other
   * @throws IllegalArgumentException if {@code upper} is below {@code lower}
   */
  public static Interval closed(BigDecimal lower, BigDecimal upper) {
    return new Interval(lower, true, Optional.of(upper), true);
  }

  /**
   * Tells whether a number is within.
   *
   * @param number the number to look for
   * @return true if it is between the bounds, or one of them and that is included
   */
  public boolean contains(BigDecimal number) {
    return overlaps(closed(number, number));
  }

  /**
   * Tells whether some number is within both intervals.
   *
   * @param other an interval in the same unit
   * @return true if they share a number
   */
  public boolean overlaps(Interval other) {
    return reaches(other) && other.reaches(this);
  }

  /** Whether this interval does not end before the other begins. */
  private boolean reaches(Interval other) {
    if (upper.isEmpty()) {
      return true;
    }
    int order = upper.get().compareTo(other.lower);
    return order > 0 || (order == 0 && upperIncluded && other.lowerIncluded);
  }

  private static String included(boolean included) {
    return included ? "included" : "excluded";
  }
}
