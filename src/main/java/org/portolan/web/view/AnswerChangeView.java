package org.portolan.web.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.history.AnswerChange;

/**
 * One thing that is not in an answer as it was before.
 *
 * @param what which thing
 * @param chain the chain that it is a thing of
 * @param leg the leg that it is a thing of, by its movement
 * @param join the join of the chain, counted from 1
 * @param before what it was, a number for what is counted; null if it was not in the answer, or
 *     unknown
 * @param after what it is, likewise; null if it is no longer in the answer, or unknown
 * @param claims the claims that became known and bring it about
 * @param text a sentence that says so
 */
public record AnswerChangeView(
    AnswerChange.What what,
    @OnlyWhenPresent @Nullable String chain,
    @OnlyWhenPresent @Nullable String leg,
    @OnlyWhenPresent @Nullable Integer join,
    @Schema(oneOf = {Integer.class, String.class}) @Nullable Object before,
    @Schema(oneOf = {Integer.class, String.class}) @Nullable Object after,
    List<String> claims,
    String text) {
  static AnswerChangeView of(AnswerChange change) {
    boolean count = change.what().isCount();
    return new AnswerChangeView(
        change.what(),
        change.chain().orElse(null),
        change.leg().map(id -> id.value()).orElse(null),
        change.join().isPresent() ? change.join().getAsInt() : null,
        change.before().map(value -> typed(value, count)).orElse(null),
        change.after().map(value -> typed(value, count)).orElse(null),
        EvidenceView.values(change.claims()),
        change.text());
  }

  private static Object typed(String value, boolean count) {
    return count ? Integer.valueOf(value) : value;
  }
}
