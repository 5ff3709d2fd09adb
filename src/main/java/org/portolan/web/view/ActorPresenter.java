package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.names.Match;

/** Shows actors. */
public final class ActorPresenter {
  private final Corpus corpus;

  /**
   * Prepares.
   *
   * @param corpus where the actors stand
   */
  public ActorPresenter(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Shows an actor in a list.
   *
   * @param actor the actor
   * @param match why a search found it; null outside a search
   * @return its JSON
   */
  public ActorView show(Actor actor, @Nullable Match match) {
    return new ActorView(
        actor.id().value(),
        actor.name(),
        actor.kind(),
        actor.country().orElse(null),
        ThingView.all(corpus.actorNesting().containersOf(actor.id()), corpus),
        actor.note().orElse(null),
        match == null ? null : match.name(),
        match == null ? null : match.reason(),
        match == null ? null : match.level().orElse(null));
  }

  /** What decisions make one with a thing and itself, as recorded. */
  private @Nullable List<ActorView> recorded(Id id) {
    ActorPresenter recorded = new ActorPresenter(corpus.recorded());
    List<ActorView> members =
        corpus.decisions().oneWith(id).stream()
            .flatMap(one -> Optional.ofNullable(corpus.recorded().actors().get(one)).stream())
            .map(one -> recorded.show(one, null))
            .toList();
    return members.size() > 1 ? members : null;
  }

  /**
   * Shows all that is known of an actor.
   *
   * @param actor the actor
   * @param budget how long it may take; told what is left out
   * @return its JSON
   */
  public ActorDetailView detail(Actor actor, Budget budget) {
    Id id = actor.id();
    ClaimPresenter claims = new ClaimPresenter(corpus);
    List<ClaimView> about = claims.within(budget, corpus.claimsAbout(id), claim -> true);
    List<ClaimView> said =
        claims.within(
            budget,
            corpus.claims().values(),
            claim -> claim.provenance().saidBy().speakers().contains(id));
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent("so claims are missing; set a longer portolan.question-limit.");
    }
    List<Id> published =
        corpus.documents().values().stream()
            .filter(document -> document.publisher().equals(Optional.of(id)))
            .map(Document::id)
            .toList();
    return new ActorDetailView(
        show(actor, null),
        NameView.all(id, corpus),
        about,
        said,
        EvidenceView.values(published),
        recorded(id),
        new DecisionPresenter(corpus).on(id),
        Lacks.partial(budget),
        Lacks.reason(budget));
  }
}
