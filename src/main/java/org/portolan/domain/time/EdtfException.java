package org.portolan.domain.time;

/** Says that a text is not an EDTF expression of level 0 or 1, where, and what was expected. */
public final class EdtfException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_QUOTE = 60;

  private final String value;
  private final int column;
  private final String expected;

  EdtfException(String value, int column, String expected) {
    super(
        "%s is not a date in EDTF, level 0 or 1: at column %d, expected %s"
            .formatted(quote(value), column, expected));
    this.value = value;
    this.column = column;
    this.expected = expected;
  }

  /**
   * The text that was refused.
   *
   * @return the text, whole
   */
  public String value() {
    return value;
  }

  /**
   * Where it went wrong.
   *
   * @return the column in {@link #value()}, in UTF-16 units, from 1 to one past its length
   */
  public int column() {
    return column;
  }

  /**
   * What would have been accepted there.
   *
   * @return a phrase for people
   */
  public String expected() {
    return expected;
  }

  /** Quotes a value for one line of a message: shortened, and control characters made visible. */
  private static String quote(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    int shown = Math.min(value.length(), LONGEST_QUOTE);
    for (int i = 0; i < shown; i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        quoted.append("\\u%04X".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    if (shown < value.length()) {
      quoted.append("…");
    }
    return quoted.append('"').toString();
  }
}
