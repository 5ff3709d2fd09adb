package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.domain.transport.Vessel;
import org.portolan.names.Match;
import org.portolan.names.NameFold;
import org.portolan.usecase.ship.Held;
import org.portolan.usecase.ship.ShipHistory;

/** Shows ships. */
public final class VesselPresenter {
  private final Corpus corpus;
  private final Readings readings;
  private final ShipHistory history;

  /**
   * Prepares.
   *
   * @param corpus where the ships stand
   */
  public VesselPresenter(Corpus corpus) {
    this.corpus = corpus;
    this.readings = new Readings(corpus, Lens.EVERYTHING);
    this.history = new ShipHistory(corpus, Lens.EVERYTHING);
  }

  /**
   * Shows a ship in a list.
   *
   * @param vessel the ship
   * @param match why a search found it; null outside a search
   * @return its JSON
   */
  public VesselView show(Vessel vessel, @Nullable Match match) {
    return new VesselView(
        vessel.id().value(),
        vessel.name(),
        vessel.imo().map(ImoNumber::digits).orElse(null),
        vessel.mmsi().orElse(null),
        vessel.callSign().orElse(null),
        readings.flag(vessel).orElse(null),
        vessel.kind().orElse(null),
        vessel.note().orElse(null),
        match == null ? null : match.name(),
        match == null ? null : match.reason(),
        match == null ? null : match.level().orElse(null),
        match == null ? null : when(vessel.id(), match.name()));
  }

  /** A name may be one that the ship had at another time. */
  private @Nullable List<HeldView> when(Id ship, String name) {
    List<HeldView> times =
        history.list(ship, ShipHistory.Field.NAME, Optional.empty()).stream()
            .filter(
                held -> held.isTimed() && NameFold.fold(held.value()).equals(NameFold.fold(name)))
            .map(this::view)
            .toList();
    return times.isEmpty() ? null : times;
  }

  private HeldView view(Held held) {
    return HeldView.of(held, readings.support(held.claims()));
  }

  /** What decisions make one with a thing and itself, as recorded. */
  private @Nullable List<VesselView> recorded(Id id) {
    VesselPresenter recorded = new VesselPresenter(corpus.recorded());
    List<VesselView> members =
        corpus.decisions().oneWith(id).stream()
            .flatMap(one -> Optional.ofNullable(corpus.recorded().vessels().get(one)).stream())
            .map(one -> recorded.show(one, null))
            .toList();
    return members.size() > 1 ? members : null;
  }

  /**
   * Shows all that is known of a ship.
   *
   * @param vessel the ship
   * @param on the time asked about; empty for all times
   * @param budget how long it may take; told what is left out
   * @return its JSON
   */
  public VesselDetailView detail(Vessel vessel, Optional<Edtf> on, Budget budget) {
    ClaimPresenter presenter = new ClaimPresenter(corpus);
    List<ClaimView> claims =
        presenter.within(budget, corpus.claimsAbout(vessel.id()), claim -> true);
    List<MovementView> movements = new MovementPresenter(corpus, budget).aboard(vessel.id());
    ShipHistoryView told = history(vessel.id(), on, budget);
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent(
          "so claims or movements are missing; ask /chains with 'vessel' instead.");
    }
    return new VesselDetailView(
        show(vessel, null),
        NameView.all(vessel.id(), corpus),
        claims,
        movements,
        told,
        recorded(vessel.id()),
        new DecisionPresenter(corpus).on(vessel.id()),
        Lacks.partial(budget),
        Lacks.reason(budget));
  }

  private ShipHistoryView history(Id ship, Optional<Edtf> on, Budget budget) {
    return new ShipHistoryView(
        on.map(DateView::of).orElse(null),
        held(ship, ShipHistory.Field.NAME, on, budget),
        held(ship, ShipHistory.Field.FLAG, on, budget),
        held(ship, ShipHistory.Field.OWNER, on, budget));
  }

  private List<HeldView> held(Id ship, ShipHistory.Field field, Optional<Edtf> on, Budget budget) {
    return history.list(ship, field, on.map(Edtf::bounds), budget).stream()
        .map(this::view)
        .toList();
  }
}
