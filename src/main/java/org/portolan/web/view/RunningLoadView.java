package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.usecase.loading.RunningLoad;

/**
 * A load that is going on.
 *
 * @param dataSet the id of what is loaded
 * @param since when it began, ISO 8601 in UTC
 * @param doing what is being done, in a word
 * @param done how much of that is done
 * @param total how much of it there is; null when it is not counted
 */
public record RunningLoadView(
    String dataSet, String since, String doing, long done, @Nullable Long total) {
  static RunningLoadView of(RunningLoad load) {
    return new RunningLoadView(
        load.dataSet().value(),
        load.since().toString(),
        load.doing(),
        load.done(),
        load.total() == 0 ? null : load.total());
  }
}
