package org.portolan.web.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.loading.RunningLoad;

/**
 * The load that is going on.
 *
 * @param loading the load; null if there is none
 */
public record LoadingView(@Nullable Running loading) {
  /**
   * A load that is going on.
   *
   * @param dataSet the id of what is loaded
   * @param since when it began, ISO 8601 in UTC
   * @param doing what is being done, in a word
   * @param done how much of that is done
   * @param total how much of it there is; null when it is not counted
   */
  public record Running(
      String dataSet, String since, String doing, long done, @Nullable Long total) {}

  /**
   * Shows a load.
   *
   * @param running the load; empty if there is none
   * @return its JSON
   */
  public static LoadingView of(Optional<RunningLoad> running) {
    return new LoadingView(
        running
            .map(
                load ->
                    new Running(
                        load.dataSet().value(),
                        load.since().toString(),
                        load.doing(),
                        load.done(),
                        load.total() == 0 ? null : load.total()))
            .orElse(null));
  }
}
