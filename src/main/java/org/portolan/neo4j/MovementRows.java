package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** One row of list-movements, turned from columns into nodes and relationships. */
final class MovementRows {
  private static final List<String> KEYS =
      List.of("order", "role", "as", "relation", "kind", "flag");
  private static final int FIRST_KEY = 3;

  /** A relationship, its ends by number. */
  record Tie(String type, long start, long end, Map<String, Object> properties) {}

  final Map<Long, Map<String, Object>> movements;
  final Map<Long, Map<String, Object>> claims;
  final Map<Long, List<Tie>> ties = new HashMap<>();

  MovementRows(Record row) {
    movements = nodes(row.get("movements").asList());
    claims = nodes(row.get("claims").asList());
    addTies(row.get("ends").asList());
    addTies(row.get("mentions").asList());
  }

  private static Map<Long, Map<String, Object>> nodes(List<Object> groups) {
    Map<Long, Map<String, Object>> nodes = new HashMap<>();
    for (Object group : groups) {
      List<?> keys = list(list(group).get(0));
      List<?> numbers = list(list(group).get(1));
      List<?> columns = list(list(group).get(2));
      for (int i = 0; i < numbers.size(); i++) {
        Map<String, Object> properties = new HashMap<>();
        for (int key = 0; key < keys.size(); key++) {
          properties.put((String) keys.get(key), list(columns.get(key)).get(i));
        }
        nodes.put((Long) numbers.get(i), properties);
      }
    }
    return nodes;
  }

  private void addTies(List<Object> groups) {
    for (Object group : groups) {
      List<?> parts = list(group);
      String type = (String) parts.get(0);
      List<?> starts = list(parts.get(1));
      List<?> ends = list(parts.get(2));
      for (int i = 0; i < starts.size(); i++) {
        Long start = (Long) starts.get(i);
        ties.computeIfAbsent(start, number -> new ArrayList<>())
            .add(new Tie(type, start, (Long) ends.get(i), properties(type, parts, i)));
      }
    }
  }

  /** The properties that the graph model has of the type, as a whole reading keeps them. */
  private static Map<String, Object> properties(String type, List<?> parts, int row) {
    Map<String, Object> properties = new HashMap<>();
    for (int key = 0; key + FIRST_KEY < parts.size(); key++) {
      List<?> column = list(parts.get(key + FIRST_KEY));
      Object value = column.isEmpty() ? null : column.get(row);
      if (value != null && Shape.edgeProperties(type).contains(KEYS.get(key))) {
        properties.put(KEYS.get(key), value);
      }
    }
    return properties;
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
