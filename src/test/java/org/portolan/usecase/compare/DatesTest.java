package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.evidence.ReportedDate;

class DatesTest {
  private static Finding compare(String one, String other) {
    return new Dates().compare(ReportedDate.of(one), ReportedDate.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09, 2023-09-01/2023-09-30, AGREE",
    "2023-09-13, 2023-09, COMPATIBLE",
    "2023-09-07/2023-10-01, 2023-09-20/2023-12, COMPATIBLE",
    "/2023-10-13, 2023-09-07/2023-10-01, COMPATIBLE",
    "2023-09-07/.., /2023-09-07, COMPATIBLE",
    "2023-10-14, 2023-10-15, DIFFER",
    "/2023-08, 2023-10/.., DIFFER",
    "2023-09~, 2023-10, COMPATIBLE"
  })
  void datesAreComparedByTheDaysThatTheyAllow(String one, String other, Agreement verdict) {
    assertThat(compare(one, other).verdict()).isEqualTo(verdict);
    assertThat(compare(other, one).verdict()).isEqualTo(verdict);
  }

  @Test
  void datesThatOverlapSayHowManyDaysTheyShareAndWhichIsSharper() {
    Finding finding = compare("2023-09-13", "2023-09");

    assertThat(finding.size()).contains(Size.days(1, "shared"));
    assertThat(finding.text())
        .isEqualTo(
            "2023-09-13 and 2023-09 share 1 day, 2023-09-13. 2023-09-13 lies within 2023-09,"
                + " which is wider.");
  }

  @Test
  void datesApartSayHowFar() {
    Finding finding = compare("2023-10-20", "2023-10-13");

    assertThat(finding.size()).contains(Size.days(7, "apart"));
    assertThat(finding.text())
        .isEqualTo("2023-10-20 and 2023-10-13 have no day in common: they are 7 days apart.");
  }

  @Test
  void daysSharedWithAnOpenEndAreNotCounted() {
    Finding finding = compare("2023-09/..", "2023-10/..");

    assertThat(finding.size()).isEmpty();
    assertThat(finding.text()).startsWith("2023-09/.. and 2023-10/.. share the days from 2023-10");
  }

  @Test
  void whatOneSpeakerSaysOnTwoDaysMayHaveBeenSaidTwice() {
    Finding finding =
        new SpokenDates().compare(ReportedDate.of("2023-10-14"), ReportedDate.of("2023-10-15"));

    assertThat(finding.verdict()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(finding.size().map(Size::amount)).contains(BigDecimal.ONE);
    assertThat(finding.text()).contains("1 day apart").contains("on both occasions");
  }
}
