package org.portolan.bench.jgrapht;

import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;

/**
 * A directed graph with weights and parallel edges that keeps no index of edges by both their ends,
 * which no search here asks for and which takes more memory than the edges themselves.
 */
final class LeanGraph extends AbstractBaseGraph<Integer, Hop> {
  private static final long serialVersionUID = 1;

  LeanGraph() {
    super(
        null,
        null,
        new DefaultGraphType.Builder()
            .directed()
            .allowMultipleEdges(true)
            .allowSelfLoops(false)
            .weighted(true)
            .build(),
        new DefaultGraphSpecificsStrategy<>());
  }
}
