package org.portolan.web.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Chain;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.ChainDecisions;

/** Shows decisions, all or where they act. */
public final class DecisionPresenter {
  private final Corpus corpus;

  /**
   * Prepares.
   *
   * @param corpus the evidence as decided
   */
  public DecisionPresenter(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Shows a decision.
   *
   * @param decision the decision
   * @return its JSON
   */
  public DecisionView show(Decision decision) {
    return new DecisionView(
        decision.id().value(),
        decision.verdict(),
        ThingView.of(decision.entity(), corpus.recorded()),
        ThingView.of(decision.other(), corpus.recorded()),
        decision.by(),
        DateView.of(decision.decided()),
        decision.why(),
        decision
            .undone()
            .map(
                undone ->
                    new UndoingView(
                        DateView.of(undone.on()),
                        undone.by().orElse(null),
                        undone.why().orElse(null)))
            .orElse(null),
        corpus.decisions().standing(decision.id()));
  }

  /**
   * Shows the decisions on a thing, whether they act or not; of a movement those that act in it.
   *
   * @param thing the thing
   * @return their JSON; null if there are none
   */
  public @Nullable List<DecisionView> on(Id thing) {
    List<Decision> decisions = corpus.decisions().on(thing);
    return unlessNone(decisions.isEmpty() ? corpus.decisionsOn(thing) : decisions);
  }

  /**
   * Shows the decisions on what was asked about.
   *
   * @param thing the thing; empty if none was asked about
   * @return their JSON; null if there are none
   */
  public @Nullable List<DecisionView> on(Optional<Id> thing) {
    return thing.map(this::on).orElse(null);
  }

  /**
   * Shows the decisions without which a chain would not be as it is.
   *
   * @param chain the chain
   * @return their JSON; null if there are none
   */
  public @Nullable List<DecisionView> along(Chain chain) {
    return unlessNone(ChainDecisions.along(chain, corpus));
  }

  /**
   * Shows the decisions by which some places are one with others.
   *
   * @param places the places
   * @return their JSON; null if there are none
   */
  public @Nullable List<DecisionView> at(Collection<Id> places) {
    return unlessNone(ChainDecisions.at(places, corpus));
  }

  private @Nullable List<DecisionView> unlessNone(List<Decision> decisions) {
    return decisions.isEmpty() ? null : decisions.stream().map(this::show).toList();
  }
}
