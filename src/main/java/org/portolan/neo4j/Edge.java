package org.portolan.neo4j;

import java.util.Map;

/**
 * A relationship of the graph model. Equal if everything about it is.
 *
 * @param type its type
 * @param start the node that it leaves
 * @param end the node that it enters
 * @param properties its properties as far as the graph model has them, in the driver's types
 */
record Edge(String type, NodeKey start, NodeKey end, Map<String, Object> properties) {
  Edge {
    // Most have few or none, and there are millions.
    properties = Map.copyOf(properties);
  }

  static Edge plain(String type, NodeKey start, NodeKey end) {
    return new Edge(type, start, end, Map.of());
  }

  /** Gives the node whose content the relationship is part of. */
  NodeKey owner() {
    return type.equals(Shape.NAMED) ? end : start;
  }

  /** Tells whether it is written as part of its owner, not derived from claims. */
  boolean isData() {
    return Shape.dataEdges(owner().label()).contains(type);
  }
}
