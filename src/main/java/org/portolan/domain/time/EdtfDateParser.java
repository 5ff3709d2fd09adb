package org.portolan.domain.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * Reads one date, and nothing after it.
 *
 * <p>By hand rather than by regular expressions, so that a fault tells its column, and the time
 * taken is linear whatever the input.
 */
final class EdtfDateParser {

  private static final String QUALIFIED_PARTS = "qualified parts of a date";
  private static final String UNSPECIFIED_PARTS =
      "unspecified digits other than the last one or two of a year, a month, a day, or both";
  private static final String AFTER = "\"?\", \"~\", \"%\" or the end of the date";
  private static final int FIRST_SEASON = 21;
  private static final int LAST_SEASON = 24;
  private static final int LAST_GROUPING = 41;
  private static final int SUMMER = 22;
  private static final int WINTER = 24;
  private static final int MOST_YEAR_DIGITS = 6;
  private static final String LONG_YEAR = "a year from -%1$d to %1$d".formatted(Edtf.LAST_YEAR);

  private final EdtfCursor cursor;
  private final boolean inInterval;

  private EdtfDateParser(EdtfCursor cursor, boolean inInterval) {
    this.cursor = cursor;
    this.inInterval = inInterval;
  }

  static EdtfDate alone(String text) {
    return new EdtfDateParser(new EdtfCursor(text, 0, text.length()), false).date();
  }

  static EdtfDate inInterval(String text, int from, int to) {
    return new EdtfDateParser(new EdtfCursor(text, from, to), true).date();
  }

  private EdtfDate date() {
    if (cursor.peek() == '[' || cursor.peek() == '{') {
      throw cursor.level2At(cursor.position(), "sets in [ ] or { }");
    }
    return cursor.accept('Y') ? longYear() : calendarDate();
  }

  private EdtfDate longYear() {
    int start = cursor.position();
    boolean negative = cursor.accept('-');
    int first = cursor.position();
    int value = 0;
    for (; EdtfCursor.isDigit(cursor.peek()); cursor.advance()) {
      if (cursor.position() - first < MOST_YEAR_DIGITS) {
        value = value * 10 + (cursor.peek() - '0');
      }
    }
    int digits = cursor.position() - first;
    if (digits > 0 && cursor.peek() == 'E') {
      throw cursor.level2At(cursor.position(), "exponential years");
    }
    rejectSignificantDigits();
    if (digits > MOST_YEAR_DIGITS) {
      throw cursor.faultAt(start, LONG_YEAR);
    }
    if (digits < 5 || value <= 9999) {
      throw cursor.faultAt(
          start, "a year of five digits or more after \"Y\" (one of four stands without it)");
    }
    int year = negative ? -value : value;
    return qualified(Precision.YEAR, years(year, year), AFTER);
  }

  private EdtfDate calendarDate() {
    boolean negative = cursor.accept('-');
    DatePart part = DatePart.read(cursor, 4, "a year of four digits");
    if (negative && part.isZero()) {
      throw cursor.faultAt(part.position(), "a year before 0000 (the year 0 has no \"-\")");
    }
    rejectSignificantDigits();
    if (part.unspecified() > 2) {
      throw cursor.level2At(part.firstUnspecified(), UNSPECIFIED_PARTS);
    }
    boolean whole = cursor.peek() != '-';
    if (part.unspecified() > 0 && !whole) {
      throw cursor.level2At(part.firstUnspecified(), UNSPECIFIED_PARTS);
    }
    rejectUnspecifiedInInterval(part);
    if (whole) {
      // -000X leaves out the year zero, which has no sign.
      int from = negative ? -part.highest() : part.lowest();
      int to = negative ? Math.min(-part.lowest(), -1) : part.highest();
      return qualified(yearPrecision(part), years(from, to), "\"-\", " + AFTER);
    }
    cursor.advance();
    return withinYear(negative ? -part.lowest() : part.lowest());
  }

  private EdtfDate withinYear(int year) {
    String expected = "a month, 01 to 12 or XX, or a season, 21 to 24";
    DatePart part = readMonthOrDay(expected);
    if (part.unspecified() == 2) {
      return cursor.accept('-') ? unspecifiedDay(year) : month(years(year, year));
    }
    int value = part.lowest();
    if (value >= FIRST_SEASON && value <= LAST_SEASON) {
      return qualified(Precision.SEASON, season(year, value), AFTER);
    }
    if (value > LAST_SEASON && value <= LAST_GROUPING) {
      throw cursor.level2At(part.position(), "sub-year groupings 25 to 41");
    }
    if (value < 1 || value > 12) {
      throw cursor.faultAt(part.position(), expected);
    }
    YearMonth month = YearMonth.of(year, value);
    Bounds days = Bounds.between(month.atDay(1), month.atEndOfMonth());
    return cursor.accept('-') ? day(month, days) : month(days);
  }

