package org.portolan.neo4j;

import java.util.List;
import java.util.Map;

/**
 * The rows of one statement, kept to be written later. A node that an earlier step creates is
 * referred to by its number among all that the load creates, after a {@value #NUMBER}; every other
 * by its element id.
 *
 * @param script the statement's name, as in {@link CypherScript#name()}
 * @param rows its rows
 */
record LoadStep(String script, List<Map<String, Object>> rows) {
  private static final String NUMBER = "#";
  private static final List<String> ENDS = List.of("start", "end");

  static String reference(long number) {
    return NUMBER + number;
  }

  boolean createsNodes() {
    return script.equals(CypherScript.CREATE_NODES.name())
        || script.equals(CypherScript.RESTORE_NODES.name());
  }

  /**
   * Puts element ids where rows refer to nodes by number.
   *
   * @param created the element ids of the nodes that earlier steps created, by number
   */
  List<Map<String, Object>> resolved(List<String> created) {
    if (!script.equals(CypherScript.CREATE_RELATIONSHIPS.name())) {
      return rows;
    }
    for (Map<String, Object> row : rows) {
      for (String end : ENDS) {
        if (row.get(end) instanceof String reference && reference.startsWith(NUMBER)) {
          row.put(end, created.get(Integer.parseInt(reference.substring(NUMBER.length()))));
        }
      }
    }
    return rows;
  }
}
