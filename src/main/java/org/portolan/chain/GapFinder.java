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

  /** The most ends of each side that are compared, so that the pairs of them stay within bounds. */
  private static final int MOST_ENDS = 300;

  /**
   * Prepares.
   *
   * @param network where to look
   * @param search finds the parts; where it stops at its bound, nearer ends may be missed
   */
  public GapFinder(Network network, ChainSearch search) {
    this.search = search;
    this.atlas = network.atlas();
  }

  /**
   * Finds the gap between two places that no chain connects.
   *
   * @param from the origin asked for
   * @param to the destination asked for
   * @return the gap between the nearest ends, those of unknown distance last; of equally near ones
   *     the one with the best-evidenced leaving part, then the best-evidenced reaching part; of
   *     more than 300 ends of a side the best-evidenced 300 are compared
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
    for (Chain chain : parts.chains()) {
      if (ends.size() < MOST_ENDS) {
        ends.putIfAbsent(end.apply(chain), Optional.of(chain));
      }
    }
    if (ends.isEmpty()) {
      ends.put(asked, Optional.empty());
    }
    return ends;
  }
}
