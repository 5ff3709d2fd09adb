package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.time.Bounds;
import org.portolan.usecase.Phrases;

/** Numbers, quantities and days as sentences give them. */
final class Wording {
  private Wording() {}

  /** A computed number: no decimals from 100 on, two below, without idle zeros. */
  static String rounded(BigDecimal number) {
    int decimals = number.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 2;
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return Phrases.number(rounded);
  }

  /** The numbers of an interval, without their unit. */
  static String interval(Interval interval) {
    String lower = rounded(interval.lower());
    Optional<String> upper = interval.upper().map(Wording::rounded);
    if (upper.isEmpty()) {
      return interval.lowerIncluded() ? "from %s on".formatted(lower) : "above " + lower;
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
    return days == 1 ? "1 day" : Phrases.number(BigDecimal.valueOf(days)) + " days";
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
