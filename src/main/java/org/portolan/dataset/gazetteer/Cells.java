package org.portolan.dataset.gazetteer;

import java.util.Arrays;
import java.util.OptionalInt;

/** The cells of one line of tab-separated bytes, without making a text of any that is not asked. */
final class Cells {
  private static final int MOST_DIGITS = 12;
  private static final int MOST_FRACTION = 15;

  private final int[] starts;
  private final Lines line;
  private int count;

  Cells(Lines line, int columns) {
    this.line = line;
    this.starts = new int[columns + 1];
  }

  /** Splits the line that has been come to; true if it has as many cells as there are columns. */
  boolean split() {
    byte[] bytes = line.bytes();
    int end = line.end();
    count = 1;
    starts[0] = line.start();
    for (int i = line.start(); i < end; i++) {
      if (bytes[i] == '\t') {
        if (count < starts.length - 1) {
          starts[count] = i + 1;
        }
        count++;
      }
    }
    if (count < starts.length) {
      starts[count] = end + 1;
    }
    return count == starts.length - 1;
  }

  /** How many cells the line has, whatever the number of columns. */
  int count() {
    return count;
  }

  int start(int cell) {
    return starts[cell];
  }

  int end(int cell) {
    return starts[cell + 1] - 1;
  }

  boolean isEmpty(int cell) {
    return start(cell) >= end(cell);
  }

  String text(int cell) {
    return line.text(start(cell), end(cell));
  }

  boolean is(int cell, byte[] text) {
    return Arrays.equals(line.bytes(), start(cell), end(cell), text, 0, text.length);
  }

  /** Reads a positive number of at most twelve digits; −1 for anything else. */
  long number(int cell) {
    int length = end(cell) - start(cell);
    if (length < 1 || length > MOST_DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = start(cell); i < end(cell); i++) {
      int digit = line.bytes()[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number == 0 ? -1 : number;
  }

  /** Tells whether a cell is a decimal number from −bound to bound. */
  boolean isDegrees(int cell, int bound) {
    byte[] bytes = line.bytes();
    int at = start(cell);
    int end = end(cell);
    if (at < end && (bytes[at] == '-' || bytes[at] == '+')) {
      at++;
    }
    int whole = at;
    int degrees = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - whole < 3) {
      degrees = degrees * 10 + bytes[at++] - '0';
    }
    if (at == whole) {
      return false;
    }
    if (at == end) {
      return degrees <= bound;
    }
    boolean more = false;
    int point = at++;
    for (; at < end && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      more |= bytes[at] != '0';
    }
    return bytes[point] == '.'
        && at == end
        && at > point + 1
        && at - point <= MOST_FRACTION + 1
        && (degrees < bound || (degrees == bound && !more));
  }

  /** Reads two capital letters as one number, 0 to 675; empty for anything else. */
  OptionalInt country(int cell) {
    int at = start(cell);
    byte[] bytes = line.bytes();
    return end(cell) - at == 2 && isCapital(bytes[at]) && isCapital(bytes[at + 1])
        ? OptionalInt.of((bytes[at] - 'A') * 26 + bytes[at + 1] - 'A')
        : OptionalInt.empty();
  }

  private static boolean isCapital(byte letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
