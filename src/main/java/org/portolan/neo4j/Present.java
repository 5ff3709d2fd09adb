package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.portolan.domain.Id;

/** The graph as it is, with the element ids by which its nodes and relationships are reached. */
final class Present {
  private final PropertyGraph graph = new PropertyGraph();
  private final Map<NodeKey, String> elementIds = new TreeMap<>();
  private final Map<Edge, List<String>> edgeIds = new HashMap<>();

  private Present() {}

  /** Reads the whole graph. */
  static Present read(SimpleQueryRunner transaction) {
    return of(
        transaction.run(CypherScript.LIST_NODES.text()),
        transaction.run(CypherScript.LIST_RELATIONSHIPS.text()));
  }

  /**
   * Puts rows of nodes and relationships together, as far as both ends are among the nodes.
   *
   * @param nodes rows with the columns node, labels and properties
   * @param relationships rows with the columns relationship, type, start, end and properties; read
   *     after the nodes
   */
  static Present of(Iterator<Record> nodes, Iterator<Record> relationships) {
    Present present = new Present();
    Map<String, RawNode> rawNodes = new HashMap<>();
    nodes.forEachRemaining(
        row -> {
          List<String> labels =
              row.get("labels").asList(Value::asString).stream()
                  .filter(Shape::knows)
                  .sorted()
                  .toList();
          // A node deleted while the row was made has none; such a reading is not used.
          if (!labels.isEmpty()) {
            rawNodes.put(
                row.get("node").asString(),
                new RawNode(labels, row.get("properties").asMap(Value::asObject)));
          }
        });
    List<RawEdge> edges = new ArrayList<>();
    relationships.forEachRemaining(
        row ->
            edges.add(
                new RawEdge(
                    row.get("relationship").asString(),
                    row.get("type").asString(),
                    row.get("start").asString(),
                    row.get("end").asString(),
                    row.get("properties").asMap(Value::asObject))));
    present.fill(rawNodes, edges);
    return present;
  }

  private record RawNode(List<String> labels, Map<String, Object> properties) {}

  private record RawEdge(
      String elementId, String type, String start, String end, Map<String, Object> properties) {}

  private void fill(Map<String, RawNode> nodes, List<RawEdge> edges) {
    Map<String, String> entityOfName = new HashMap<>();
    Map<String, List<String>> documentsOfName = new HashMap<>();
    for (RawEdge edge : edges) {
      if (edge.type().equals(Shape.NAMED)) {
        entityOfName.put(edge.end(), id(nodes.get(edge.start())));
      } else if (edge.type().equals(Shape.USED_IN)) {
        documentsOfName
            .computeIfAbsent(edge.start(), name -> new ArrayList<>())
            .add(id(nodes.get(edge.end())));
      }
    }
    Map<String, NodeKey> keys = new HashMap<>();
    nodes.forEach(
        (elementId, node) -> {
          NodeKey key =
              key(
                  elementId,
                  node,
                  entityOfName.getOrDefault(elementId, ""),
                  documentsOfName.getOrDefault(elementId, List.of()));
          keys.put(elementId, key);
          elementIds.put(key, elementId);
          graph.put(key, node.properties());
          if (key.isUnidentified() || key.label().equals(Shape.NAME)) {
            graph.noteStored(key, node.labels(), elementId);
          }
        });
    for (RawEdge edge : edges) {
      NodeKey start = keys.get(edge.start());
      NodeKey end = keys.get(edge.end());
      if (start != null && end != null) {
        add(edge, start, end);
      }
    }
  }

  private static String id(@Nullable RawNode node) {
    return node == null ? "" : String.valueOf(node.properties().get("id"));
  }

  private void add(RawEdge raw, NodeKey start, NodeKey end) {
    Map<String, Object> properties = new TreeMap<>(raw.properties());
    properties.keySet().retainAll(Shape.edgeProperties(raw.type()));
    Edge edge = new Edge(raw.type(), start, end, properties);
    graph.add(edge);
    edgeIds.computeIfAbsent(edge, key -> new ArrayList<>(1)).add(raw.elementId());
  }

  private NodeKey key(
      String elementId, RawNode node, String entityOfName, List<String> documentsOfName) {
    List<String> labels = node.labels();
    NodeKey unidentified = NodeKey.unidentified(labels.get(0), elementId);
    if (labels.size() > 1) {
      return unidentified;
    }
    NodeKey key = unidentified;
    if (!labels.get(0).equals(Shape.NAME)) {
      if (node.properties().get("id") instanceof String id && Id.isSlug(id)) {
        key = new NodeKey(labels.get(0), id);
      }
    } else if (node.properties().get(Shape.DATASETS) instanceof List<?> dataSets
        && dataSets.size() == 1) {
      key =
          NodeKey.ofName(
              entityOfName, node.properties(), documentsOfName, String.valueOf(dataSets.get(0)));
    }
    return elementIds.containsKey(key) ? unidentified : key;
  }

  PropertyGraph graph() {
    return graph;
  }

  /** The key of each node, by element id. */
  Map<String, NodeKey> keys() {
    Map<String, NodeKey> keys = new HashMap<>();
    elementIds.forEach((key, elementId) -> keys.put(elementId, key));
    return keys;
  }

  String elementId(NodeKey key) {
    return Optional.ofNullable(elementIds.get(key)).orElseThrow();
  }

  /** The element ids of the relationships that look just so; several if somebody drew it twice. */
  List<String> elementIds(Edge edge) {
    return edgeIds.getOrDefault(edge, List.of());
  }
}
