package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.compare.Agreement;
import org.portolan.usecase.compare.Calculation;

/**
 * What a report computes from other figures, computed again.
 *
 * @param claim the claim that states the result
 * @param about the thing that it is about
 * @param field the field that it states
 * @param kind what sort of calculation it is
 * @param inputs the claims with the figures
 * @param working the calculation in one line
 * @param stated the result as the report states it
 * @param computed the result as computed; null when nothing can be computed
 * @param verdict whether the two agree; of a rate, whether it can be true together with the others;
 *     null where there is nothing to compare with
 * @param comparedWith the other claims that a rate was compared with
 * @param text what that means
 */
public record CalculationView(
    String claim,
    ThingView about,
    String field,
    Calculation.Kind kind,
    List<String> inputs,
    String working,
    QuantityView stated,
    @Nullable ComputedView computed,
    @Nullable Agreement verdict,
    List<String> comparedWith,
    String text) {
  /**
   * Shows a calculation.
   *
   * @param calculation the calculation
   * @param corpus where the thing stands
   * @return its JSON
   */
  public static CalculationView of(Calculation calculation, Corpus corpus) {
    return new CalculationView(
        calculation.claim().value(),
        ThingView.of(calculation.about(), corpus),
        calculation.field(),
        calculation.kind(),
        EvidenceView.values(calculation.inputs()),
        calculation.working(),
        QuantityView.of(calculation.stated()),
        ComputedView.of(calculation).orElse(null),
        calculation.verdict().orElse(null),
        EvidenceView.values(calculation.comparedWith()),
        calculation.text());
  }
}
