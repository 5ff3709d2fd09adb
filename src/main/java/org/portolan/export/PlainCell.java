package org.portolan.export;

import java.util.regex.Pattern;

/**
 * A text as a cell that no spreadsheet takes for a formula: what begins like one has an apostrophe
 * before it, the sign of a text. Numbers stay as they are.
 */
public final class PlainCell {
  /** Of the wide signs some programs make the usual ones. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "[\\s\\p{Cntrl}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

  private PlainCell() {}

  /**
   * Makes a text safe.
   *
   * @param text any text
   * @return the same, with an apostrophe before it if it could be a formula
   */
  public static String of(String text) {
    boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
