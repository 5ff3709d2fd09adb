package org.portolan.usecase.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;

/**
 * A reported distance beside a measured one. That they differ says nothing of which is wrong: the
 * report may have measured to another point, by another map or on another day.
 *
 * @param verdict whether they agree
 * @param percent how much more the report has than was measured, in per cent of what was measured,
 *     one decimal; negative for less; empty where 0 km were measured
 */
public record Comparison(Verdict verdict, Optional<BigDecimal> percent) {
  /** Whether a reported and a measured distance agree. */
  public enum Verdict {
    /** Some distance is allowed by the words of the report and by the error of the measurement. */
    AGREE,
    /** None is. */
    DIFFER
  }

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * Compares.
   *
   * @param reported the distance as reported; a length
   * @param measured the distance as measured
   * @return whether they agree, and by how much they differ; of a range, the nearer end is compared
   */
  public static Comparison of(Quantity reported, Measurement measured) {
    BigDecimal km = BigDecimal.valueOf(measured.km());
    BigDecimal error = BigDecimal.valueOf(measured.errorKm());
    Interval told = reported.intervalIn(Unit.KILOMETRES);
    boolean agree =
        told.overlaps(Interval.closed(km.subtract(error).max(BigDecimal.ZERO), km.add(error)));
    return new Comparison(
        agree ? Verdict.AGREE : Verdict.DIFFER, percent(nearest(reported, km), km));
  }

  private static BigDecimal nearest(Quantity reported, BigDecimal km) {
    BigDecimal lower = reported.valueIn(Unit.KILOMETRES);
    return reported
        .upper()
        .map(upper -> Quantity.of(upper, reported.unit(), Qualifier.EXACT))
        .map(upper -> km.max(lower).min(upper.valueIn(Unit.KILOMETRES)))
        .orElse(lower);
  }

  private static Optional<BigDecimal> percent(BigDecimal reported, BigDecimal measured) {
    return measured.signum() == 0
        ? Optional.empty()
        : Optional.of(
            reported
                .subtract(measured)
                .multiply(HUNDRED)
                .divide(measured, 1, RoundingMode.HALF_UP));
  }
}
