package org.portolan.chain.structure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.function.IntPredicate;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jspecify.annotations.Nullable;

/**
 * The single places and lanes without which no way leads from one end of a map to the other. Each
 * of them is on every way, so on the shortest; each of that is taken away in turn, and a way looked
 * for from both ends at once.
 */
final class Partings {
  private final Sieve sieve;
  private final PlaceGraph graph;
  private final @Nullable GraphPath<Integer, Integer> way;

  Partings(Sieve sieve) {
    this.sieve = sieve;
    this.graph = sieve.graph();
    this.way = find(edge -> false);
  }

  /** Whether any way leads from the one end to the other. */
  boolean isWay() {
    return way != null;
  }

  private @Nullable GraphPath<Integer, Integer> find(IntPredicate lost) {
    Graph<Integer, Integer> left = sieve.without(lost);
    return BidirectionalDijkstraShortestPath.findPathBetween(
        left, graph.vertices().source(), graph.vertices().sink());
  }

  /** The places, the ends aside, in the order in which every way comes to them. */
  int[] places(IntPredicate isEnd) {
    IntArrayList found = new IntArrayList();
    if (way != null) {
      way.getEdgeList().stream()
          .flatMapToInt(edge -> graph.carried().ends(edge))
          .filter(place -> !isEnd.test(place))
          .distinct()
          .filter(place -> find(edge -> graph.carried().touches(edge, place)) == null)
          .forEach(found::add);
    }
    return found.toIntArray();
  }

  /** The lanes in the order of every way, each by the number of its first in the network. */
  int[] lanes() {
    IntArrayList found = new IntArrayList();
    if (way != null) {
      way.getEdgeList().stream()
          .mapToInt(edge -> edge)
          .filter(edge -> graph.carried().isHop(edge) && sieve.lanes(edge) == 1)
          .filter(edge -> find(lost -> lost == edge) == null)
          .forEach(edge -> graph.carried().each(edge, sieve.test(), found::add));
    }
    return found.toIntArray();
  }
}
