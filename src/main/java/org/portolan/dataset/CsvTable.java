package org.portolan.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvParser;

/**
 * One spreadsheet: a header line and rows, every cell with its place. A row is handed over as soon
 * as it is read, so that no file makes the reading larger than its text.
 */
final class CsvTable {
  /** The most cells of a row, of which no spreadsheet of a data set has a tenth. */
  static final int MOST_CELLS = 200;

  private static final CsvFactory FACTORY = CsvFactory.builder().build();
  private static final String QUOTED = "quoted";

  private final SourceText source;
  private final CsvFormat format;
  private final Faults faults;
  private final Consumer<CsvRow> taker;
  private List<Value> header = List.of();
  private boolean complete = true;

  private CsvTable(SourceText source, CsvFormat format, Faults faults, Consumer<CsvRow> taker) {
    this.source = source;
    this.format = format;
    this.faults = faults;
    this.taker = taker;
  }

  /**
   * Reads a file, with a fault for whatever is wrong with its form.
   *
   * @param taker takes the rows that are not blank and have as many cells as the header
   * @return false if the header, the quoting or a row is broken, so that there may be more rows
   */
  static boolean read(SourceText source, CsvFormat format, Faults faults, Consumer<CsvRow> taker) {
    CsvTable table = new CsvTable(source, format, faults, taker);
    table.readLines();
    return table.complete;
  }

  /** Takes a line; false if there is no sense in reading on. */
  private boolean take(List<Value> cells) {
    if (header.isEmpty()) {
      header = cells;
      complete = format.check(header, faults);
      return complete;
    }
    row(cells).ifPresent(taker);
    return true;
  }

  private Optional<CsvRow> row(List<Value> cells) {
    if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
      return Optional.empty();
    }
    if (cells.size() != header.size()) {
      faults.add(
          cells.get(0).at(),
          "a row of %d cells".formatted(cells.size()),
          "%d, as in the header".formatted(header.size()));
      // It may be several, joined where a line end or quote was lost.
      complete = false;
      return Optional.empty();
    }
    Map<String, Value> byColumn = new LinkedHashMap<>();
    Set<String> quoted = new TreeSet<>();
    for (int i = 0; i < cells.size(); i++) {
      String column = header.get(i).text();
      byColumn.put(column, new Value(cells.get(i).at(), column, cells.get(i).text()));
      if (cells.get(i).what().equals(QUOTED)) {
        quoted.add(column);
      }
    }
    return Optional.of(new CsvRow(source.file(), byColumn, quoted));
  }

  /** Splits into lines of cells, until the end or a fault that ends the reading. */
  private void readLines() {
    // The parser misplaces an empty last cell of a last line that is not ended.
    String text = source.text() + "\n";
    Position next = Position.startOf(source.file());
    try (CsvParser parser = (CsvParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      List<Value> cells = List.of();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          cells = new ArrayList<>();
        } else if (token == JsonToken.VALUE_STRING) {
          cells.add(cell(parser, text));
          if (cells.size() > MOST_CELLS) {
            refuseLonger(cells.get(0).at());
            return;
          }
        } else if (!take(cells)) {
          return;
        }
        next = source.at((int) parser.currentLocation().getCharOffset() + 1);
      }
    } catch (JacksonException e) {
      complete = false;
      faults.add(
          next, "a broken quote", "a quoted cell to end with one \" and to double any inside it");
    }
  }

  private Value cell(CsvParser parser, String text) {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    while (text.charAt(start) == ' ') {
      start++;
    }
    String what = text.charAt(start) == '"' ? QUOTED : "";
    return new Value(source.at(start), what, parser.getString().strip());
  }

  private void refuseLonger(Position row) {
    complete = false;
    faults.add(
        row,
        "a row of more than %d cells".formatted(MOST_CELLS),
        header.isEmpty()
            ? "some of the columns " + String.join(",", format.columns())
            : "%d, as in the header".formatted(header.size()));
  }
}
