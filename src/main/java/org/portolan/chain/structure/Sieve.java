package org.portolan.chain.structure;

import java.util.function.IntPredicate;
import org.jgrapht.Graph;
import org.jgrapht.graph.MaskSubgraph;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.LegTest;

/**
 * The edges of a map that count for a question. Each look at one is a step of its budget, so that
 * whatever goes through the map is stopped when that is spent, JGraphT's algorithms too.
 *
 * @param graph the map
 * @param test which legs count
 * @param budget how long the question may take
 */
record Sieve(PlaceGraph graph, LegTest test, Budget budget) {
  /** Whether an edge counts. */
  boolean admits(int edge) {
    step();
    return graph.carried().admits(edge, test);
  }

  /** Takes a step. */
  void step() {
    if (budget.isSpentByStep()) {
      throw new OutOfTime();
    }
  }

  /** Counts the lanes of an edge that count. */
  int lanes(int edge) {
    step();
    int[] count = {0};
    graph.carried().each(edge, test, lane -> count[0]++);
    return count[0];
  }

  /** The map without the edges that do not count, and without some more. */
  Graph<Integer, Integer> without(IntPredicate lost) {
    return new MaskSubgraph<>(graph, vertex -> false, edge -> lost.test(edge) || !admits(edge));
  }
}
