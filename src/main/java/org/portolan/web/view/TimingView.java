package org.portolan.web.view;

import org.portolan.chain.Basis;
import org.portolan.chain.Timing;
import org.portolan.chain.Verdict;

/**
 * Whether time allows it.
 *
 * @param verdict whether it does
 * @param basis what that rests on
 */
public record TimingView(Verdict verdict, Basis basis) {
  static TimingView of(Timing timing) {
    return new TimingView(timing.verdict(), timing.basis());
  }
}
