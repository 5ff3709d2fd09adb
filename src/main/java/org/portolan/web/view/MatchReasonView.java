package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.names.Reason;
import org.portolan.names.spelling.SpellingRule;

/**
 * One thing that speaks for or against a match.
 *
 * @param kind what sort of reason it is
 * @param rule the habit of spelling that fired; left out for other sorts
 * @param text the reason in words
 */
public record MatchReasonView(
    Reason.Kind kind, @OnlyWhenPresent @Nullable SpellingRule rule, String text) {
  static List<MatchReasonView> all(List<Reason> reasons) {
    return reasons.stream()
        .map(
            reason -> new MatchReasonView(reason.kind(), reason.rule().orElse(null), reason.text()))
        .toList();
  }
}
