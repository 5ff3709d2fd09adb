package org.portolan.dataset;

import java.util.Comparator;

/** A place in a file; line and column from 1, the column in code points. */
record Position(String file, int line, int column) {
  static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  static Position startOf(String file) {
    return new Position(file, 1, 1);
  }

  Position right(int columns) {
    return new Position(file, line, column + columns);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
