package org.portolan.neo4j;

import java.util.List;
import java.util.Map;

/**
 * Where the statements of a load go: to the graph at once, or to a journal that is written later.
 */
interface Target {
  /**
   * Takes nodes to be created.
   *
   * @param rows as create-nodes.cypher takes them
   * @return a reference to each new node, in the same order, for rows that come later
   */
  List<String> create(List<Map<String, Object>> rows);

  /**
   * Takes rows for a statement that changes what is there.
   *
   * @param script the statement
   * @param rows its rows
   */
  void run(CypherScript script, List<Map<String, Object>> rows);
}
