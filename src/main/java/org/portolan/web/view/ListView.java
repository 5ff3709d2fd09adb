package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.search.Budget;

/**
 * A page of a list.
 *
 * @param <T> what is listed
 * @param items what stands on the page
 * @param suggestions things with a similar name, when nothing is known by the name asked for
 * @param partial true when time did not suffice for all, so that there may be more
 * @param reason why it is partial, and how to ask for the rest
 * @param next the cursor of the next page; null on the last
 */
public record ListView<T>(
    List<T> items,
    @OnlyWhenPresent @Nullable List<SuggestionView> suggestions,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements Bounded {
  /**
   * A page without suggestions.
   *
   * @param <T> what is listed
   * @param items what stands on the page
   * @param next the cursor of the next page; empty on the last
   * @return the page
   */
  public static <T> ListView<T> of(List<T> items, Optional<String> next) {
    return new ListView<>(items, null, null, null, next.orElse(null));
  }

  /**
   * A page of what was found within a time.
   *
   * @param <T> what is listed
   * @param items what stands on the page
   * @param next the cursor of the next page; empty on the last
   * @param budget that of the question, after all of the page was made
   * @return the page
   */
  public static <T> ListView<T> of(List<T> items, Optional<String> next, Budget budget) {
    return new ListView<>(
        items, null, Lacks.partial(budget), Lacks.reason(budget), next.orElse(null));
  }
}
