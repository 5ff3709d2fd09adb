package org.portolan.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvParser;

/**
 * One spreadsheet: a header line and rows, every cell with its place.
 *
 * @param rows the rows that are not blank
 * @param complete false if the header or the quoting is broken, so that there may be more rows
 */
record CsvTable(List<CsvRow> rows, boolean complete) {
  private static final CsvFactory FACTORY = CsvFactory.builder().build();
  private static final String QUOTED = "quoted";
  private static final CsvTable UNREADABLE = new CsvTable(List.of(), false);

  CsvTable {
    rows = List.copyOf(rows);
  }

  /** Reads a file, with a fault for whatever is wrong with its form. */
  static CsvTable read(SourceText source, CsvFormat format, Faults faults) {
    List<List<Value>> lines = new ArrayList<>();
    boolean whole = readLines(source, lines, faults);
    if (lines.isEmpty()) {
      return UNREADABLE;
    }
    List<Value> header = lines.get(0);
    if (!format.check(header, faults)) {
      return UNREADABLE;
    }
    List<CsvRow> rows = new ArrayList<>();
    for (List<Value> cells : lines.subList(1, lines.size())) {
      row(header, cells, source, faults).ifPresent(rows::add);
    }
    return new CsvTable(rows, whole);
  }

  private static Optional<CsvRow> row(
      List<Value> header, List<Value> cells, SourceText source, Faults faults) {
    if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
      return Optional.empty();
    }
    boolean whole = cells.size() == header.size();
    if (!whole) {
      faults.add(
          cells.get(0).at(),
          "a row of %d cells".formatted(cells.size()),
          "%d, as in the header".formatted(header.size()));
    }
    Map<String, Value> byColumn = new LinkedHashMap<>();
    Set<String> quoted = new TreeSet<>();
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      String column = header.get(i).text();
      byColumn.put(column, new Value(cells.get(i).at(), column, cells.get(i).text()));
      if (cells.get(i).what().equals(QUOTED)) {
        quoted.add(column);
      }
    }
    return Optional.of(new CsvRow(source.file(), byColumn, quoted, whole));
  }

  /** Splits into lines of cells; false after a fault that ends the reading. */
  private static boolean readLines(SourceText source, List<List<Value>> lines, Faults faults) {
    // The parser misplaces an empty last cell of a last line that is not ended.
    String text = source.text() + "\n";
    Position next = Position.startOf(source.file());
    try (CsvParser parser = (CsvParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      List<Value> cells = List.of();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          cells = new ArrayList<>();
          lines.add(cells);
        } else if (token == JsonToken.VALUE_STRING) {
          int start = (int) parser.currentTokenLocation().getCharOffset();
          while (text.charAt(start) == ' ') {
            start++;
          }
          String what = text.charAt(start) == '"' ? QUOTED : "";
          cells.add(new Value(source.at(start), what, parser.getString().strip()));
        }
        next = source.at((int) parser.currentLocation().getCharOffset() + 1);
      }
      return true;
    } catch (JacksonException e) {
      lines.remove(lines.size() - 1);
      faults.add(
          next, "a broken quote", "a quoted cell to end with one \" and to double any inside it");
      return false;
    }
  }
}
