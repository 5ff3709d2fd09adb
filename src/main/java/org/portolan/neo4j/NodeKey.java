package org.portolan.neo4j;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What makes a node the same node in two states of the graph.
 *
 * @param label its label in the graph model
 * @param id its id; of a spelling from a data set, everything about it and the data set; of a node
 *     that has none of these, its element id after a question mark
 */
record NodeKey(String label, String id) implements Comparable<NodeKey> {
  private static final Comparator<NodeKey> ORDER =
      Comparator.comparing(NodeKey::label).thenComparing(NodeKey::id);

  /** The key of a spelling that a data set has of a thing, by all that the spelling is. */
  static NodeKey ofName(
      String entity, Map<String, Object> properties, List<String> documents, String dataSet) {
    return new NodeKey(
        Shape.NAME,
        String.join(
            "\n",
            entity,
            String.valueOf(properties.get("text")),
            String.valueOf(properties.getOrDefault("lang", "")),
            String.valueOf(properties.getOrDefault("note", "")),
            String.join(" ", documents.stream().sorted().toList()),
            dataSet));
  }

  static NodeKey unidentified(String label, String elementId) {
    return new NodeKey(label, "?" + elementId);
  }

  boolean isUnidentified() {
    return id.startsWith("?");
  }

  @Override
  public int compareTo(NodeKey other) {
    return ORDER.compare(this, other);
  }
}
