package org.portolan.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # One unit of the written precision, months and years of whatever length
          2023-09-07~  | 2023-09-06 | 2023-09-08
          2024-02-29~  | 2024-02-28 | 2024-03-01
          2023-02~     | 2023-01-01 | 2023-03-31
          2023-01~     | 2022-12-01 | 2023-02-28
          2023-09%     | 2023-08-01 | 2023-10-31
          2024~        | 2023-01-01 | 2025-12-31
          2001-21~     | 2000-10-01 | 2002-03-31
          201X~        | 2000-01-01 | 2029-12-31
          20XX%        | 1900-01-01 | 2199-12-31
          2004-XX~     | 2003-12-01 | 2005-01-31
          1985-04-XX~  | 1985-03-31 | 1985-05-01
          1985-XX-XX~  | 1984-12-31 | 1986-01-01
          # Uncertain does not widen
          2023-09-07?  | 2023-09-07 | 2023-09-07
          201X?        | 2010-01-01 | 2019-12-31
          """)
  void anApproximateDateWidensByItsUnitAndAnUncertainOneDoesNot(
      String text, String earliest, String latest) {
    assertThat(Edtf.parse(text).bounds()).isEqualTo(TestBounds.of(earliest, latest));
  }

  @ParameterizedTest
  @CsvSource({
    "2001-21, 2001-01-01, 2001-12-31",
    "2001-22, 2000-12-01, 2002-03-31",
    "2001-23, 2001-01-01, 2001-12-31",
    "2001-24, 2000-12-01, 2002-03-31"
  })
  void aSeasonAssumesNoHemisphere(String text, String earliest, String latest) {
    assertThat(Edtf.parse(text).bounds()).isEqualTo(TestBounds.of(earliest, latest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0000         | 0000-01-01  | 0000-12-31
          000X         | 0000-01-01  | 0009-12-31
          -0001-12     | -0001-12-01 | -0001-12-31
          -0004-02-29  | -0004-02-29 | -0004-02-29
          -198X        | -1989-01-01 | -1980-12-31
          -000X        | -0009-01-01 | -0001-12-31
          -00XX        | -0099-01-01 | -0001-12-31
          Y10000       | +10000-01-01 | +10000-12-31
          Y999999      | +999999-01-01  | +999999-12-31
          Y-999999     | -999999-01-01  | -999999-12-31
          Y999999~     | +999998-01-01  | +1000000-12-31
          Y-999999%    | -1000000-01-01 | -999998-12-31
          """)
  void yearsReachFromTheFirstToTheLastOfTheCalendar(String text, String earliest, String latest) {
    assertThat(Edtf.parse(text).bounds()).isEqualTo(TestBounds.of(earliest, latest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2004-01-01T00:00:00",
        "2004-01-01T10:10:10Z",
        "2004-01-01T10:10:10+05:00",
        "2004-01-01T23:59:60Z",
        "2004-01-01T23:59:59-11",
      })
  void aTimeOfDayBoundsItsDayAsWritten(String text) {
    assertThat(Edtf.parse(text).bounds()).isEqualTo(Bounds.on(LocalDate.of(2004, 1, 1)));
  }

  @Test
  void anUnknownEndAndAnOpenEndAreBothUnboundedYetTellThemselvesApart() {
    Edtf unknown = Edtf.parse("1985/");
    Edtf open = Edtf.parse("1985/..");

    assertThat(unknown.bounds()).isEqualTo(open.bounds());
    assertThat(unknown.end()).isEqualTo(NoDate.UNKNOWN);
    assertThat(open.end()).isEqualTo(NoDate.OPEN);
    assertThat(Edtf.parse("/1985").start()).isEqualTo(NoDate.UNKNOWN);
    assertThat(Edtf.parse("../1985").start()).isEqualTo(NoDate.OPEN);
  }

  @Test
  void eachEndOfAnIntervalWidensByItsOwnUnit() {
    Edtf interval = Edtf.parse("2022-06~/2022-08-01%");

    assertThat(interval.startBounds()).isEqualTo(TestBounds.of("2022-05-01", "2022-07-31"));
    assertThat(interval.endBounds()).isEqualTo(TestBounds.of("2022-07-31", "2022-08-02"));
    assertThat(interval.bounds()).isEqualTo(TestBounds.of("2022-05-01", "2022-08-02"));
  }

  @Test
  void anIntervalMayEndBeforeItsStartIsCertain() {
    assertThat(Edtf.parse("2004/2004-02").bounds())
        .isEqualTo(TestBounds.of("2004-01-01", "2004-02-29"));
    assertThat(Edtf.parse("2023-10~/2023-09").bounds())
        .isEqualTo(TestBounds.of("2023-09-01", "2023-09-30"));
  }

  @Test
  void aSeasonMayBeginAnInterval() {
    assertThat(Edtf.parse("2023-21/..").bounds()).isEqualTo(TestBounds.of("2023-01-01", null));
  }

  @Test
  void aDateTellsItsQualification() {
    assertThat(Edtf.parse("2023-09").start())
        .isEqualTo(
            new EdtfDate(
                Precision.MONTH, Qualification.NONE, TestBounds.of("2023-09-01", "2023-09-30")));
    assertThat(((EdtfDate) Edtf.parse("2023?").start()).qualification())
        .isEqualTo(Qualification.UNCERTAIN);
    assertThat(((EdtfDate) Edtf.parse("2023~").start()).qualification())
        .isEqualTo(Qualification.APPROXIMATE);
    assertThat(((EdtfDate) Edtf.parse("2023%").start()).qualification())
        .isEqualTo(Qualification.UNCERTAIN_AND_APPROXIMATE);
  }

  @Test
  void expressionsAreEqualIfTheyAreWrittenAlike() {
    assertThat(Edtf.parse("2004"))
        .isEqualTo(Edtf.parse("2004"))
        .hasSameHashCodeAs(Edtf.parse("2004"))
        .isNotEqualTo(Edtf.parse("2004-01-01/2004-12-31"))
        .hasToString("2004");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "open",
      value = {
        "2023-09-07, 2023-10-01, 2023-09-07/2023-10-01",
        "2023-09-07, 2023-09-07, 2023-09-07",
        "2023-09-07, open, 2023-09-07/..",
        "open, 2023-10-01, ../2023-10-01",
        "-0044-03-15, 0014-08-19, -0044-03-15/0014-08-19"
      })
  void boundsAreWrittenAsADayOrAsAnIntervalOfDays(String earliest, String latest, String text) {
    assertThat(Edtf.of(TestBounds.of(earliest, latest)).map(Edtf::text)).contains(text);
  }

  @Test
  void unboundedOrFiveDigitYearsHaveNoWrittenDays() {
    assertThat(Edtf.of(Bounds.UNBOUNDED)).isEmpty();
    assertThat(Edtf.of(Bounds.from(LocalDate.of(10_000, 1, 1)))).isEmpty();
    assertThat(Edtf.of(Bounds.until(LocalDate.of(-10_000, 1, 1)))).isEmpty();
    assertThat(Edtf.of(Bounds.on(LocalDate.of(9999, 12, 31)))).isPresent();
    assertThat(Edtf.of(Bounds.on(LocalDate.of(-9999, 1, 1)))).isPresent();
  }

  /** Of each faulty text the column of the fault, and what the message must say. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `` | 1 | a date such as
          ` ` | 1 | four digits
          `2023 ` | 5 | the end of the date
          ` 2023` | 1 | four digits
          `2023-09-07\t` | 11 | the end of the date
          September 2023 | 1 | four digits
          2023-02-30 | 9 | a day of 2023-02, 01 to 28 or XX
          2023-02-29 | 9 | a day of 2023-02, 01 to 28 or XX
          1900-02-29 | 9 | 01 to 28
          2023-04-31 | 9 | 01 to 30
          2023-04-00 | 9 | 01 to 30
          2023-00 | 6 | a month, 01 to 12
          2023-13 | 6 | a month, 01 to 12
          2023-20 | 6 | a season, 21 to 24
          2023-42 | 6 | a season, 21 to 24
          2023-25 | 6 | level 2
          2023-41 | 6 | level 2
          2001-21-05 | 8 | the end of the date
          20230907 | 5 | "-"
          2023-9 | 7 | a month, 01 to 12
          2023-09-7 | 10 | a day of 2023-09, 01 to 30
          2023- | 6 | a month, 01 to 12
          2023-09- | 9 | a day of 2023-09
          2023/09/07 | 8 | no second "/"
          07.09.2023 | 3 | four digits
          23 | 3 | four digits
          12023 | 5 | "-"
          +2023 | 1 | four digits
          2023-09-07T | 12 | an hour, 00 to 23
          2023-09-07T10 | 14 | ":"
          2023-09-07T10:10 | 17 | ":"
          2023-09-07T24:00:00 | 12 | an hour, 00 to 23
          2023-09-07T10:60:00 | 15 | a minute, 00 to 59
          2023-09-07T10:10:61 | 18 | a second, 00 to 60
          2023-09-07T10:10:10.5 | 20 | "Z"
          2023-09-07T10:10:10z | 20 | "Z"
          2023-09-07T10:10:10ZZ | 21 | the end of the date
          2023-09-07T10:10:10Z~ | 21 | the end of the date
          2023-09-07T10:10:10+5 | 22 | hours of a time shift
          2023-09-07T10:10:10+0500 | 23 | hh:mm
          2023-09-07T10:10:10+05: | 24 | minutes of a time shift
          2023-09-07 10:10:10 | 11 | "T"
          2023-09-XXT10:10:10 | 11 | the end of the date
          2023-09-07T10:10:10Z/2023-09-08 | 11 | no time of day within an interval
          2023~? | 6 | uncertain and approximate together is "%"
          2023?~ | 6 | uncertain and approximate together is "%"
          ?2023 | 1 | level 2
          2023~-09 | 5 | level 2
          2023-~09 | 6 | level 2
          XXXX | 1 | level 2
          2XXX | 2 | level 2
          2X23 | 2 | level 2
          201X-05 | 4 | level 2
          1985-X1 | 6 | level 2
          1985-XX-01 | 9 | level 2
          1985-04-3X | 10 | level 2
          201x | 4 | four digits
          199u | 4 | four digits
          201X/2020 | 4 | level 2
          2004-XX/2005 | 6 | level 2
          ../2004-XX-XX | 9 | level 2
          -0000 | 2 | the year 0 has no "-"
          --1985 | 2 | four digits
          -0000-05 | 2 | the year 0 has no "-"
          Y | 2 | five digits or more
          Y1985 | 2 | five digits or more
          Y01985 | 2 | five digits or more
          Y-1985 | 2 | five digits or more
          Y1000000 | 2 | a year from -999999 to 999999
          Y-1000000 | 2 | a year from -999999 to 999999
          Y999999999 | 2 | a year from -999999 to 999999
          Y1000000~ | 2 | a year from -999999 to 999999
          2023/Y1000000 | 7 | a year from -999999 to 999999
          Y17E7 | 4 | level 2
          YE7 | 2 | five digits or more
          Y170002-05 | 8 | the end of the date
          y170000002 | 1 | four digits
          / | 1 | a date on at least one side
          ../.. | 1 | a date on at least one side
          ../ | 1 | a date on at least one side
          /.. | 1 | a date on at least one side
          .. | 1 | four digits
          2023.. | 5 | "-"
          ..2023 | 1 | four digits
          2023/open | 6 | four digits
          unknown/2023 | 1 | four digits
          2023/... | 6 | four digits
          2023/P1Y | 6 | four digits
          2005/2004 | 6 | an end that is not before the start
          2023-10-01/2023-09-07 | 12 | an end that is not before the start
          2023-10~/2023-08-31 | 10 | an end that is not before the start
          [2023/2024] | 1 | level 2
          2023/[2024] | 6 | level 2
          2023,2024 | 5 | "-"
          """)
  void aFaultTellsTheValueTheColumnAndWhatWasExpected(String text, int column, String expected) {
    EdtfException fault = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));

    assertThat(fault).isNotNull();
    assertThat(fault.value()).isEqualTo(text);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.expected()).contains(expected);
    assertThat(fault)
        .hasMessageContaining("at column " + column)
        .hasMessageContaining(fault.expected());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "२०२३",
        "２０２３",
        "٢٠٢٣",
        "2023-०९",
        "−2023",
        "2023–09",
        "2023-09\u00a0",
        "𝟐𝟎𝟐𝟑"
      })
  void digitsAndDashesOfOtherScriptsAreRefused(String text) {
    assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
  }

  @Test
  void aMessageShowsControlCharactersAndShortensLongValues() {
    assertThatThrownBy(() -> Edtf.parse("2023\n" + "9".repeat(1000)))
        .isInstanceOf(EdtfException.class)
        .message()
        .startsWith("\"2023\\u000A999")
        .contains("…\" is not a date")
        .hasSizeLessThan(250);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "Y9", "-", "/", "X", "?", "2023-09-07/", "[", "2023-09-07T", "~"})
  void aVeryLongTextIsRefusedAtOnce(String part) {
    String text = part.repeat(1_000_000 / part.length());

    assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfException.class);
  }

  @Test
  void aYearOfAMillionDigitsIsRefused() {
    String text = "Y" + "9".repeat(1_000_000);

    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(EdtfException.class)
        .hasMessageContaining("a year from -999999 to 999999");
  }

  @Test
  void theBoundsOfAnIntervalWithoutAnEndAreOpen() {
    assertThat(Edtf.parse("2022-06~/..").bounds())
        .isEqualTo(new Bounds(Optional.of(LocalDate.of(2022, 5, 1)), Optional.<LocalDate>empty()));
  }
}
