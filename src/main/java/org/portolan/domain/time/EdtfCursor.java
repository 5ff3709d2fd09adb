package org.portolan.domain.time;

/** Walks once over one date within an EDTF text, character by character, and tells where it is. */
final class EdtfCursor {

  /** What {@link #peek()} returns after the last character. */
  static final int END = -1;

  private final String text;
  private final int end;
  private int position;

  EdtfCursor(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  int position() {
    return position;
  }

  int peek() {
    return position < end ? text.charAt(position) : END;
  }

  void advance() {
    position++;
  }

  boolean accept(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    position++;
    return true;
  }

  void require(char wanted) {
    if (!accept(wanted)) {
      throw fault("\"" + wanted + "\"");
    }
  }

  void requireEnd(String expected) {
    if (peek() != END) {
      throw fault(expected);
    }
  }

  /** Reads a number of exactly two digits between two values. */
  int twoDigits(int from, int to, String name) {
    String expected = "%s, %02d to %02d".formatted(name, from, to);
    int start = position;
    int value = 0;
    for (int i = 0; i < 2; i++) {
      if (!isDigit(peek())) {
        throw fault(expected);
      }
      value = value * 10 + (peek() - '0');
      advance();
    }
    if (value < from || value > to) {
      throw faultAt(start, expected);
    }
    return value;
  }

  /** ASCII digits only: other scripts' digits are no EDTF. */
  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  EdtfException fault(String expected) {
    return faultAt(position, expected);
  }

  EdtfException faultAt(int where, String expected) {
    return new EdtfException(text, where + 1, expected);
  }

  /** The fault of a form that EDTF knows, but only at level 2. */
  EdtfException level2At(int where, String form) {
    return faultAt(where, "a form of level 0 or 1 (%s are level 2)".formatted(form));
  }
}
