package org.portolan.chain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.geo.Geodesic;

/** Names the gap where no complete chain exists: between the nearest ends of the two parts. */
public final class GapFinder {
  private final ChainSearch search;
  private final Atlas atlas;

  /**
   * Prepares.
   *
   * @param network where to look
   * @param filters which parts to let through
   */
  public GapFinder(Network network, Filters filters) {
    this.search = new ChainSearch(network, filters);
    this.atlas = network.atlas();
  }

  /**
   * Finds the gap between two places that no chain connects.
   *
   * @param from the origin asked for
   * @param to the destination asked for
   * @return the gap between the nearest ends, those of unknown distance last; of equally near ones
   *     the one with the best-evidenced leaving part, then the best-evidenced reaching part
   */
  public Gap find(Id from, Id to) {
    Map<Id, Optional<Chain>> leaving =
        ends(from, search.find(Optional.of(from), Optional.empty()), Chain::to);
    Map<Id, Optional<Chain>> reaching =
        ends(to, search.find(Optional.empty(), Optional.of(to)), Chain::from);
    // The streams keep the order of evidence, and min keeps the first of equals.
    return leaving.entrySet().stream()
        .flatMap(start -> reaching.entrySet().stream().map(end -> gap(start, end)))
        .min(Comparator.comparingDouble(gap -> gap.geodesicKm().orElse(Double.POSITIVE_INFINITY)))
        .orElseThrow();
  }

  private Gap gap(Map.Entry<Id, Optional<Chain>> start, Map.Entry<Id, Optional<Chain>> end) {
    return new Gap(
        start.getKey(),
        end.getKey(),
        start.getValue(),
        end.getValue(),
        Geodesic.distanceKm(start.getKey(), end.getKey(), atlas));
  }

  /** The ends of the parts in order of evidence; the place asked for only if there are no parts. */
  private static Map<Id, Optional<Chain>> ends(Id asked, Found parts, Function<Chain, Id> end) {
    Map<Id, Optional<Chain>> ends = new LinkedHashMap<>();
    parts.chains().forEach(chain -> ends.putIfAbsent(end.apply(chain), Optional.of(chain)));
    if (ends.isEmpty()) {
      ends.put(asked, Optional.empty());
    }
    return ends;
  }
}
