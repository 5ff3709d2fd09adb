package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.domain.transport.Vessel;
import org.portolan.names.Match;

/** Shows ships. */
public final class VesselPresenter {
  private final Corpus corpus;
  private final Readings readings;

  /**
   * Prepares.
   *
   * @param corpus where the ships stand
   */
  public VesselPresenter(Corpus corpus) {
    this.corpus = corpus;
    this.readings = new Readings(corpus, Lens.EVERYTHING);
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
        match == null ? null : match.reason());
  }

  /**
   * Shows all that is known of a ship.
   *
   * @param vessel the ship
   * @param budget how long it may take; told what is left out
   * @return its JSON
   */
  public VesselDetailView detail(Vessel vessel, Budget budget) {
    ClaimPresenter presenter = new ClaimPresenter(corpus);
    List<ClaimView> claims =
        presenter.within(budget, corpus.claimsAbout(vessel.id()), claim -> true);
    List<MovementView> movements = new MovementPresenter(corpus, budget).aboard(vessel.id());
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent(
          "so claims or movements are missing; ask /chains with 'vessel' instead.");
    }
    return new VesselDetailView(
        show(vessel, null),
        NameView.all(vessel.id(), corpus),
        claims,
        movements,
        Lacks.partial(budget),
        Lacks.reason(budget));
  }
}
