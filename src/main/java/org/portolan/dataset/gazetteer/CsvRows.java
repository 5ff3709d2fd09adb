package org.portolan.dataset.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a list of comma-separated rows, and skips the broken ones. */
abstract class CsvRows implements Part.LineReader {
  static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  static final Pattern CODE = Pattern.compile("([A-Z]{2}) ?([A-Z2-9]{3})");

  final Part part;
  final Count count;
  private final Wanted wanted;
  private final Consumer<Entry> keep;
  private final Map<String, List<String>> known;
  private final Lines line;
  private Optional<Columns> columns;

  CsvRows(
      Part part,
      Lines lines,
      Wanted wanted,
      Count count,
      Consumer<Entry> keep,
      Map<String, List<String>> known,
      Optional<Columns> columns) {
    this.part = part;
    this.line = lines;
    this.wanted = wanted;
    this.count = count;
    this.keep = keep;
    this.known = known;
    this.columns = columns;
  }

  @Override
  public void read() {
    if (count.isUnreadable(line)) {
      return;
    }
    Optional<List<String>> cells = CsvLine.split(line.text(line.start(), line.end()));
    if (cells.isEmpty()) {
      broken("a broken quote", "", "a quoted cell to end on its line");
    } else if (columns.isEmpty()) {
      columns = Optional.of(Columns.of(cells.get(), known));
    } else if (cells.get().size() != columns.get().count()) {
      broken(
          "a row of %d cells".formatted(cells.get().size()),
          "",
          "%d between commas".formatted(columns.get().count()));
    } else {
      row(cells.get(), columns.get());
    }
  }

  /** Reads a row with the right number of cells. */
  abstract void row(List<String> cells, Columns where);

  final void broken(String what, String value, String expected) {
    count.broken(line, 1, what, value, expected);
  }

  final long lineNumber() {
    return line.number();
  }

  /** Keeps a row if it is wanted. */
  final void offer(Entry entry) {
    count.row(entry.spellings().size());
    entry.countries().forEach(count::country);
    boolean numbered = wanted.hasUnlocode(entry.register().unlocode());
    if (numbered || (wanted.admits(entry.countries()) && isCalledSo(entry))) {
      keep.accept(entry);
    }
  }

  private boolean isCalledSo(Entry entry) {
    return entry.spellings().stream().anyMatch(name -> wanted.names().holds(name.text()))
        || entry.readings().stream().anyMatch(wanted.names()::holds);
  }

  /** Takes names like {@code Chennai (Madras)} apart, to find the place by either. */
  static Set<String> readings(Iterable<Spelling> names) {
    Set<String> readings = new TreeSet<>();
    for (Spelling name : names) {
      String text = name.text();
      int open = text.indexOf('(');
      if (open > 0 && text.indexOf(')') == text.length() - 1) {
        readings.add(text.substring(0, open).strip());
        readings.add(text.substring(open + 1, text.length() - 1).strip());
      }
    }
    return readings;
  }
}
