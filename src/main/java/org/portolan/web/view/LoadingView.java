package org.portolan.web.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.loading.RunningLoad;

/**
 * The load that is going on.
 *
 * @param loading the load; null if there is none
 */
public record LoadingView(@Nullable RunningLoadView loading) {
  /**
   * Shows a load.
   *
   * @param running the load; empty if there is none
   * @return its JSON
   */
  public static LoadingView of(Optional<RunningLoad> running) {
    return new LoadingView(running.map(RunningLoadView::of).orElse(null));
  }
}
