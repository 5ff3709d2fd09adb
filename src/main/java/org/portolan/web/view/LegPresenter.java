package org.portolan.web.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.geo.Geodesic;
import org.portolan.usecase.LegDates;
import org.portolan.usecase.Spellings;

/** Shows legs of chains. */
final class LegPresenter {
  private final Corpus corpus;
  private final ShipPresenter ships;
  private final EvidencePresenter evidence;

  LegPresenter(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.ships = new ShipPresenter(corpus, lens);
    this.evidence = new EvidencePresenter(corpus, lens);
  }

  LegView show(int sequence, Leg leg) {
    Reading reading = leg.reading();
    return new LegView(
        sequence,
        leg.id().value(),
        reading.mode(),
        stop(leg.from(), reading.support()),
        stop(leg.to(), reading.support()),
        ships.find(reading).orElse(null),
        DateView.of(reading.window().departure()),
        DateView.of(reading.window().arrival()),
        LegDates.of(leg, corpus).stream().map(LegDateView::of).toList(),
        distances(leg),
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

  private List<ComputedDistanceView> distances(Leg leg) {
    Optional<Place> from = corpus.atlas().find(leg.from());
    Optional<Place> to = corpus.atlas().find(leg.to());
    Optional<Coordinates> start = from.flatMap(Place::coordinates);
    Optional<Coordinates> end = to.flatMap(Place::coordinates);
    if (start.isEmpty() || end.isEmpty()) {
      return List.of();
    }
    return List.of(
        new ComputedDistanceView(
            "COMPUTED",
            "GEODESIC",
            BigDecimal.valueOf(Geodesic.distanceKm(start.get(), end.get()))
                .setScale(1, RoundingMode.HALF_UP),
            "%s: %s. %s: %s."
                .formatted(
                    from.get().name(), start.get().source(), to.get().name(), end.get().source())));
  }
}
