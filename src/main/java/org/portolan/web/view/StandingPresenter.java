package org.portolan.web.view;

import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.evidence.Standing;

/** Shows what stands behind things. */
public final class StandingPresenter {
  private final Corpus corpus;
  private final EvidencePresenter evidence;

  /**
   * Prepares.
   *
   * @param corpus where the claims stand
   * @param lens which claims count
   */
  public StandingPresenter(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.evidence = new EvidencePresenter(corpus, lens);
  }

  /**
   * Shows what stands behind a thing.
   *
   * @param standing the thing with that
   * @param snapshot what it was read from
   * @param budget told what was left out
   * @return its JSON
   */
  public StandingView show(Standing standing, SnapshotView snapshot, Budget budget) {
    return new StandingView(
        ThingView.of(standing.thing(), corpus),
        standing.type(),
        standing.note().orElse(null),
        standing.leg().orElse(null),
        evidence(standing),
        new ClaimPresenter(corpus).all(standing.claims()),
        new DecisionPresenter(corpus).on(standing.thing()),
        snapshot,
        Lacks.partial(budget),
        Lacks.reason(budget));
  }

  EvidenceView evidence(Standing standing) {
    return evidence.show(standing.thing(), standing.support(), standing.unsourced());
  }
}
