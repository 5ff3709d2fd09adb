package org.portolan.domain.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A quantity as a report tells it. Never negative.
 *
 * <p>Equality is of what was said: {@code 290} and {@code 290.0} differ, since the latter claims to
 * be more precise. Numbers have up to 18 digits before the decimal point and 9 after it.
 *
 * @param value the number; the lower one of a range
 * @param upper the higher number of a range; empty for every other qualifier
 * @param unit what is counted or measured
 * @param qualifier how the number is hedged
 */
public record Quantity(
    BigDecimal value, Optional<BigDecimal> upper, Unit unit, Qualifier qualifier) {

  private static final int MOST_INTEGER_DIGITS = 18;
  private static final int MOST_DECIMALS = 9;
  private static final int LONGEST_QUOTE = 60;
  private static final BigDecimal ABOUT_TOLERANCE = new BigDecimal("0.1");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** 16 digits: for a length on Earth in kilometres, less than a thousandth of a millimetre. */
  private static final int CONVERTED_DIGITS = 16;

  /**
   * A quantity with any qualifier.
   *
   * @param value the number; the lower one of a range
   * @param upper the higher number of a range; empty for every other qualifier
   * @param unit what is counted or measured
   * @param qualifier how the number is hedged
   * @throws IllegalArgumentException if a number is negative or too long, if there is an upper
   *     number without a range or a range without it, if a range ends below its beginning, or if
   *     nothing can be less than the number
   */
  public Quantity {
    requirePlausible(value);
    upper.ifPresent(Quantity::requirePlausible);
    if (upper.isPresent() != (qualifier == Qualifier.RANGE)) {
      throw new IllegalArgumentException(
          upper.isPresent()
              ? "A quantity from %s to %s is a RANGE, not %s"
                  .formatted(value, upper.get(), qualifier)
              : "A RANGE from %s needs an upper number".formatted(value));
    }
    if (upper.isPresent() && upper.get().compareTo(value) < 0) {
      throw new IllegalArgumentException(
          "A range from %s to %s ends below its beginning".formatted(value, upper.get()));
    }
    if (qualifier == Qualifier.LESS_THAN && value.signum() == 0) {
      throw new IllegalArgumentException("No quantity is less than %s".formatted(value));
    }
  }

  /**
   * A quantity told by one number.
   *
   * @param value the number
   * @param unit what is counted or measured
   * @param qualifier how the number is hedged; no range
   * @return the quantity
   * @throws IllegalArgumentException as the constructor does
   */
  public static Quantity of(BigDecimal value, Unit unit, Qualifier qualifier) {
    return new Quantity(value, Optional.empty(), unit, qualifier);
  }

  /**
   * A quantity told by two numbers.
   *
   * @param from the lower number
   * @param to the higher number
   * @param unit what is counted or measured
   * @return the range
   * @throws IllegalArgumentException as the constructor does
   */
  public static Quantity range(BigDecimal from, BigDecimal to, Unit unit) {
    return new Quantity(from, Optional.of(to), unit, Qualifier.RANGE);
  }

  /**
   * The numbers that the words allow, in this quantity's unit.
   *
   * <p>A number that is EXACT allows for its rounding, half a unit of its last significant digit,
   * unless it is a count. Zeros before the decimal point are taken for rounding, those after it for
   * precision: 290 km is 285 to 295, 300 km is 250 to 350, 290.0 km is 289.95 to 290.05. ABOUT
   * allows for 10 % or for that rounding, whichever is wider. The other qualifiers take the number
   * as it stands. No interval reaches below 0.
   *
   * @return the interval, never empty
   */
  public Interval interval() {
    return switch (qualifier) {
      case EXACT -> around(rounding());
      case ABOUT -> around(value.multiply(ABOUT_TOLERANCE).max(rounding()));
      case MORE_THAN -> new Interval(value, false, Optional.empty(), false);
      case AT_LEAST -> new Interval(value, true, Optional.empty(), false);
      case LESS_THAN -> new Interval(BigDecimal.ZERO, true, Optional.of(value), false);
      case AT_MOST -> Interval.closed(BigDecimal.ZERO, value);
      case RANGE -> Interval.closed(value, upper.orElseThrow());
    };
  }

  /**
   * The number in another unit, to 16 digits. How exact it is, it does not tell: use {@link
   * #intervalIn} to compare.
   *
   * @param other the unit to convert to: this quantity's own, or a length's for a length
   * @return the converted {@link #value()}
   * @throws IllegalArgumentException if there is no conversion between the units
   */
  public BigDecimal valueIn(Unit other) {
    return convert(value, other, RoundingMode.HALF_EVEN);
  }

  /**
   * The numbers that the words allow, in another unit. Where the conversion does not come out even,
   * the interval is rounded outwards, at the 16th digit.
   *
   * @param other the unit to convert to: this quantity's own, or a length's for a length
   * @return the converted {@link #interval()}
   * @throws IllegalArgumentException if there is no conversion between the units
   */
  public Interval intervalIn(Unit other) {
    Interval own = interval();
    return new Interval(
        convert(own.lower(), other, RoundingMode.FLOOR),
        own.lowerIncluded(),
        own.upper().map(bound -> convert(bound, other, RoundingMode.CEILING)),
        own.upperIncluded());
  }

  private Interval around(BigDecimal tolerance) {
    return Interval.closed(value.subtract(tolerance).max(BigDecimal.ZERO), value.add(tolerance));
  }

  private BigDecimal rounding() {
    if (unit.kind() == Unit.Kind.COUNT) {
      return BigDecimal.ZERO;
    }
    if (value.scale() > 0) {
      return value.ulp().multiply(HALF);
    }
    return value.signum() == 0 ? HALF : value.stripTrailingZeros().ulp().multiply(HALF);
  }

  private BigDecimal convert(BigDecimal number, Unit other, RoundingMode rounding) {
    if (other == unit) {
      return number;
    }
    BigDecimal from = kilometresOf(unit, other);
    BigDecimal to = kilometresOf(other, other);
    BigDecimal converted =
        number
            .multiply(from)
            .divide(to, new MathContext(CONVERTED_DIGITS, rounding))
            .stripTrailingZeros();
    return converted.scale() < 0 ? converted.setScale(0) : converted;
  }

  private BigDecimal kilometresOf(Unit length, Unit other) {
    return length
        .kilometres()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s %s cannot be told in %s".formatted(value, unit.symbol(), other.symbol())));
  }

  private static void requirePlausible(BigDecimal number) {
    if (number.signum() < 0) {
      throw new IllegalArgumentException(
          "A quantity cannot be negative, but is %s".formatted(shortened(number)));
    }
    if (number.scale() > MOST_DECIMALS
        || (long) number.precision() - number.scale() > MOST_INTEGER_DIGITS) {
      throw new IllegalArgumentException(
          "A quantity has at most %d digits before the decimal point and %d after it, but is %s"
              .formatted(MOST_INTEGER_DIGITS, MOST_DECIMALS, shortened(number)));
    }
  }

  private static String shortened(BigDecimal number) {
    String text = number.toString();
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
