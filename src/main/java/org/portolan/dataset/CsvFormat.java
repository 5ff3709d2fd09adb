package org.portolan.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a kind of spreadsheet.
 *
 * @param file its name
 * @param columns the columns it may have
 * @param required those that it must have
 * @param together those that it must have all or none of
 */
record CsvFormat(String file, List<String> columns, Set<String> required, Set<String> together) {
  CsvFormat {
    columns = List.copyOf(columns);
    required = Set.copyOf(required);
    together = Set.copyOf(together);
  }

  static CsvFormat of(String file, String columns, String... required) {
    return new CsvFormat(file, Arrays.asList(columns.split(",", -1)), Set.of(required), Set.of());
  }

  CsvFormat together(String... these) {
    return new CsvFormat(file, columns, required, Set.of(these));
  }

  /** Checks a header; false if the rows below it cannot be read by it. */
  boolean check(List<Value> header, Faults faults) {
    boolean distinct = true;
    Map<String, Position> seen = new HashMap<>();
    Set<String> meant = new TreeSet<>();
    for (Value cell : header) {
      Value named = new Value(cell.at(), "column", cell.text());
      if (seen.putIfAbsent(cell.text(), cell.at()) != null) {
        distinct = false;
        faults.add(named.fault("each column once"));
      } else if (!columns.contains(cell.text())) {
        List<String> near = Nearest.to(named.text(), columns);
        meant.addAll(near);
        faults.add(named.fault(expected(named.text()), near));
      }
    }
    Set<String> missing = new TreeSet<>(required);
    if (together.stream().anyMatch(seen::containsKey)) {
      missing.addAll(together);
    }
    missing.removeAll(seen.keySet());
    missing.removeAll(meant);
    missing.forEach(
        column ->
            faults.add(
                Position.startOf(file), "no column '" + column + "'", "the header to name it"));
    return distinct && seen.keySet().containsAll(required);
  }

  private String expected(String found) {
    String all = "some of the columns " + String.join(",", columns);
    return found.contains(";") || found.contains("\t") ? all + ", separated by commas" : all;
  }
}
