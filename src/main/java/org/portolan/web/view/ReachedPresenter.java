package org.portolan.web.view;

import org.portolan.chain.Reached;
import org.portolan.domain.evidence.Corpus;

/** Shows the places at the other end of chains. */
public final class ReachedPresenter {
  private final Corpus corpus;
  private final boolean forward;

  /**
   * Prepares.
   *
   * @param corpus where the places are
   * @param forward true for places that cargo can have gone to, false for those it can have come
   *     from
   */
  public ReachedPresenter(Corpus corpus, boolean forward) {
    this.corpus = corpus;
    this.forward = forward;
  }

  /**
   * Shows a place.
   *
   * @param reached the place
   * @return its JSON
   */
  public ReachedView show(Reached reached) {
    DateView when = DateView.of(reached.when());
    return new ReachedView(
        ThingView.of(reached.place(), corpus),
        forward ? when : null,
        forward ? null : when,
        reached.legs());
  }
}
