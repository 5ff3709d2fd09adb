package org.portolan.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a spreadsheet.
 *
 * @param file the spreadsheet
 * @param cells by column; a column that the file lacks is absent
 * @param quoted the columns whose cells are quoted
 */
record CsvRow(String file, Map<String, Value> cells, Set<String> quoted) {
  private static final String LIST_SEPARATOR = ";";

  CsvRow {
    cells = Map.copyOf(cells);
    quoted = Set.copyOf(quoted);
  }

  /** Where its first cell of those that are known stands. */
  Position at() {
    return cells.values().stream().map(Value::at).min(Position.ORDER).orElseThrow();
  }

  /** Finds a filled cell. */
  Optional<Value> find(String column) {
    return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.text().isEmpty());
  }

  /** Finds a cell that must be filled; a fault if it is not. */
  Optional<Value> require(String column, String expected, Faults faults) {
    requireWith(column, expected, faults);
    return find(column);
  }

  /** Requires a cell to be filled because others are. */
  void requireWith(String column, String expected, Faults faults) {
    Value cell = cells.get(column);
    if (cell != null && cell.text().isEmpty()) {
      faults.add(cell.at(), "an empty " + column, expected);
    }
  }

  /** Splits a cell that holds a list. */
  List<Value> list(String column) {
    List<Value> items = new ArrayList<>();
    find(column).ifPresent(cell -> split(cell, items));
    return items;
  }

  private void split(Value cell, List<Value> items) {
    String text = cell.text();
    boolean asWritten = text.indexOf('"') < 0 && text.indexOf('\n') < 0;
    int start = quoted.contains(cell.what()) ? 1 : 0;
    int offset = 0;
    for (String item : text.split(LIST_SEPARATOR, -1)) {
      int blanks = item.length() - item.stripLeading().length();
      int columns = asWritten ? start + text.codePointCount(0, offset + blanks) : 0;
      if (!item.isBlank()) {
        items.add(new Value(cell.at().right(columns), cell.what(), item.strip()));
      }
      offset += item.length() + LIST_SEPARATOR.length();
    }
  }
}