  private EdtfDate month(Bounds days) {
    return qualified(Precision.MONTH, days, "\"-\", " + AFTER);
  }

  /** The day after an unspecified month, which cannot be specified at level 1. */
  private EdtfDate unspecifiedDay(int year) {
    DatePart part = readMonthOrDay("a day, XX");
    if (part.unspecified() == 0) {
      throw cursor.level2At(part.position(), "days of an unspecified month");
    }
    return qualified(Precision.DAY, years(year, year), AFTER);
  }

  private EdtfDate day(YearMonth month, Bounds days) {
    String expected = "a day of %s, 01 to %d or XX".formatted(month, month.lengthOfMonth());
    DatePart part = readMonthOrDay(expected);
    if (part.unspecified() == 2) {
      return qualified(Precision.DAY, days, AFTER);
    }
    if (!month.isValidDay(part.lowest())) {
      throw cursor.faultAt(part.position(), expected);
    }
    Bounds day = Bounds.on(month.atDay(part.lowest()));
    if (cursor.peek() != 'T') {
      return qualified(Precision.DAY, day, "\"T\", " + AFTER);
    }
    skipTime();
    return new EdtfDate(Precision.DAY, Qualification.NONE, day);
  }

  /** Checks a time of day, which bounds of days have no use for. */
  private void skipTime() {
    if (inInterval) {
      throw cursor.fault("no time of day within an interval");
    }
    cursor.require('T');
    cursor.twoDigits(0, 23, "an hour");
    cursor.require(':');
    cursor.twoDigits(0, 59, "a minute");
    cursor.require(':');
    cursor.twoDigits(0, 60, "a second"); // 60 is a leap second
    if (cursor.accept('+') || cursor.accept('-')) {
      cursor.twoDigits(0, 23, "hours of a time shift");
      if (cursor.accept(':')) {
        cursor.twoDigits(0, 59, "minutes of a time shift");
      }
      cursor.requireEnd("the end of the time shift, hh or hh:mm");
    } else if (!cursor.accept('Z')) {
      cursor.requireEnd("\"Z\", \"+\", \"-\" or the end of the date");
    }
    cursor.requireEnd("the end of the date");
  }

  private EdtfDate qualified(Precision precision, Bounds written, String expected) {
    int where = cursor.position();
    Qualification qualification =
        switch (cursor.peek()) {
          case '?' -> Qualification.UNCERTAIN;
          case '~' -> Qualification.APPROXIMATE;
          case '%' -> Qualification.UNCERTAIN_AND_APPROXIMATE;
          default -> Qualification.NONE;
        };
    if (qualification == Qualification.NONE) {
      cursor.requireEnd(expected);
    } else {
      cursor.advance();
      if (cursor.peek() == '-') {
        throw cursor.level2At(where, QUALIFIED_PARTS);
      }
      cursor.requireEnd("the end of the date (uncertain and approximate together is \"%\")");
    }
    return new EdtfDate(precision, qualification, written);
  }

  private DatePart readMonthOrDay(String expected) {
    DatePart part = DatePart.read(cursor, 2, expected);
    if (part.unspecified() == 1) {
      throw cursor.level2At(part.firstUnspecified(), UNSPECIFIED_PARTS);
    }
    rejectUnspecifiedInInterval(part);
    return part;
  }

  private void rejectUnspecifiedInInterval(DatePart part) {
    if (inInterval && part.unspecified() > 0) {
      throw cursor.level2At(part.firstUnspecified(), "unspecified digits within an interval");
    }
  }

  private void rejectSignificantDigits() {
    if (cursor.peek() == 'S') {
      throw cursor.level2At(cursor.position(), "significant digits");
    }
  }

  private static Precision yearPrecision(DatePart part) {
    return switch (part.unspecified()) {
      case 0 -> Precision.YEAR;
      case 1 -> Precision.DECADE;
      default -> Precision.CENTURY;
    };
  }

  private static Bounds years(int from, int to) {
    return Bounds.between(Year.of(from).atDay(1), LocalDate.of(to, 12, 31));
  }

  private static Bounds season(int year, int season) {
    return season == SUMMER || season == WINTER
        ? Bounds.between(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 3, 31))
        : years(year, year);
  }
}
