package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Alternative;
import org.portolan.chain.Chain;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ReportedDistance;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.compare.Discrepancies;
import org.portolan.usecase.compare.Discrepancy;
import org.portolan.usecase.explain.ExplainChains;
import org.portolan.usecase.measure.DistanceComparison;
import org.portolan.usecase.measure.Patience;

/** Shows chains. */
public final class ChainPresenter {
  private final Snapshot snapshot;
  private final Lens lens;
  private final LegPresenter legs;
  private final EvidencePresenter evidence;
  private final Optional<ExplainChains> explain;
  private final Patience patience;
  private final Discrepancies discrepancies;
  private final DecisionPresenter decisions;

  /**
   * Prepares.
   *
   * @param snapshot where the chains were found
   * @param lens which claims counted
   * @param explain explains each chain; empty to leave that out
   * @param patience how long to wait for routes around land
   * @param shown legs that were shown before
   */
  public ChainPresenter(
      Snapshot snapshot,
      Lens lens,
      Optional<ExplainChains> explain,
      Patience patience,
      ShownLegs shown) {
    this.explain = explain;
    this.patience = patience;
    this.snapshot = snapshot;
    this.lens = lens;
    this.legs =
        new LegPresenter(
            snapshot.corpus(), lens, patience, shown.of(snapshot.network(lens, patience.budget())));
    this.evidence = new EvidencePresenter(snapshot.corpus(), lens);
    this.discrepancies = new Discrepancies(snapshot.corpus(), lens, patience.budget());
    this.decisions = new DecisionPresenter(snapshot.corpus());
  }

  /**
   * Shows a route by its best chain, with its sailings; or a chain alone.
   *
   * @param alternative the route or chain
   * @return its JSON
   */
  public ChainView show(Alternative alternative) {
    return show(
        alternative.chain(),
        alternative.sailings().isEmpty() ? null : SailingsView.of(alternative));
  }

  /**
   * Shows a chain.
   *
   * @param chain the chain
   * @return its JSON
   */
  public ChainView show(Chain chain) {
    return show(chain, null);
  }

  private ChainView show(Chain chain, @Nullable SailingsView sailings) {
    List<LegView> shown =
        IntStream.range(0, chain.legs().size())
            .mapToObj(at -> legs.show(at + 1, chain.legs().get(at)))
            .toList();
    return new ChainView(
        chain.id(),
        shown,
        chain.joins().stream().map(JoinView::of).toList(),
        TimingView.of(chain.timing()),
        ReportedDistance.along(chain, snapshot.corpus(), lens).stream()
            .map(
                told ->
                    ReportedDistanceView.of(
                        told,
                        DistanceComparison.of(told, chain.legs(), snapshot.corpus(), patience)))
            .toList(),
        chain.weakestLeg(),
        evidence.show(chain),
        discrepancies.along(chain).stream().map(Discrepancy::id).toList(),
        decisions.along(chain),
        sailings,
        explain.map(of -> ExplanationView.of(of.of(chain))).orElse(null));
  }
}
