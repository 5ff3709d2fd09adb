package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param <T> what is listed
 * @param items what stands on the page
 * @param suggestions things with a similar name, when nothing has the name asked for
 * @param next the cursor of the next page; null on the last
 */
public record ListView<T>(
    List<T> items,
    @OnlyWhenPresent @Nullable List<SuggestionView> suggestions,
    @Nullable String next) {
  /**
   * A page without suggestions.
   *
   * @param <T> what is listed
   * @param items what stands on the page
   * @param next the cursor of the next page; empty on the last
   * @return the page
   */
  public static <T> ListView<T> of(List<T> items, Optional<String> next) {
    return new ListView<>(items, null, next.orElse(null));
  }
}
