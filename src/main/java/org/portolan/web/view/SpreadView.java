package org.portolan.web.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.measure.Spread;

/**
 * The numbers between which something computed lies.
 *
 * @param lower nothing is below, up to two decimals; null if nothing bounds it
 * @param upper nothing is above, up to two decimals; null if nothing bounds it
 */
public record SpreadView(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
  static SpreadView of(Spread spread) {
    return new SpreadView(
        spread.lower().map(bound -> round(bound, RoundingMode.FLOOR)).orElse(null),
        spread.upper().map(bound -> round(bound, RoundingMode.CEILING)).orElse(null));
  }

  private static BigDecimal round(BigDecimal number, RoundingMode outwards) {
    BigDecimal rounded = number.setScale(2, outwards).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
