package org.portolan.web.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.measure.Comparison;

/**
 * How a reported distance compares with a measured one.
 *
 * @param verdict AGREE when some distance is allowed by the words of the report and by the error of
 *     the measurement; DIFFER otherwise, which says nothing of which is wrong
 * @param percent how much more was reported than measured, in per cent of what was measured, one
 *     decimal; negative for less; null where 0 km were measured
 */
public record DistanceComparisonView(Comparison.Verdict verdict, @Nullable BigDecimal percent) {
  static DistanceComparisonView of(Comparison comparison) {
    return new DistanceComparisonView(comparison.verdict(), comparison.percent().orElse(null));
  }
}
