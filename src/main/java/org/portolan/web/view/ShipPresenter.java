package org.portolan.web.view;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.evidence.Readings;

/** Shows the ships of movements. */
final class ShipPresenter {
  private final Corpus corpus;
  private final Readings readings;

  ShipPresenter(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.readings = new Readings(corpus, lens);
  }

  Optional<ShipView> find(Reading reading) {
    return reading.vessel().map(ship -> show(ship, reading));
  }

  private ShipView show(Id ship, Reading reading) {
    return new ShipView(
        ship.value(),
        corpus.findName(ship).orElse(null),
        Optional.ofNullable(corpus.vessels().get(ship)).flatMap(readings::flag).orElse(null),
        reading.vesselDocuments().size(),
        EvidenceView.values(reading.vesselDocuments()));
  }
}
