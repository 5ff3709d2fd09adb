package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.total.Series;

/**
 * The totals of one pair of actors, one way and one unit. They are never added up.
 *
 * @param from who sent it all; null when not stated
 * @param to who got it all; null when not stated
 * @param via the places that all of it is said to have gone by way of
 * @param unit what is counted
 * @param totals the totals, in the order in which they were said
 * @param falls where a later total is lower than an earlier one
 * @param overlaps totals of other series of the same actors and unit, which may count the same
 */
public record SeriesView(
    @Nullable ThingView from,
    @Nullable ThingView to,
    List<ThingView> via,
    String unit,
    List<String> totals,
    List<FallView> falls,
    List<String> overlaps) {
  /**
   * Shows a series.
   *
   * @param series the series
   * @param corpus where its totals stand
   * @return its JSON
   */
  public static SeriesView of(Series series, Corpus corpus) {
    return new SeriesView(
        series.from().map(actor -> ThingView.of(actor, corpus)).orElse(null),
        series.to().map(actor -> ThingView.of(actor, corpus)).orElse(null),
        ThingView.all(series.via(), corpus),
        series.unit().symbol(),
        EvidenceView.values(series.totals()),
        series.falls().stream()
            .map(fall -> new FallView(fall.earlier().value(), fall.later().value(), fall.certain()))
            .toList(),
        EvidenceView.values(series.overlaps()));
  }
}
