package org.portolan.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every example of the Library of Congress's <a href="https://www.loc.gov/standards/datetime/">EDTF
 * specification</a> of 4 February 2019, in its order. The examples are the specification's; the
 * bounds are what {@link EdtfDate} promises.
 */
class EdtfSpecificationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Level 0: date
          1985-04-12                | DAY    | 1985-04-12 | 1985-04-12
          1985-04                   | MONTH  | 1985-04-01 | 1985-04-30
          1985                      | YEAR   | 1985-01-01 | 1985-12-31
          # Level 0: date and time
          1985-04-12T23:20:30       | DAY    | 1985-04-12 | 1985-04-12
          1985-04-12T23:20:30Z      | DAY    | 1985-04-12 | 1985-04-12
          1985-04-12T23:20:30-04    | DAY    | 1985-04-12 | 1985-04-12
          1985-04-12T23:20:30+04:30 | DAY    | 1985-04-12 | 1985-04-12
          # Level 1: letter-prefixed calendar year; those of the specification are below
          Y170002                   | YEAR   | +170002-01-01 | +170002-12-31
          Y-170002                  | YEAR   | -170002-01-01 | -170002-12-31
          # Level 1: seasons
          2001-21                   | SEASON | 2001-01-01 | 2001-12-31
          # Level 1: qualification of a date (complete)
          1984?                     | YEAR   | 1984-01-01 | 1984-12-31
          2004-06~                  | MONTH  | 2004-05-01 | 2004-07-31
          2004-06-11%               | DAY    | 2004-06-10 | 2004-06-12
          # Level 1: unspecified digits from the right
          201X                      | DECADE | 2010-01-01 | 2019-12-31
          20XX                      | CENTURY | 2000-01-01 | 2099-12-31
          2004-XX                   | MONTH  | 2004-01-01 | 2004-12-31
          1985-04-XX                | DAY    | 1985-04-01 | 1985-04-30
          1985-XX-XX                | DAY    | 1985-01-01 | 1985-12-31
          # Level 1: negative calendar year
          -1985                     | YEAR   | -1985-01-01 | -1985-12-31
          """)
  void aDateOfTheSpecificationHasItsPrecisionAndBounds(
      String text, Precision precision, String earliest, String latest) {
    Edtf date = Edtf.parse(text);

    assertThat(date.isInterval()).isFalse();
    assertThat(date.text()).isEqualTo(text);
    assertThat(date.bounds()).isEqualTo(TestBounds.of(earliest, latest));
    assertThat(date.start()).isEqualTo(date.end()).isInstanceOf(EdtfDate.class);
    assertThat(((EdtfDate) date.start()).precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Level 0: time interval
          1964/2008             | 1964-01-01 | 1964-12-31 | 2008-01-01 | 2008-12-31
          2004-06/2006-08       | 2004-06-01 | 2004-06-30 | 2006-08-01 | 2006-08-31
          2004-02-01/2005-02-08 | 2004-02-01 | 2004-02-01 | 2005-02-08 | 2005-02-08
          2004-02-01/2005-02    | 2004-02-01 | 2004-02-01 | 2005-02-01 | 2005-02-28
          2004-02-01/2005       | 2004-02-01 | 2004-02-01 | 2005-01-01 | 2005-12-31
          2005/2006-02          | 2005-01-01 | 2005-12-31 | 2006-02-01 | 2006-02-28
          # Level 1: open end
          1985-04-12/..         | 1985-04-12 | 1985-04-12 | |
          1985-04/..            | 1985-04-01 | 1985-04-30 | |
          1985/..               | 1985-01-01 | 1985-12-31 | |
          # Level 1: open start
          ../1985-04-12         | | | 1985-04-12 | 1985-04-12
          ../1985-04            | | | 1985-04-01 | 1985-04-30
          ../1985               | | | 1985-01-01 | 1985-12-31
          # Level 1: unknown end
          1985-04-12/           | 1985-04-12 | 1985-04-12 | |
          1985-04/              | 1985-04-01 | 1985-04-30 | |
          1985/                 | 1985-01-01 | 1985-12-31 | |
          # Level 1: unknown start
          /1985-04-12           | | | 1985-04-12 | 1985-04-12
          /1985-04              | | | 1985-04-01 | 1985-04-30
          /1985                 | | | 1985-01-01 | 1985-12-31
          """)
  void anIntervalOfTheSpecificationHasBoundsAtEachEnd(
      String text,
      @Nullable String startEarliest,
      @Nullable String startLatest,
      @Nullable String endEarliest,
      @Nullable String endLatest) {
    Edtf interval = Edtf.parse(text);

    assertThat(interval.isInterval()).isTrue();
    assertThat(interval.text()).isEqualTo(text);
    assertThat(interval.startBounds()).isEqualTo(TestBounds.of(startEarliest, startLatest));
    assertThat(interval.endBounds()).isEqualTo(TestBounds.of(endEarliest, endLatest));
    assertThat(interval.bounds()).isEqualTo(TestBounds.of(startEarliest, endLatest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // exponential year
        "Y-17E7",
        // significant digits
        "1950S2",
        "Y171010000S3",
        "Y3388E2S3",
        // sub-year groupings
        "2001-34",
        // one of a set
        "[1667,1668,1670..1672]",
        "[..1760-12-03]",
        "[1760-12..]",
        "[1760-01,1760-02,1760-12..]",
        "[1667,1760-12]",
        "[..1984]",
        // all members
        "{1667,1668,1670..1672}",
        "{1960,1961-12}",
        "{..1984}",
        // group qualification; its first example, 2004-06-11%, is level 1 as well
        "2004-06~-11",
        "2004?-06-11",
        // qualification of individual components
        "?2004-06-~11",
        "2004-%06-11",
        // unspecified digits
        "156X-12-25",
        "15XX-12-25",
        "XXXX-12-XX",
        "1XXX-XX",
        "1XXX-12",
        "1984-1X",
        // interval
        "2004-06-~01/2004-06-~20",
        "2004-06-XX/2004-07-03"
      })
  void anExampleOfLevel2IsRefusedAsLevel2(String text) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(EdtfException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("level 2");
  }

  /** The examples of level 1 that are not read: days of such years do not fit 32 bits. */
  @ParameterizedTest
  @ValueSource(strings = {"Y170000002", "Y-170000002"})
  void anExampleBeyondTheYearsThatAreReadIsRefused(String text) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(EdtfException.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("a year from -999999 to 999999");
  }
}
