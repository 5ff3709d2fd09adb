package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ModelRule;

/** The relationships around each node, and what they must be. */
final class Surroundings {
  private final Map<NodeKey, List<Edge>> leaving = new HashMap<>();
  private final Map<NodeKey, List<Edge>> entering = new HashMap<>();

  Surroundings(PropertyGraph graph) {
    this(graph.edges());
  }

  Surroundings(Iterable<Edge> edges) {
    for (Edge edge : edges) {
      leaving.computeIfAbsent(edge.start(), key -> new ArrayList<>()).add(edge);
      if (edge.type().equals(Shape.NAMED)) {
        entering.computeIfAbsent(edge.end(), key -> new ArrayList<>()).add(edge);
      }
    }
  }

  List<Edge> from(NodeKey start, String type) {
    List<Edge> found = List.of();
    for (Edge edge : leaving.getOrDefault(start, List.of())) {
      if (edge.type().equals(type)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(edge);
      }
    }
    return found;
  }

  /** The nodes that have a name. */
  List<NodeKey> named(NodeKey name) {
    return entering.getOrDefault(name, List.of()).stream().map(Edge::start).toList();
  }

  /**
   * Gives the one node of a label that a relationship leads to.
   *
   * @throws BrokenException if there are several, or it is another sort of node
   */
  Optional<Id> findOne(NodeKey start, String type, String label) {
    List<Edge> edges = from(start, type);
    if (edges.isEmpty()) {
      return Optional.empty();
    }
    if (edges.size() > 1) {
      long ends = edges.stream().map(Edge::end).distinct().count();
      if (ends > 1) {
        throw new BrokenException(
            ModelRule.REPEATED_RELATIONSHIP, "it has %d %s; expected one".formatted(ends, type));
      }
    }
    return Optional.of(id(edges.get(0).end(), type, label));
  }

  /**
   * Gives the one node of a label that a relationship must lead to.
   *
   * @throws BrokenException if there is none, or several, or it is another sort of node
   */
  Id one(NodeKey start, String type, String label) {
    return findOne(start, type, label)
        .orElseThrow(
            () ->
                new BrokenException(
                    ModelRule.MISSING_RELATIONSHIP,
                    "it has no %s; expected one %s".formatted(type, label)));
  }

  static Id id(NodeKey end, String type, String label) {
    if (!end.label().equals(label) || end.isUnidentified()) {
      throw new BrokenException(
          ModelRule.MISDIRECTED_RELATIONSHIP,
          "%s leads to a %s; expected a %s".formatted(type, end.label(), label));
    }
    return new Id(end.id());
  }
}
