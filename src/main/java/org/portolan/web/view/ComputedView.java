package org.portolan.web.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.measure.Interval;
import org.portolan.usecase.compare.Calculation;

/**
 * What Portolan computes from the figures of a report.
 *
 * @param value what the figures come to without their qualifiers, two decimals; the lower number
 *     where one of them is a range
 * @param lower what they allow at least with their qualifiers, two decimals
 * @param upper what they allow at most; null when there is no bound
 * @param unit the unit, such as {@code rounds a container}
 */
public record ComputedView(
    BigDecimal value, BigDecimal lower, @Nullable BigDecimal upper, String unit) {
  static Optional<ComputedView> of(Calculation calculation) {
    return calculation
        .computed()
        .flatMap(value -> calculation.interval().map(interval -> of(value, interval, calculation)));
  }

  private static ComputedView of(BigDecimal value, Interval interval, Calculation calculation) {
    return new ComputedView(
        rounded(value),
        rounded(interval.lower()),
        interval.upper().map(ComputedView::rounded).orElse(null),
        calculation.unit());
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP);
  }
}
