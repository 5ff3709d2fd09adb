package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ClaimType;

/** A state of the graph in memory: what it is, or what it is to be. */
final class PropertyGraph {
  private final Map<NodeKey, Map<String, Object>> nodes = new TreeMap<>();
  private final List<Edge> edges = new ArrayList<>();

  /** What has no id, by how a person finds it in the store. */
  private final Map<NodeKey, NodeKey> stored = new HashMap<>();

  PropertyGraph() {}

  /** A copy that can be changed without changing this one. */
  PropertyGraph copy() {
    PropertyGraph copy = new PropertyGraph();
    nodes.forEach((key, properties) -> copy.nodes.put(key, new TreeMap<>(properties)));
    copy.edges.addAll(edges);
    return copy;
  }

  /** Notes how a node that has no id of its own is called in the store: all labels, element id. */
  void noteStored(NodeKey key, List<String> labels, String elementId) {
    stored.put(key, NodeKey.unidentified(String.join(":", labels), elementId));
  }

  /**
   * How a person finds a node: by its label and id; else as it is called in the store, if known.
   */
  NodeKey stored(NodeKey key) {
    return stored.getOrDefault(key, key);
  }

  void put(NodeKey key, Map<String, Object> properties) {
    nodes.put(key, new TreeMap<>(properties));
  }

  void add(Edge edge) {
    edges.add(edge);
  }

  /** Adds all of another state, which is given up. */
  void addAll(PropertyGraph other) {
    nodes.putAll(other.nodes);
    edges.addAll(other.edges);
  }

  /** How many nodes and edges there are. */
  int size() {
    return nodes.size() + edges.size();
  }

  /** Removes nodes with all edges from and to them. */
  void removeAll(Set<NodeKey> keys) {
    nodes.keySet().removeAll(keys);
    edges.removeIf(edge -> keys.contains(edge.start()) || keys.contains(edge.end()));
  }

  void removeEdges(Predicate<Edge> condition) {
    edges.removeIf(condition);
  }

  /** Replaces some properties of a node: those absent from the new ones go. */
  void replace(NodeKey key, Set<String> keys, Map<String, Object> properties) {
    Map<String, Object> present = properties(key);
    present.keySet().removeAll(keys);
    properties.forEach(
        (name, value) -> {
          if (keys.contains(name)) {
            present.put(name, value);
          }
        });
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  boolean has(NodeKey key) {
    return nodes.containsKey(key);
  }

  /** The properties of a node that is there; changing them changes the node. */
  Map<String, Object> properties(NodeKey key) {
    return Optional.ofNullable(nodes.get(key)).orElseThrow();
  }

  Map<NodeKey, Map<String, Object>> nodes() {
    return nodes;
  }

  List<Edge> edges() {
    return edges;
  }

  /** The data edges of each node, by the node that they belong to. */
  Map<NodeKey, List<Edge>> dataEdgesByOwner() {
    Map<NodeKey, List<Edge>> byOwner = new HashMap<>();
    for (Edge edge : edges) {
      if (edge.isData()) {
        byOwner.computeIfAbsent(edge.owner(), key -> new ArrayList<>()).add(edge);
      }
    }
    return byOwner;
  }

  /** The data sets that a node is from; empty for one added by hand. */
  List<String> owners(NodeKey key) {
    return properties(key).get(Shape.DATASETS) instanceof List<?> list
        ? list.stream().map(Object::toString).sorted().toList()
        : List.of();
  }

  /** The movements that a claim speaks about, be the claim in order or not. */
  NavigableSet<Id> claimedMovements() {
    NavigableSet<Id> claimed = new TreeSet<>();
    for (Edge edge : edges) {
      if (edge.type().equals(Shape.ABOUT)
          && edge.end().label().equals(Shape.MOVEMENT)
          && !edge.end().isUnidentified()
          && ClaimType.MOVEMENT.name().equals(properties(edge.start()).get("type"))) {
        claimed.add(new Id(edge.end().id()));
      }
    }
    return claimed;
  }
}
