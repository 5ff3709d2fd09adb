package org.portolan.domain.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The numbers between which something computed from quantities lies, as far as these allow. Unlike
 * an {@link Interval}, it can be open below, and does not tell whether its ends are within.
 *
 * @param lower nothing is below; empty if nothing bounds it
 * @param upper nothing is above; empty if nothing bounds it
 */
public record Spread(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {
  private static final MathContext DOWN = new MathContext(16, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(16, RoundingMode.CEILING);

  /**
   * Computes what lies between an earlier and a later quantity.
   *
   * @param later the later quantity
   * @param earlier the earlier one, in the same unit
   * @return the later less the earlier
   */
  public static Spread difference(Interval later, Interval earlier) {
    return new Spread(
        earlier.upper().map(upper -> later.lower().subtract(upper)),
        later.upper().map(upper -> upper.subtract(earlier.lower())));
  }

  /**
   * Computes how many times one quantity holds another.
   *
   * @param later the quantity
   * @param earlier the other, in the same unit
   * @return the one over the other, to 16 digits and outwards; never below 0
   */
  public static Spread ratio(Interval later, Interval earlier) {
    return new Spread(
        Optional.of(
            earlier
                .upper()
                .filter(upper -> upper.signum() > 0)
                .map(upper -> later.lower().divide(upper, DOWN))
                .orElse(BigDecimal.ZERO)),
        later
            .upper()
            .filter(upper -> earlier.lower().signum() > 0)
            .map(upper -> upper.divide(earlier.lower(), UP)));
  }

  /**
   * Divides by a number that is itself not known closer.
   *
   * @param least the least that it can be, above 0
   * @param most the most that it can be, no less
   * @return the widest that the division gives, to 16 digits and outwards
   * @throws IllegalArgumentException if the numbers are not in this order above 0
   */
  public Spread over(long least, long most) {
    if (least <= 0 || most < least) {
      throw new IllegalArgumentException(
          "from %d to %d; expected 0 < from ≤ to".formatted(least, most));
    }
    return new Spread(
        lower.map(number -> divide(number, number.signum() < 0 ? least : most, DOWN)),
        upper.map(number -> divide(number, number.signum() < 0 ? most : least, UP)));
  }

  private static BigDecimal divide(BigDecimal number, long by, MathContext outwards) {
    return number.divide(BigDecimal.valueOf(by), outwards);
  }

  /**
   * Tells whether a number lies within.
   *
   * @param number the number
   * @return true unless it is below or above
   */
  public boolean contains(BigDecimal number) {
    return lower.filter(bound -> number.compareTo(bound) < 0).isEmpty()
        && upper.filter(bound -> number.compareTo(bound) > 0).isEmpty();
  }
}
