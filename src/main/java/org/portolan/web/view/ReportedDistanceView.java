package org.portolan.web.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.ReportedDistance;
import org.portolan.usecase.measure.DistanceComparison;

/**
 * A distance as reports give it.
 *
 * @param from one end, a place
 * @param to the other end, a place, border or front line
 * @param value the number as said; the lower one of a range
 * @param upper the higher number of a range
 * @param unit the unit as said: km, mi or nmi
 * @param km the value in kilometres; one decimal if it was converted
 * @param qualifier how the number is hedged
 * @param claims the claims that give it so
 * @param documents how many documents do
 * @param documentIds those documents
 * @param computed what was measured beside it, by each method that applies; never empty
 */
public record ReportedDistanceView(
    String from,
    String to,
    BigDecimal value,
    @OnlyWhenPresent @Nullable BigDecimal upper,
    String unit,
    BigDecimal km,
    Qualifier qualifier,
    List<String> claims,
    int documents,
    List<String> documentIds,
    List<MeasuredView> computed) {
  /**
   * Shows a reported distance.
   *
   * @param reported the distance
   * @param beside what was measured beside it
   * @return the distance with its kilometres
   */
  public static ReportedDistanceView of(
      ReportedDistance reported, List<DistanceComparison> beside) {
    Quantity distance = reported.distance();
    return new ReportedDistanceView(
        reported.from().value(),
        reported.to().value(),
        distance.value(),
        distance.upper().orElse(null),
        distance.unit().symbol(),
        distance.unit() == Unit.KILOMETRES
            ? distance.value()
            : distance.valueIn(Unit.KILOMETRES).setScale(1, RoundingMode.HALF_UP),
        distance.qualifier(),
        EvidenceView.values(reported.claims()),
        reported.documents().size(),
        EvidenceView.values(reported.documents()),
        beside.stream().map(MeasuredView::of).toList());
  }
}
