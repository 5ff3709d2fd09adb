package org.portolan.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Mode;

/**
 * A route by its best chain, with its sailings; or a chain alone.
 *
 * @param chain the chain that comes first in the order asked for
 * @param sailings the chains along the same places by the same modes, by arrival and then id, it
 *     among them; the first {@link #MOST_SAILINGS}; empty for a chain alone, or where they were
 *     left out
 * @param more true if there are more sailings
 */
public record Alternative(Chain chain, List<Chain> sailings, boolean more) {
  /** The most sailings that are listed. */
  public static final int MOST_SAILINGS = 10;

  /** Neither criterion looks at where places are. */
  private static final Atlas NOWHERE = new Atlas(List.of());

  private static final Comparator<Traits> BY_ARRIVAL =
      Criterion.ARRIVAL.order().thenComparing(Criterion.ID.order());

  /**
   * Copies the sailings.
   *
   * @param chain the chain that comes first
   * @param sailings the chains of its route
   * @param more true if there are more
   */
  public Alternative {
    sailings = List.copyOf(sailings);
  }

  private record Hop(Id from, Id to, Mode mode) {}

  static Alternative of(Chain chain, List<Chain> sailings) {
    return new Alternative(
        chain, sailings.stream().limit(MOST_SAILINGS).toList(), sailings.size() > MOST_SAILINGS);
  }

  static Alternative alone(Chain chain) {
    return new Alternative(chain, List.of(), false);
  }

  static List<Alternative> each(List<Chain> chains) {
    return chains.stream().map(Alternative::alone).toList();
  }

  /** Groups chains that stand in order. */
  static List<Alternative> byRoute(List<Chain> chains) {
    Map<List<Hop>, List<Chain>> routes = new LinkedHashMap<>();
    for (Chain chain : chains) {
      List<Hop> route =
          chain.legs().stream()
              .map(leg -> new Hop(leg.from(), leg.to(), leg.reading().mode()))
              .toList();
      routes.computeIfAbsent(route, key -> new ArrayList<>()).add(chain);
    }
    return routes.values().stream()
        .map(Objects::requireNonNull)
        .map(all -> of(all.get(0), Traits.sort(all, NOWHERE, BY_ARRIVAL)))
        .toList();
  }
}
