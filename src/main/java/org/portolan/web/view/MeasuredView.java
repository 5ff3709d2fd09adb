package org.portolan.web.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.measure.DistanceComparison;
import org.portolan.usecase.measure.Measurement;
import org.portolan.usecase.measure.Method;
import org.portolan.usecase.measure.NotComputed;

/**
 * What Portolan measured beside a reported distance, or why it did not.
 *
 * @param method how: GEODESIC, SEA_ROUTE, or NEAREST_BORDER for the nearest point of a country's
 *     land border
 * @param km kilometres, one decimal
 * @param errorKm how far it may be off, one decimal
 * @param dataset the name and version of the map that it was measured on
 * @param nearest the point of the border that it was measured to
 * @param note whose coordinates and which map it was computed from, where maps disagree and whether
 *     it matters
 * @param comparison how it compares with what was reported
 * @param notComputed why there is no measurement; stands alone beside the method
 */
public record MeasuredView(
    Method method,
    @OnlyWhenPresent @Nullable BigDecimal km,
    @OnlyWhenPresent @Nullable BigDecimal errorKm,
    @OnlyWhenPresent @Nullable String dataset,
    @OnlyWhenPresent @Nullable PointView nearest,
    @OnlyWhenPresent @Nullable String note,
    @OnlyWhenPresent @Nullable DistanceComparisonView comparison,
    @OnlyWhenPresent @Nullable String notComputed) {
  static MeasuredView of(DistanceComparison beside) {
    return beside.computed() instanceof Measurement measured
        ? of(measured, beside.comparison().map(DistanceComparisonView::of).orElse(null))
        : none((NotComputed) beside.computed());
  }

  private static MeasuredView of(
      Measurement measured, @Nullable DistanceComparisonView comparison) {
    return new MeasuredView(
        measured.method(),
        Decimals.one(measured.km()),
        Decimals.one(measured.errorKm()),
        measured.dataSet().orElse(null),
        measured.nearest().map(PointView::of).orElse(null),
        measured.note(),
        comparison,
        null);
  }

  private static MeasuredView none(NotComputed none) {
    return new MeasuredView(none.method(), null, null, null, null, null, null, none.reason());
  }
}
