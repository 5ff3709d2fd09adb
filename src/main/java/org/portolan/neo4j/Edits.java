package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What makes one state of the graph another, and no more.
 *
 * @param createdNodes new nodes with all their properties
 * @param updatedNodes the properties that change, null for one that goes
 * @param deletedNodes nodes that go, with their relationships
 * @param createdEdges new relationships
 * @param deletedEdges relationships that go, but for those that go with a node
 */
record Edits(
    Map<NodeKey, Map<String, Object>> createdNodes,
    Map<NodeKey, Map<String, @Nullable Object>> updatedNodes,
    Set<NodeKey> deletedNodes,
    List<Edge> createdEdges,
    List<Edge> deletedEdges) {

  /** Compares two states. Takes time in proportion to their size. */
  static Edits between(PropertyGraph before, PropertyGraph after) {
    Map<NodeKey, Map<String, Object>> created = new TreeMap<>();
    Map<NodeKey, Map<String, @Nullable Object>> updated = new TreeMap<>();
    after
        .nodes()
        .forEach(
            (key, properties) -> {
              if (!before.has(key)) {
                created.put(key, properties);
              } else {
                Map<String, @Nullable Object> update = update(before.properties(key), properties);
                if (!update.isEmpty()) {
                  updated.put(key, update);
                }
              }
            });
    Set<NodeKey> deleted = new TreeSet<>(before.nodes().keySet());
    deleted.removeAll(after.nodes().keySet());
    List<Edge> deletedEdges = surplus(before.edges(), after.edges());
    deletedEdges.removeIf(edge -> deleted.contains(edge.start()) || deleted.contains(edge.end()));
    return new Edits(
        created, updated, deleted, surplus(after.edges(), before.edges()), deletedEdges);
  }

  private static Map<String, @Nullable Object> update(
      Map<String, Object> before, Map<String, Object> after) {
    Map<String, @Nullable Object> update = new TreeMap<>();
    after.forEach(
        (name, value) -> {
          if (!value.equals(before.get(name))) {
            update.put(name, value);
          }
        });
    for (String name : before.keySet()) {
      if (!after.containsKey(name)) {
        update.put(name, null);
      }
    }
    return update;
  }

  /** The edges of one state beyond those of the other, each as often as it is too many. */
  private static List<Edge> surplus(List<Edge> one, List<Edge> other) {
    Map<Edge, Integer> counts = new HashMap<>();
    other.forEach(edge -> counts.merge(edge, 1, Integer::sum));
    List<Edge> surplus = new ArrayList<>();
    for (Edge edge : one) {
      int left = counts.getOrDefault(edge, 0);
      if (left == 0) {
        surplus.add(edge);
      } else {
        counts.put(edge, left - 1);
      }
    }
    return surplus;
  }

  /** How many nodes and relationships they touch. */
  long size() {
    return (long) createdNodes.size()
        + updatedNodes.size()
        + deletedNodes.size()
        + createdEdges.size()
        + deletedEdges.size();
  }
}
