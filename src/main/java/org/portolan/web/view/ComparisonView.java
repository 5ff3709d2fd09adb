package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.usecase.compare.Agreement;
import org.portolan.usecase.compare.Comparison;

/**
 * Two versions of one thing, compared.
 *
 * @param a the value of one version
 * @param b the value of the other
 * @param verdict whether both can be true
 * @param size how far they are apart; null where nothing can be measured
 * @param text a sentence that says why, with the working
 * @param corrected true when a claim behind one corrects a claim behind the other
 */
public record ComparisonView(
    String a,
    String b,
    Agreement verdict,
    @Nullable SizeView size,
    String text,
    @OnlyWhenPresent @Nullable Boolean corrected) {
  static ComparisonView of(Comparison comparison) {
    return new ComparisonView(
        comparison.a(),
        comparison.b(),
        comparison.verdict(),
        comparison.size().map(SizeView::of).orElse(null),
        comparison.text(),
        comparison.corrected() ? true : null);
  }
}
