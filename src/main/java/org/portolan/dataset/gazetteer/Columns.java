package org.portolan.dataset.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column is where, by the header, whatever the case and punctuation of its words.
 *
 * @param places column to index
 * @param count how many columns there are, those not known among them
 */
record Columns(Map<String, Integer> places, int count) {
  Columns {
    places = Map.copyOf(places);
  }

  /** Reads a header; {@code known} gives each column with all that it is called. */
  static Columns of(List<String> header, Map<String, List<String>> known) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String word = header.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      for (Map.Entry<String, List<String>> column : known.entrySet()) {
        if (column.getValue().contains(word)) {
          places.putIfAbsent(column.getKey(), i);
        }
      }
    }
    return new Columns(places, header.size());
  }

  /** A file without a header. */
  static Columns inOrder(String... columns) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      places.put(columns[i], i);
    }
    return new Columns(places, columns.length);
  }

  boolean has(String... columns) {
    return places.keySet().containsAll(Arrays.asList(columns));
  }

  /** The cell of a column; empty for a column that the file lacks. */
  String cell(List<String> row, String column) {
    Integer at = places.get(column);
    return at == null || at >= row.size() ? "" : row.get(at);
  }
}
