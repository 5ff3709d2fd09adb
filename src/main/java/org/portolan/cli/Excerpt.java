package org.portolan.cli;

import java.util.Collections;
import java.util.Iterator;
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
  private Iterator<String> lines = Collections.emptyIterator();
  private String line = "";
  private int number;

  /** A column of the line, and its index: both are only looked for onwards. */
  private int column;

  private int index;

  Excerpt(DataSetFiles files) {
    this.files = files;
  }

  /**
   * Two lines, each with its end; empty where there is no such line. Cheapest in order of faults.
   */
  String of(Fault fault) {
    if (!fault.file().equals(file) || fault.line() < number) {
      file = fault.file();
      lines = files.lines(file);
      number = 0;
    }
    while (number < fault.line() && lines.hasNext()) {
      line = lines.next();
      number++;
      column = 0;
      index = 0;
    }
    return number < fault.line() || line.isBlank() ? "" : marked(fault.column() - 1);
  }

  private void goTo(int wanted) {
    if (wanted < column) {
      column = 0;
      index = 0;
    }
    while (column < wanted && index < line.length()) {
      index += Character.charCount(line.codePointAt(index));
      column++;
    }
  }

  private String marked(int wanted) {
    goTo(wanted);
    int start = Math.max(0, column - BEFORE);
    int first = line.offsetByCodePoints(index, start - column);
    int[] points =
        line.substring(first, Math.min(line.length(), index + 2 * AFTER + 2))
            .codePoints()
            .toArray();
    int at = column - start;
    int end = Math.min(points.length, at + AFTER);
    boolean cut = end < points.length;
    StringBuilder text = new StringBuilder(MARGIN);
    StringBuilder caret = new StringBuilder(MARGIN);
    if (start > 0) {
      text.append('…');
      caret.append(' ');
    }
    for (int i = 0; i < end; i++) {
      text.appendCodePoint(seen(points[i]));
      if (i < at) {
        caret.append(isWide(points[i]) ? "  " : " ");
      }
    }
    text.append(cut ? "…" : "");
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
