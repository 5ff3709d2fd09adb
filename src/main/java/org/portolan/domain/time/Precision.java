package org.portolan.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The unit down to which a date is written, coarsest first. */
public enum Precision {
  /** A hundred years, as in {@code 20XX}. */
  CENTURY(100, ChronoUnit.YEARS),

  /** Ten years, as in {@code 201X}. */
  DECADE(10, ChronoUnit.YEARS),

  /** A calendar year, as in {@code 2004}. */
  YEAR(1, ChronoUnit.YEARS),

  /** A season, as in {@code 2001-21}; as a unit, three months. */
  SEASON(3, ChronoUnit.MONTHS),

  /** A calendar month, as in {@code 2004-06}, also an unspecified one, as in {@code 2004-XX}. */
  MONTH(1, ChronoUnit.MONTHS),

  /**
   * A day, as in {@code 2004-06-11}, also an unspecified one, as in {@code 2004-06-XX}. A date with
   * a time of day counts as its day.
   */
  DAY(1, ChronoUnit.DAYS);

  private final int count;
  private final ChronoUnit unit;

  Precision(int count, ChronoUnit unit) {
    this.count = count;
    this.unit = unit;
  }

  /**
   * Widens bounds by one of this unit on each bounded side. The bounds must begin and end where
   * their unit does, so that a month grows by a month of whatever length.
   *
   * @throws java.time.DateTimeException if that leaves the years that {@link LocalDate} holds
   */
  Bounds widen(Bounds written) {
    return new Bounds(
        written.earliest().map(day -> day.minus(count, unit)), written.latest().map(this::later));
  }

  private LocalDate later(LocalDate last) {
    return unit == ChronoUnit.DAYS
        ? last.plus(count, unit)
        : YearMonth.from(last).plus(count, unit).atEndOfMonth();
  }
}
