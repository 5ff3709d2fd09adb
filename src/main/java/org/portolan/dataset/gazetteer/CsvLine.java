package org.portolan.dataset.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits one line of comma-separated cells; no cell of a gazetteer goes over a line's end. */
final class CsvLine {
  private CsvLine() {}

  /** Splits a line, blanks around cells left away; empty if a quote does not end. */
  static Optional<List<String>> split(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return quoted ? Optional.empty() : Optional.of(cells);
  }
}
