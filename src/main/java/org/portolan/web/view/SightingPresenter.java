package org.portolan.web.view;

import java.util.Optional;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Quantity;
import org.portolan.usecase.evidence.SightingReport;
import org.portolan.usecase.evidence.Standing;
import org.portolan.usecase.evidence.Version;

/** Shows sightings. */
public final class SightingPresenter {
  private final Corpus corpus;
  private final StandingPresenter standings;

  /**
   * Prepares.
   *
   * @param corpus where the sightings stand
   * @param lens which claims count
   */
  public SightingPresenter(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.standings = new StandingPresenter(corpus, lens);
  }

  /**
   * Shows a sighting.
   *
   * @param report the sighting
   * @return its JSON
   */
  public SightingView show(SightingReport report) {
    Standing standing = report.standing();
    return new SightingView(
        standing.thing().value(),
        standing.note().orElse(null),
        report.places().stream().map(this::place).toList(),
        report.dates().stream().map(SightingPresenter::date).toList(),
        report.quantities().stream().map(SightingPresenter::quantity).toList(),
        report.vessels().stream().map(this::vessel).toList(),
        report.contents().stream().map(SightingPresenter::goods).toList(),
        standing.support().documents().stream()
            .flatMap(id -> Optional.ofNullable(corpus.documents().get(id)).stream())
            .flatMap(document -> document.known().stream())
            .sorted()
            .findFirst()
            .orElse(null),
        standings.evidence(standing));
  }

  private SightedPlaceView place(Version<PlaceMention> version) {
    PlaceMention mention = version.said();
    return new SightedPlaceView(
        ThingView.of(mention.place(), corpus),
        mention.as().orElse(null),
        mention.relation(),
        mention.kind().orElse(null),
        EvidenceView.values(version.claims()),
        version.documents().size(),
        EvidenceView.values(version.documents()));
  }

  private static SightedDateView date(Version<ReportedDate> version) {
    ReportedDate date = version.said();
    return new SightedDateView(
        date.edtf().text(),
        date.relative(),
        date.bounds().earliest().orElse(null),
        date.bounds().latest().orElse(null),
        EvidenceView.values(version.claims()),
        version.documents().size(),
        EvidenceView.values(version.documents()));
  }

  private static FigureView quantity(Version<Quantity> version) {
    Quantity quantity = version.said();
    return new FigureView(
        quantity.value(),
        quantity.upper().orElse(null),
        quantity.unit().symbol(),
        quantity.qualifier(),
        EvidenceView.values(version.claims()),
        version.documents().size(),
        EvidenceView.values(version.documents()));
  }

  private SightedVesselView vessel(Version<VesselMention> version) {
    VesselMention mention = version.said();
    return new SightedVesselView(
        mention.vessel().map(id -> ThingView.of(id, corpus)).orElse(null),
        mention.as().orElse(null),
        mention.flag().orElse(null),
        EvidenceView.values(version.claims()),
        version.documents().size(),
        EvidenceView.values(version.documents()));
  }

  private static SightedGoodsView goods(Version<SightingReport.Goods> version) {
    SightingReport.Goods goods = version.said();
    return new SightedGoodsView(
        goods.contents(),
        goods.quantity().map(QuantityView::of).orElse(null),
        goods.certainty(),
        EvidenceView.values(version.claims()),
        version.documents().size(),
        EvidenceView.values(version.documents()));
  }
}
