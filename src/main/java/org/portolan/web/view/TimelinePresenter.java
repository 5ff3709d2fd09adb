package org.portolan.web.view;

import java.util.Optional;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.usecase.timeline.TimelineItem;

/** Shows dates in order. */
public final class TimelinePresenter {
  private final Corpus corpus;

  /**
   * Prepares.
   *
   * @param corpus where the claims stand
   */
  public TimelinePresenter(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Shows a date.
   *
   * @param item the date
   * @return its JSON
   */
  public TimelineItemView show(TimelineItem item) {
    Optional<Claim> claim = item.claim();
    Optional<Provenance> from = claim.map(Claim::provenance);
    boolean published = claim.isEmpty();
    return new TimelineItemView(
        item.field(),
        item.date().edtf().text(),
        item.earliest().orElse(null),
        item.latest().orElse(null),
        item.date().relative(),
        published ? item.document().publishedInferred() : null,
        claim.map(told -> told.id().value()).orElse(null),
        claim.map(Claim::type).orElse(null),
        claim.map(told -> ThingView.of(told.about(), corpus)).orElse(null),
        from.map(Provenance::certainty).orElse(null),
        from.map(told -> ThingView.of(told.saidBy().origin(), corpus)).orElse(null),
        from.filter(told -> !told.certainty().supports()).isPresent(),
        from.filter(told -> told.rank().level() == Rank.Level.DEPRECATED).isPresent(),
        item.document().id().value(),
        published ? item.document().title() : null,
        item.document().known().orElse(null),
        claim.map(told -> StatedPresenter.show(told.stated())).orElse(null));
  }
}
