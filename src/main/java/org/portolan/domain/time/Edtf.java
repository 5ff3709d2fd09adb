package org.portolan.domain.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date or an interval of dates in the Extended Date/Time Format, level 0 or 1, kept as written.
 *
 * <p>Two are equal if they are written alike: {@code 2004} and {@code 2004-01/2004-12} have the
 * same bounds, but do not say the same.
 *
 * <p>Refused, since the specification has them at level 2 or not at all: sets, exponential years,
 * significant digits, qualified or unspecified parts of a date, unspecified digits within an
 * interval, sub-year groupings beyond the four seasons, a time of day in an interval, and an
 * interval without any date. Of level 1, years beyond ±{@link #LAST_YEAR} are refused.
 *
 * @see EdtfDate
 * @see <a href="https://www.loc.gov/standards/datetime/">The specification</a>
 */
public final class Edtf {

  /**
   * The last year that is read, and with a minus the first: its days can be counted from the epoch
   * in 32 bits, with room to add to them and to widen an approximate date.
   */
  public static final int LAST_YEAR = 999_999;

  private static final int LAST_FOUR_DIGIT_YEAR = 9999;

  private final String text;
  private final EndPoint start;
  private final EndPoint end;
  private final boolean interval;

  private Edtf(String text, EndPoint start, EndPoint end, boolean interval) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.interval = interval;
  }

  static Edtf ofDate(String text, EdtfDate date) {
    return new Edtf(text, date, date, false);
  }

  static Edtf ofInterval(String text, EndPoint start, EndPoint end) {
    return new Edtf(text, start, end, true);
  }

  /**
   * Reads an EDTF expression. Takes time linear in its length.
   *
   * @param text the written form, without blanks around it
   * @return the expression
   * @throws EdtfException if the text is anything else, names a day that the calendar lacks, a year
   *     beyond ±{@link #LAST_YEAR}, or an interval that ends before it begins
   */
  public static Edtf parse(String text) {
    return EdtfParser.parse(text);
  }

  /**
   * Writes bounds as EDTF: {@code 2023-09-07/2023-10-01}, {@code 2023-09-07} if they are one day,
   * {@code 2023-09-07/..} or {@code ../2023-10-01} if one end is open.
   *
   * @param bounds the bounds to write
   * @return an expression with these very bounds; empty if EDTF has none, since both ends are open
   *     or a year has more than four digits
   */
  public static Optional<Edtf> of(Bounds bounds) {
    return textOf(bounds).map(Edtf::parse);
  }

  /**
   * Writes bounds as the text alone; {@link #of} reads it back.
   *
   * @param bounds the bounds to write
   * @return an expression with these very bounds; empty if EDTF has none
   */
  public static Optional<String> textOf(Bounds bounds) {
    if (bounds.equals(Bounds.UNBOUNDED)
        || !bounds.earliest().map(Edtf::hasFourDigitYear).orElse(true)
        || !bounds.latest().map(Edtf::hasFourDigitYear).orElse(true)) {
      return Optional.empty();
    }
    String first = bounds.earliest().map(LocalDate::toString).orElse("..");
    String last = bounds.latest().map(LocalDate::toString).orElse("..");
    return Optional.of(first.equals(last) ? first : first + "/" + last);
  }

  /**
   * The expression as written.
   *
   * @return the very text that was parsed
   */
  public String text() {
    return text;
  }

  /**
   * Tells an interval from a date.
   *
   * @return true if the expression has a start and an end, be it an unknown or open one
   */
  public boolean isInterval() {
    return interval;
  }

  /**
   * Where the interval begins.
   *
   * @return the start; of a date, the date itself
   */
  public EndPoint start() {
    return start;
  }

  /**
   * Where the interval ends.
   *
   * @return the end; of a date, the date itself
   */
  public EndPoint end() {
    return end;
  }

  /**
   * The days among which the interval begins.
   *
   * @return the bounds of the start; of a date, its bounds
   */
  public Bounds startBounds() {
    return start.bounds();
  }

  /**
   * The days among which the interval ends.
   *
   * @return the bounds of the end; of a date, its bounds
   */
  public Bounds endBounds() {
    return end.bounds();
  }

  /**
   * The days that the expression can speak of.
   *
   * @return for a date its bounds; for an interval from the earliest start to the latest end
   */
  public Bounds bounds() {
    return new Bounds(startBounds().earliest(), endBounds().latest());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns {@link #text()}. */
  @Override
  public String toString() {
    return text;
  }

  private static boolean hasFourDigitYear(LocalDate day) {
    return Math.abs(day.getYear()) <= LAST_FOUR_DIGIT_YEAR;
  }
}
