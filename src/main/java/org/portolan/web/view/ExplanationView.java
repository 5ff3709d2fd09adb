package org.portolan.web.view;

import java.util.List;
import org.portolan.usecase.explain.Explanation;

/**
 * Why a chain is an answer, in sentences that cite the claims.
 *
 * @param why what each leg and join rests on
 * @param order why it stands where it does among the chains; empty when it is alone
 * @param weakest what it would fall with
 * @param missing what no claim that counts says, and what speaks against it
 */
public record ExplanationView(
    List<SentenceView> why,
    List<SentenceView> order,
    List<SentenceView> weakest,
    List<SentenceView> missing) {
  static ExplanationView of(Explanation explanation) {
    return new ExplanationView(
        SentenceView.all(explanation.why()),
        SentenceView.all(explanation.order()),
        SentenceView.all(explanation.weakest()),
        SentenceView.all(explanation.missing()));
  }
}
