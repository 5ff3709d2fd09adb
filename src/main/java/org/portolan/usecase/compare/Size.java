package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How large a difference is.
 *
 * @param amount the number, never negative
 * @param unit what it counts: a unit of measure, {@code days apart} or {@code days shared}
 * @param percent the same as a share of the smaller of the two numbers, one decimal; empty where
 *     that makes no sense
 */
public record Size(BigDecimal amount, String unit, Optional<BigDecimal> percent) {
  static Size days(long days, String how) {
    return new Size(BigDecimal.valueOf(days), "days " + how, Optional.empty());
  }
}
