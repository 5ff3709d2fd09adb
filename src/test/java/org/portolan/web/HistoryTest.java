package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class HistoryTest {
  private static final String CHAIN = "/history?from=Najin&to=Tikhoretsk";

  @Autowired private Asking asking;

  @Test
  void everyDayStandsWithItsDocumentsAndChanges() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(answer.at("$.days[*].day"))
        .isEqualTo(List.of("2023-10-14", "2023-10-15", "2023-10-22", "2023-10-31", "2024-08-27"));
    assertThat(answer.at("$.days[2].documents[*].id")).isEqualTo(List.of("kbs-2023-10-16"));
    assertThat(answer.at("$.days[4].changes")).isEqualTo(List.of());
    assertThat(answer.at("$.undated.documents")).isEqualTo(List.of());
    assertThat(answer.at("$.undated.day")).isNull();
    assertThat(answer.at("$.note"))
        .isEqualTo(
            "The last day gives the answer as it is now; nothing without a date adds to it.");
  }

  @Test
  void aCountIsANumberAndADateIsEdtf() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(
            answer.at(
                "$.days[*].changes[?(@.what=='DOCUMENTS' && @.leg=='angara-rajin-dunay')].after"))
        .isEqualTo(List.of(1, 2, 3, 4));
    assertThat(
            answer.at(
                "$.days[0].changes[?(@.what=='DEPARTED' && @.leg=='angara-rajin-dunay')].after"))
        .isEqualTo(List.of("2023-09-07/2023-10-01"));
  }

  @Test
  void theLastDayAgreesWithTheChainAsOfIt() {
    assertThat(asking.get(CHAIN).at("$.days[2].chains"))
        .isEqualTo(
            asking.get("/chains?from=Najin&to=Tikhoretsk&asOf=2023-10-22").at("$.chains[*].id"));
  }

  @Test
  void asOfLimitsTheReplayAndTheQuestionStands() {
    Asking.Answer answer = asking.get(CHAIN + "&asOf=2023-10");

    assertThat(answer.at("$.days.length()")).isEqualTo(4);
    assertThat(answer.at("$.question.asOf.day")).isEqualTo("2023-10-31");
    assertThat(answer.at("$.snapshot.sha256")).isEqualTo(answer.header("Portolan-Snapshot"));
  }

  @Test
  void daysArePaged() {
    Asking.Answer first = asking.get(CHAIN + "&limit=3");
    Asking.Answer second = asking.get(CHAIN + "&limit=3&cursor=" + first.at("$.next"));

    assertThat(first.at("$.days.length()")).isEqualTo(3);
    assertThat(second.at("$.days[*].day")).isEqualTo(List.of("2023-10-31", "2024-08-27"));
    assertThat(second.at("$.next")).isNull();
  }

  @Test
  void theMissingEndIsNamed() {
    Asking.Answer answer = asking.get("/history?from=Najin");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("$.parameter")).isEqualTo("to");
    assertThat(asking.get("/history?to=Najin").at("$.parameter")).isEqualTo("from");
  }
}
