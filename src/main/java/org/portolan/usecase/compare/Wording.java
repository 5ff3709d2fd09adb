package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.time.Bounds;

/** Numbers, quantities and days as sentences give them. */
final class Wording {
  private Wording() {}

  /** A number with its thousands apart and the decimals that it has. */
  static String number(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return String.format(Locale.ROOT, "%,." + plain.scale() + "f", plain);
  }

  /** A computed number: no decimals from 100 on, two below, without idle zeros. */
  static String rounded(BigDecimal number) {
    int decimals = number.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 2;
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return number(rounded);
  }

  static String quantity(Quantity quantity) {
    return amount(quantity) + " " + quantity.unit().symbol();
  }

  /** The number or range with its qualifier, without the unit. */
  static String amount(Quantity quantity) {
    String number = number(quantity.value());
    return switch (quantity.qualifier()) {
      case EXACT -> number;
      case ABOUT -> "about " + number;
      case MORE_THAN -> "more than " + number;
      case AT_LEAST -> "at least " + number;
      case LESS_THAN -> "less than " + number;
      case AT_MOST -> "at most " + number;
      case RANGE -> number + " to " + number(quantity.upper().orElseThrow());
    };
  }

  /** The numbers of an interval, without their unit. */
  static String interval(Interval interval) {
    String lower = rounded(interval.lower());
    Optional<String> upper = interval.upper().map(Wording::rounded);
    if (upper.isEmpty()) {
      return interval.lowerIncluded() ? "from %s up".formatted(lower) : "above " + lower;
    }
    if (interval.lower().signum() == 0) {
      return (interval.upperIncluded() ? "up to " : "below ") + upper.get();
    }
    return lower.equals(upper.get()) ? lower : lower + " to " + upper.get();
  }

  /** One of a unit: a container. */
  static String one(Unit unit) {
    String symbol = unit.symbol();
    return symbol.endsWith("s") ? symbol.substring(0, symbol.length() - 1) : symbol;
  }

  static String days(long days) {
    return days == 1 ? "1 day" : number(BigDecimal.valueOf(days)) + " days";
  }

  static String bounds(Bounds bounds) {
    Optional<LocalDate> first = bounds.earliest();
    Optional<LocalDate> last = bounds.latest();
    if (first.isEmpty()) {
      return last.map(day -> "until " + day).orElse("any day");
    }
    if (last.isEmpty()) {
      return "from %s on".formatted(first.get());
    }
    return first.equals(last) ? first.get().toString() : first.get() + " to " + last.get();
  }
}
