package org.portolan.web.view;

import org.portolan.usecase.ChainAnswer;

/**
 * A filter of the question that opened a gap: without it there would be a chain.
 *
 * @param parameter the parameter
 * @param value its value as understood
 * @param text a sentence that says so
 */
public record ReasonView(String parameter, String value, String text) {
  static ReasonView of(ChainAnswer.Reason reason) {
    return new ReasonView(reason.parameter(), reason.value(), reason.text());
  }
}
