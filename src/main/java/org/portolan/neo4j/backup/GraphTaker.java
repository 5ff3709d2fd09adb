package org.portolan.neo4j.backup;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Takes a whole graph piece by piece: all nodes, then all relationships. */
public interface GraphTaker {
  /** Keeps nothing. */
  GraphTaker NOBODY =
      new GraphTaker() {
        @Override
        public void node(List<String> labels, Map<String, Object> properties) {
          // Only its being readable matters.
        }

        @Override
        public void relationship(String type, int start, int end, Map<String, Object> properties) {
          // Likewise.
        }
      };

  /**
   * Takes a node; the first has the number 0.
   *
   * @param labels its labels, in any order
   * @param properties its properties, as the driver gives them
   * @throws IOException if it cannot be written
   */
  void node(List<String> labels, Map<String, Object> properties) throws IOException;

  /**
   * Takes a relationship.
   *
   * @param type its type
   * @param start the number of the node that it starts from
   * @param end the number of the node that it leads to
   * @param properties its properties, as the driver gives them
   * @throws IOException if it cannot be written
   */
  void relationship(String type, int start, int end, Map<String, Object> properties)
      throws IOException;
}
