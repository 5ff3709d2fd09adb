package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Place;
import org.portolan.names.Match;

/** Shows places. */
public final class PlacePresenter {
  private final Corpus corpus;

  /**
   * Prepares.
   *
   * @param corpus where the places stand
   */
  public PlacePresenter(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Shows a place in a list.
   *
   * @param place the place
   * @param match why a search found it; null outside a search
   * @return its JSON
   */
  public PlaceView show(Place place, @Nullable Match match) {
    Place.Register register = place.register();
    return new PlaceView(
        place.id().value(),
        place.name(),
        place.kind(),
        place.country().orElse(null),
        place.partOf().map(whole -> ThingView.of(whole, corpus)).orElse(null),
        place.coordinates().map(CoordinatesView::of).orElse(null),
        register.geonames().orElse(null),
        register.unlocode().orElse(null),
        register.wikidata().orElse(null),
        place.note().orElse(null),
        match == null ? null : match.name(),
        match == null ? null : match.reason(),
        match == null ? null : match.level().orElse(null));
  }

  /** What decisions make one with a thing and itself, as recorded. */
  private @Nullable List<PlaceView> recorded(Id id) {
    PlacePresenter recorded = new PlacePresenter(corpus.recorded());
    List<PlaceView> members =
        corpus.decisions().oneWith(id).stream()
            .flatMap(one -> Optional.ofNullable(corpus.recorded().places().get(one)).stream())
            .map(one -> recorded.show(one, null))
            .toList();
    return members.size() > 1 ? members : null;
  }

  /**
   * Shows all that is known of a place.
   *
   * @param place the place
   * @param budget how long it may take; told what is left out
   * @return its JSON
   */
  public PlaceDetailView detail(Place place, Budget budget) {
    ClaimPresenter presenter = new ClaimPresenter(corpus);
    List<ClaimView> claims =
        presenter.within(budget, corpus.claimsAbout(place.id()), claim -> true);
    List<MovementView> movements = new MovementPresenter(corpus, budget).touching(place.id());
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent(
          "so claims or movements are missing; ask /chains with 'from' or 'to' instead.");
    }
    return new PlaceDetailView(
        show(place, null),
        NameView.all(place.id(), corpus),
        claims,
        movements,
        recorded(place.id()),
        new DecisionPresenter(corpus).on(place.id()),
        Lacks.partial(budget),
        Lacks.reason(budget));
  }
}
