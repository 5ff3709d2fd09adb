package org.portolan.domain.time;

/**
 * The digits of a year, month or day, of which those to the right may be unspecified.
 *
 * @param position where it begins in the text, from 0
 * @param width how many digits it has
 * @param lowest its value if every unspecified digit is 0
 * @param unspecified how many of its last digits are {@code X}
 */
record DatePart(int position, int width, int lowest, int unspecified) {

  static DatePart read(EdtfCursor cursor, int width, String expected) {
    int position = cursor.position();
    int value = 0;
    int unspecified = 0;
    for (int i = 0; i < width; i++) {
      int c = cursor.peek();
      if (c == 'X') {
        value *= 10;
        unspecified++;
      } else if (EdtfCursor.isDigit(c)) {
        if (unspecified > 0) {
          throw cursor.level2At(cursor.position() - 1, "unspecified digits before specified ones");
        }
        value = value * 10 + (c - '0');
      } else if (c == '?' || c == '~' || c == '%') {
        throw cursor.level2At(cursor.position(), "qualified parts of a date");
      } else {
        throw cursor.fault(expected);
      }
      cursor.advance();
    }
    return new DatePart(position, width, value, unspecified);
  }

  /** Its value if every unspecified digit is 9. */
  int highest() {
    int free = 1;
    for (int i = 0; i < unspecified; i++) {
      free *= 10;
    }
    return lowest + free - 1;
  }

  int firstUnspecified() {
    return position + width - unspecified;
  }

  boolean isZero() {
    return lowest == 0 && unspecified == 0;
  }
}
