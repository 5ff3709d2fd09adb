package org.portolan.web.view;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.SetAside;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.total.Growth;
import org.portolan.usecase.total.TotalReport;

/** Shows totals. */
public final class TotalPresenter {
  private final Corpus corpus;
  private final Readings readings;
  private final EvidencePresenter evidence;

  /**
   * Prepares.
   *
   * @param corpus where the totals stand
   * @param lens which claims count
   */
  public TotalPresenter(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.readings = new Readings(corpus, lens);
    this.evidence = new EvidencePresenter(corpus, lens);
  }

  /**
   * Shows a total.
   *
   * @param report the total
   * @return its JSON
   */
  public TotalView show(TotalReport report) {
    SetAside setAside = readings.setAside(report.total());
    return new TotalView(
        report.total().value(),
        Optional.ofNullable(corpus.subjects().get(report.total()))
            .flatMap(Subject::note)
            .orElse(null),
        report.figures().stream().map(TotalPresenter::figure).toList(),
        report.from().map(actor -> ThingView.of(actor, corpus)).orElse(null),
        report.to().map(actor -> ThingView.of(actor, corpus)).orElse(null),
        ThingView.all(report.via(), corpus),
        report.since().stream().map(ReportedDateView::of).toList(),
        report.until().stream().map(ReportedDateView::of).toList(),
        DateView.of(report.said()),
        report.known().orElse(null),
        EvidenceView.values(report.support().claims()),
        report.support().documents().size(),
        report.support().origins().size(),
        EvidenceView.values(report.support().documents()),
        EvidenceView.values(report.support().origins()),
        report.support().certainty().orElse(null),
        evidence.attribution(report.support()),
        EvidenceView.values(setAside.denied()),
        EvidenceView.values(setAside.deprecated()));
  }

  private static FigureView figure(TotalReport.Figure figure) {
    Quantity quantity = figure.quantity();
    return new FigureView(
        quantity.value(),
        quantity.upper().orElse(null),
        quantity.unit().symbol(),
        quantity.qualifier(),
        EvidenceView.values(figure.claims()),
        figure.documents().size(),
        EvidenceView.values(figure.documents()));
  }

  /**
   * Shows a growth.
   *
   * @param growth the growth
   * @param unit the unit of the two totals
   * @return its JSON
   */
  public GrowthView show(Growth growth, Unit unit) {
    return new GrowthView(
        growth.from().value(),
        growth.to().value(),
        growth.difference(),
        SpreadView.of(growth.differenceBetween()),
        unit.symbol(),
        growth.ratio().orElse(null),
        SpreadView.of(growth.ratioBetween()),
        growth.rate().map(TotalPresenter::rate).orElse(null),
        growth.stated().map(QuantityView::of).orElse(null),
        growth.basis(),
        growth.claims().stream().map(Id::value).toList());
  }

  private static RateView rate(Growth.Rate rate) {
    return new RateView(rate.leastDays(), rate.mostDays(), SpreadView.of(rate.perDay()));
  }
}
