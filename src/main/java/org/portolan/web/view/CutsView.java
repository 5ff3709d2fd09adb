package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Cuts;
import org.portolan.domain.evidence.Corpus;

/**
 * The smallest sets of things whose loss breaks every chain.
 *
 * @param size how many things must be lost; null if no loss of such things breaks every chain, or
 *     none was found
 * @param sets the sets, all that have this size
 * @param proven false if the search stopped at its bound, so that there may be more sets or smaller
 *     ones; the loss of those that stand here breaks every chain all the same
 */
public record CutsView(@Nullable Integer size, List<List<ThingView>> sets, boolean proven) {
  /**
   * Shows cuts.
   *
   * @param cuts the sets
   * @param corpus where their members stand
   * @return their JSON
   */
  public static CutsView of(Cuts cuts, Corpus corpus) {
    return new CutsView(
        cuts.sets().isEmpty() ? null : cuts.size(),
        cuts.sets().stream().map(set -> ThingView.all(set, corpus)).toList(),
        cuts.proven());
  }
}
