package org.portolan.chain;

import java.util.Optional;
import org.portolan.chain.search.Budget;
import org.portolan.chain.structure.MapAnswer;
import org.portolan.chain.structure.MapSearch;
import org.portolan.domain.Id;

/** Asks the map of a network what connects two places, time aside, and what would part them. */
public final class StructureSearch {
  private StructureSearch() {}

  /**
   * Asks between two places.
   *
   * @param network the network
   * @param filters modes, vessel and origins say which legs count, the most legs how long a route
   *     may be; all of them which chains may take one
   * @param from where ways start, or a region or country that contains it
   * @param to where they end, likewise
   * @param count the most routes
   * @param budget how long it may take
   * @return what was found out in that time
   */
  public static MapAnswer between(
      Network network, Filters filters, Id from, Id to, int count, Budget budget) {
    return MapSearch.of(
        network.temporal(),
        Asking.of(network, filters, Optional.of(from), Optional.of(to)),
        count,
        budget);
  }
}
