package org.portolan.chain;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.portolan.domain.Id;

/**
 * A smallest set of things that separates the ends of some ways on the map that these make
 * together, time aside: a minimum cut (Ford and Fulkerson, Maximal Flow through a Network, Canad.
 * J. Math. 8, 1956, doi:10.4153/CJM-1956-045-5), each thing being an edge of capacity 1.
 */
final class StructuralCut {
  private static final Node SOURCE = new Node("", false);
  private static final Node SINK = new Node("", true);

  /** Where a thing is entered, or left. */
  private record Node(String thing, boolean left) {}

  private StructuralCut() {}

  /**
   * Cuts ways.
   *
   * @param ways the things on each way in order, at least one
   * @return things of which every way has one
   */
  static NavigableSet<Id> of(List<List<Id>> ways) {
    Graph<Node, DefaultWeightedEdge> map =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    map.addVertex(SOURCE);
    map.addVertex(SINK);
    double uncut = 1;
    NavigableSet<Id> things = new TreeSet<>();
    ways.forEach(things::addAll);
    uncut += things.size();
    for (Id thing : things) {
      connect(map, new Node(thing.value(), false), new Node(thing.value(), true), 1);
    }
    for (List<Id> way : ways) {
      Node at = SOURCE;
      for (Id thing : way) {
        connect(map, at, new Node(thing.value(), false), uncut);
        at = new Node(thing.value(), true);
      }
      connect(map, at, SINK, uncut);
    }
    PushRelabelMFImpl<Node, DefaultWeightedEdge> flow = new PushRelabelMFImpl<>(map);
    flow.calculateMinCut(SOURCE, SINK);
    Set<Node> near = flow.getSourcePartition();
    things.removeIf(
        thing ->
            !near.contains(new Node(thing.value(), false))
                || near.contains(new Node(thing.value(), true)));
    return things;
  }

  private static void connect(
      Graph<Node, DefaultWeightedEdge> map, Node from, Node to, double capacity) {
    map.addVertex(from);
    map.addVertex(to);
    DefaultWeightedEdge edge = map.addEdge(from, to);
    if (edge != null) {
      map.setEdgeWeight(edge, capacity);
    }
  }
}
