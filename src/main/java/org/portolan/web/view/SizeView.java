package org.portolan.web.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.compare.Size;

/**
 * How large a difference is.
 *
 * @param amount the number, never negative
 * @param unit what it counts: a unit of measure, {@code days apart} or {@code days shared}
 * @param percent the same as a share of the smaller number; only where that makes sense
 */
public record SizeView(
    BigDecimal amount, String unit, @OnlyWhenPresent @Nullable BigDecimal percent) {
  static SizeView of(Size size) {
    return new SizeView(size.amount(), size.unit(), size.percent().orElse(null));
  }
}
