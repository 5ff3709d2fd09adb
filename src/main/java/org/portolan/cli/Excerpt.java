package org.portolan.cli;

import java.util.List;
import java.util.Optional;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.Fault;

/**
 * The line that a fault is in, with a caret under its column, as editors and compilers show it. Of
 * a long line the surroundings are shown; what cannot be seen is a dot.
 */
final class Excerpt {
  private static final int BEFORE = 50;
  private static final int AFTER = 40;
  private static final String MARGIN = "    ";

  private final DataSetFiles files;
  private String file = "";
  private List<String> lines = List.of();

  Excerpt(DataSetFiles files) {
    this.files = files;
  }

  /**
   * Two lines, each with its end; empty where there is no such line. Cheapest in order of files.
   */
  String of(Fault fault) {
    if (!fault.file().equals(file)) {
      file = fault.file();
      lines = files.lines(file);
    }
    return Optional.of(fault.line() - 1)
        .filter(at -> at < lines.size())
        .map(lines::get)
        .filter(line -> !line.isBlank())
        .map(line -> marked(line, fault.column() - 1))
        .orElse("");
  }

  private static String marked(String line, int column) {
    int[] points = line.codePoints().toArray();
    int at = Math.min(column, points.length);
    int start = Math.max(0, at - BEFORE);
    int end = Math.min(points.length, at + AFTER);
    StringBuilder text = new StringBuilder(MARGIN);
    StringBuilder caret = new StringBuilder(MARGIN);
    if (start > 0) {
      text.append('…');
      caret.append(' ');
    }
    for (int i = start; i < end; i++) {
      text.appendCodePoint(seen(points[i]));
      if (i < at) {
        caret.append(isWide(points[i]) ? "  " : " ");
      }
    }
    text.append(end < points.length ? "…" : "");
    return "%s%n%s^%n".formatted(text, caret);
  }

  private static int seen(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
        ? '·'
        : point;
  }

  /** Terminals give these two columns. */
  private static boolean isWide(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
