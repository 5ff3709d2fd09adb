package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.evidence.Support;
import org.portolan.usecase.LegDates;
import org.portolan.usecase.Spellings;
import org.portolan.usecase.measure.LegMeasures;
import org.portolan.usecase.measure.Patience;

/** Shows legs of chains. */
final class LegPresenter {
  private final Corpus corpus;
  private final Patience patience;
  private final ShipPresenter ships;
  private final EvidencePresenter evidence;
  private final ShownLegs.OfOne shown;

  LegPresenter(Corpus corpus, Lens lens, Patience patience, ShownLegs.OfOne shown) {
    this.patience = patience;
    this.corpus = corpus;
    this.shown = shown;
    this.ships = new ShipPresenter(corpus, lens);
    this.evidence = new EvidencePresenter(corpus, lens);
  }

  LegView show(int sequence, Leg leg) {
    return shown.get(leg.id().value(), patience, () -> make(leg)).at(sequence);
  }

  private LegView make(Leg leg) {
    Reading reading = leg.reading();
    LegMeasures measures = LegMeasures.of(leg, corpus, patience);
    return new LegView(
        1,
        leg.id().value(),
        reading.mode(),
        stop(leg.from(), reading.support()),
        stop(leg.to(), reading.support()),
        ships.find(reading).orElse(null),
        DateView.of(reading.window().departure()),
        DateView.of(reading.window().arrival()),
        LegDates.of(leg, corpus).stream().map(LegDateView::of).toList(),
        measures.distances().stream().map(ComputedDistanceView::of).toList(),
        SpeedView.of(measures.speed()),
        evidence.show(leg.id(), reading.support(), reading.isUnsourced()));
  }

  private StopView stop(Id place, Support support) {
    return new StopView(
        place.value(), corpus.findName(place).orElse(null), reportedAs(place, support));
  }

  /** The spellings in the claims behind the leg, and in the documents that they are in. */
  private List<String> reportedAs(Id place, Support support) {
    Set<String> spellings = new TreeSet<>(Spellings.of(place, support, corpus));
    for (Id claim : support.claims()) {
      Optional.ofNullable(corpus.claims().get(claim)).stream()
          .flatMap(told -> told.stated().places().values().stream())
          .filter(mention -> mention.place().equals(place))
          .flatMap(mention -> mention.as().stream())
          .forEach(spellings::add);
    }
    return List.copyOf(spellings);
  }
}
