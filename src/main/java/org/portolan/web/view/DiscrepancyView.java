package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.compare.Agreement;
import org.portolan.usecase.compare.Discrepancy;

/**
 * One field of one thing that reports give in different words or numbers.
 *
 * @param id the thing, the field and of what, joined by dots
 * @param about the thing
 * @param field the field, in the keys of data set files
 * @param of which of several statements or ends it belongs to; null where the field alone tells
 * @param verdict the worst of the comparisons
 * @param versions the different values, the one with the most documents first
 * @param comparisons every pair of versions, the worst first; of more than 1,000 pairs about so
 *     many
 * @param pairs how many pairs there are; only when not all are listed
 */
public record DiscrepancyView(
    String id,
    ThingView about,
    String field,
    @Nullable String of,
    Agreement verdict,
    List<VersionView> versions,
    List<ComparisonView> comparisons,
    @OnlyWhenPresent @Nullable Long pairs) {
  /**
   * Shows a discrepancy.
   *
   * @param discrepancy the discrepancy
   * @param corpus where the thing stands
   * @return its JSON
   */
  public static DiscrepancyView of(Discrepancy discrepancy, Corpus corpus) {
    return new DiscrepancyView(
        discrepancy.id(),
        ThingView.of(discrepancy.about(), corpus),
        discrepancy.field(),
        discrepancy.of().orElse(null),
        discrepancy.verdict(),
        discrepancy.versions().stream().map(VersionView::of).toList(),
        discrepancy.comparisons().stream().map(ComparisonView::of).toList(),
        discrepancy.pairs() > discrepancy.comparisons().size() ? discrepancy.pairs() : null);
  }
}
