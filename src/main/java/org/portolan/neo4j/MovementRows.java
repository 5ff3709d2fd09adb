package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** One row of list-movements, turned from columns into nodes and relationships. */
final class MovementRows {
  /** The columns of movements after that of their numbers. */
  private static final List<String> OF_MOVEMENTS =
      List.of("id", "mode", "vessel", "note", Shape.DATASETS);

  private static final List<String> OF_TIES =
      List.of("order", "role", "as", "relation", "kind", "flag");
  private static final int FIRST_OF_TIES = 3;

  /** A relationship, its ends by number. */
  record Tie(String type, long start, long end, Map<String, Object> properties) {}

  /** A node, its properties in columns beside those of others. */
  record Node(Map<String, Integer> at, List<?> columns, int row) {
    @Nullable Object find(String key) {
      Integer column = at.get(key);
      return column == null ? null : list(columns.get(column)).get(row);
    }
  }

  final Map<Long, Node> movements = new HashMap<>();
  final Map<Long, Node> claims = new HashMap<>();
  private final Map<Long, List<Tie>> ties = new HashMap<>();

  MovementRows(Record row) {
    List<Object> columns = row.get("movements").asList();
    put(movements, OF_MOVEMENTS, list(columns.get(0)), columns.subList(1, columns.size()));
    for (Object group : row.get("claims").asList()) {
      List<?> parts = list(group);
      put(claims, list(parts.get(0)), list(parts.get(1)), list(parts.get(2)));
    }
    addTies(row.get("ends").asList());
    addTies(row.get("mentions").asList());
  }

  /** The relationships that leave a node. */
  List<Tie> from(Long number) {
    return ties.getOrDefault(number, List.of());
  }

  private static void put(Map<Long, Node> nodes, List<?> keys, List<?> numbers, List<?> columns) {
    Map<String, Integer> at = new HashMap<>();
    for (int column = 0; column < keys.size(); column++) {
      at.put((String) keys.get(column), column);
    }
    for (int row = 0; row < numbers.size(); row++) {
      nodes.put((Long) numbers.get(row), new Node(at, columns, row));
    }
  }

  private void addTies(List<Object> groups) {
    for (Object group : groups) {
      List<?> parts = list(group);
      String type = (String) parts.get(0);
      List<?> starts = list(parts.get(1));
      List<?> ends = list(parts.get(2));
      Set<String> known = Shape.edgeProperties(type);
      for (int i = 0; i < starts.size(); i++) {
        Long start = (Long) starts.get(i);
        Map<String, Object> properties = known.isEmpty() ? Map.of() : properties(known, parts, i);
        ties.computeIfAbsent(start, number -> new ArrayList<>(5))
            .add(new Tie(type, start, (Long) ends.get(i), properties));
      }
    }
  }

  /** The properties that the graph model has of the type, as a whole reading keeps them. */
  private static Map<String, Object> properties(Set<String> known, List<?> parts, int row) {
    Map<String, Object> properties = new HashMap<>();
    for (int key = 0; key + FIRST_OF_TIES < parts.size(); key++) {
      List<?> column = list(parts.get(key + FIRST_OF_TIES));
      Object value = column.isEmpty() ? null : column.get(row);
      if (value != null && known.contains(OF_TIES.get(key))) {
        properties.put(OF_TIES.get(key), value);
      }
    }
    return Map.copyOf(properties);
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
