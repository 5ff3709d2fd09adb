package org.portolan.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong in the files of a data set.
 *
 * @param file path of the file within the data set; of a file or archive that cannot be read at
 *     all, its path on the machine
 * @param line where in the file, from 1
 * @param column where in the line, from 1, in characters (Unicode code points)
 * @param what what stands there: a column, a key, or what is wrong with it
 * @param value the value as it stands there, of one beyond 1,000 characters the start; empty when
 *     there is none to quote
 * @param expected what was expected
 * @param suggestions what was probably meant, the most likely first; empty when nothing is close
 */
public record Fault(
    String file,
    int line,
    int column,
    String what,
    String value,
    String expected,
    List<String> suggestions)
    implements Comparable<Fault> {
  private static final int LONGEST_QUOTE = 60;
  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column)
          .thenComparing(Fault::what)
          .thenComparing(Fault::value)
          .thenComparing(Fault::expected)
          .thenComparing(fault -> String.join(" ", fault.suggestions()));

  /**
   * Copies the suggestions.
   *
   * @param file path of the file within the data set; of a file or archive that cannot be read at
   *     all, its path on the machine
   * @param line where in the file, from 1
   * @param column where in the line, from 1, in characters (Unicode code points)
   * @param what what stands there: a column, a key, or what is wrong with it
   * @param value the value as it stands there, of one beyond 1,000 characters the start; empty when
   *     there is none to quote
   * @param expected what was expected
   * @param suggestions what was probably meant, the most likely first; empty when nothing is close
   */
  public Fault {
    suggestions = List.copyOf(suggestions);
    Objects.requireNonNull(file);
  }

  /** Orders by file, then line, then column. */
  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  /**
   * Writes the fault on one line, such as {@code places.csv:7:31: latitude '142'; expected a number
   * from -90 to 90}. A long value is shortened, and what cannot be seen in it is made visible.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(seen(file)).append(':').append(line).append(':').append(column).append(": ");
    text.append(seen(what));
    if (!value.isEmpty()) {
      text.append(" '").append(quote(value)).append('\'');
    }
    text.append("; expected ").append(expected);
    if (!suggestions.isEmpty()) {
      text.append("; did you mean ").append(seen(Phrase.either(suggestions))).append('?');
    }
    return text.toString();
  }

  /** Names of files are as hostile as what is in them: none may steer a terminal. */
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints().forEach(point -> append(seen, point));
    return seen.toString();
  }

  private static String quote(String value) {
    return value.codePointCount(0, value.length()) > LONGEST_QUOTE
        ? seen(value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTE))) + '…'
        : seen(value);
  }

  private static void append(StringBuilder quoted, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          quoted.append("\\u%04X".formatted(point));
      default -> quoted.appendCodePoint(point);
    }
  }
}
