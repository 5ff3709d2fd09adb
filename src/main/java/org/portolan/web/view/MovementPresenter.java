package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;

/** Shows movements as all their claims give them, until the time is over. */
final class MovementPresenter {
  private final Corpus corpus;
  private final Budget budget;
  private final Readings readings;
  private final ShipPresenter ships;
  private final EvidencePresenter evidence;

  MovementPresenter(Corpus corpus, Budget budget) {
    this.corpus = corpus;
    this.budget = budget;
    this.readings = new Readings(corpus, Lens.EVERYTHING);
    this.ships = new ShipPresenter(corpus, Lens.EVERYTHING);
    this.evidence = new EvidencePresenter(corpus, Lens.EVERYTHING);
  }

  /** The movements from or to a place, or a place inside it. */
  List<MovementView> touching(Id place) {
    return all(
        movement ->
            corpus.atlas().isWithin(movement.from(), place)
                || corpus.atlas().isWithin(movement.to(), place));
  }

  /** The movements that a claim names a ship for. */
  List<MovementView> aboard(Id ship) {
    return all(
        movement ->
            readings.find(movement).flatMap(Reading::vessel).filter(ship::equals).isPresent());
  }

  private List<MovementView> all(Predicate<Movement> which) {
    return corpus.movements().values().stream()
        .takeWhile(movement -> !budget.isSpentByLargeStep())
        .filter(which)
        .map(this::show)
        .toList();
  }

  private MovementView show(Movement movement) {
    Optional<Reading> reading = readings.find(movement);
    Window window = reading.map(Reading::window).orElse(Window.OPEN);
    return new MovementView(
        movement.id().value(),
        reading.map(Reading::mode).orElse(movement.mode()),
        ThingView.of(movement.from(), corpus),
        ThingView.of(movement.to(), corpus),
        reading.flatMap(ships::find).orElse(null),
        DateView.of(window.departure()),
        DateView.of(window.arrival()),
        EvidenceView.values(movement.after()),
        evidence.show(
            movement.id(),
            reading.map(Reading::support).orElse(Support.NONE),
            reading.filter(Reading::isUnsourced).isPresent()),
        movement.note().orElse(null));
  }
}
