package org.portolan.dataset.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out of what form a file is, by its first lines. */
final class Detection {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LINES_LOOKED_AT = 20;
  private static final int CODE_LIST_COLUMNS = 12;

  private Detection() {}

  /** Finds a file's form and encoding; empty if it is no gazetteer known here. */
  static Optional<Part> of(String name, long size, Part.Opening opening) throws IOException {
    Optional<Form> form = Optional.empty();
    // A broken first row does not hide what the file is.
    try (Lines lines = new Lines(opening.open(), StandardCharsets.UTF_8)) {
      for (int i = 0; i < LINES_LOOKED_AT && form.isEmpty() && lines.next(); i++) {
        form = form(lines, i == 0);
      }
    }
    if (form.isEmpty()) {
      return Optional.empty();
    }
    Charset encoding = form.get().isCsv() ? encoding(opening) : StandardCharsets.UTF_8;
    return Optional.of(new Part(name, size, opening, form.get(), encoding));
  }

  private static Optional<Form> form(Lines lines, boolean first) {
    for (Form form : List.of(Form.GEONAMES, Form.ALTERNATE_NAMES)) {
      if (isTabbed(lines, form)) {
        return Optional.of(form);
      }
    }
    Optional<List<String>> cells = CsvLine.split(lines.text(lines.start(), lines.end()));
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    if (first && Columns.of(cells.get(), PortIndexRows.COLUMNS).has("number", "name")) {
      return Optional.of(Form.WORLD_PORT_INDEX);
    }
    if (first && Columns.of(cells.get(), UnLocodeRows.COLUMNS).has("location", "name")) {
      return Optional.of(Form.UN_LOCODE_WITH_HEADER);
    }
    boolean codeList =
        cells.get().size() == CODE_LIST_COLUMNS && cells.get().get(1).matches("[A-Z]{2}");
    return codeList ? Optional.of(Form.UN_LOCODE) : Optional.empty();
  }

  private static boolean isTabbed(Lines lines, Form form) {
    if (form == Form.GEONAMES) {
      Cells cells = new Cells(lines, GeoNamesRows.COLUMNS);
      return cells.split() && cells.number(0) > 0;
    }
    Cells cells = new Cells(lines, AlternateNames.COLUMNS);
    cells.split();
    return AlternateNames.isWhole(cells) && cells.number(0) > 0 && cells.number(1) > 0;
  }

  /**
   * Decides between UTF-8 and Windows-1252: what most of the lines that tell them apart are in, so
   * that a single spoilt byte does not turn a whole file into something else.
   */
  private static Charset encoding(Part.Opening opening) throws IOException {
    long utf8 = 0;
    long other = 0;
    try (InputStream in = opening.open();
        Lines lines = new Lines(in, StandardCharsets.UTF_8)) {
      while (lines.next()) {
        if (lines.findBadByte().isPresent()) {
          other++;
        } else if (hasMoreThanAscii(lines)) {
          utf8++;
        }
      }
    }
    return other > utf8 ? WINDOWS : StandardCharsets.UTF_8;
  }

  private static boolean hasMoreThanAscii(Lines lines) {
    for (int i = lines.start(); i < lines.end(); i++) {
      if (lines.bytes()[i] < 0) {
        return true;
      }
    }
    return false;
  }
}
