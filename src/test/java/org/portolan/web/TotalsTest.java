package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class TotalsTest {
  @Autowired private Asking asking;

  @Test
  void figuresStandInTheOrderInWhichTheyWereSaid() {
    Asking.Answer answer = asking.get("/totals?unit=containers");

    assertThat(answer.at("$.items[*].figures[0].value")).isEqualTo(List.of(1000, 6700, 13000));
    assertThat(answer.at("$.items[*].figures[0].qualifier"))
        .isEqualTo(List.of("MORE_THAN", "ABOUT", "MORE_THAN"));
    assertThat(answer.at("$.items[*].known"))
        .isEqualTo(List.of("2023-10-14", "2024-08-27", "2024-08-27"));
    assertThat(answer.at("$.items[*].said.edtf"))
        .isEqualTo(List.of("2023-10-13", "2024-02-01/2024-02-29", "2024-08-27"));
    assertThat(answer.at("$.items[*].documents")).isEqualTo(List.of(4, 1, 1));
    assertThat(answer.at("$.items[0].originIds")).isEqualTo(List.of("john-kirby"));
    assertThat(answer.at("$.items[1].originIds")).isEqualTo(List.of("shin-won-sik"));
  }

  @Test
  void theStartAndTheWayStandWhereTheyAreStated() {
    Asking.Answer answer = asking.get("/totals?unit=containers");

    assertThat(answer.at("$.items[0].since")).isEqualTo(List.of());
    assertThat(answer.at("$.items[0].via")).isEqualTo(List.of());
    assertThat(answer.at("$.items[2].since[*].edtf")).isEqualTo(List.of("2022-06~"));
    assertThat(answer.at("$.items[2].via[*].id")).isEqualTo(List.of("rajin"));
    assertThat(answer.at("$.items[2].until")).isEqualTo(List.of());
  }

  @Test
  void everyVersionOfAFigureStands() {
    assertThat(asking.get("/totals?unit=containers").at("$.items[0].figures[*].qualifier"))
        .isEqualTo(List.of("MORE_THAN", "AT_LEAST", "EXACT"));
  }

  @Test
  void growthStandsOnlyWhereASourceCompares() {
    Asking.Answer answer = asking.get("/totals?unit=containers");

    assertThat(answer.at("$.growth.length()")).isEqualTo(1);
    assertThat(answer.at("$.growth[0].from")).isEqualTo("containers-6700");
    assertThat(answer.at("$.growth[0].to")).isEqualTo("containers-13000");
    assertThat(answer.at("$.growth[0].difference")).isEqualTo(6300);
    assertThat(answer.at("$.growth[0].ratio")).isEqualTo(1.94);
    assertThat(answer.at("$.growth[0].stated.value")).isEqualTo(2);
    assertThat(answer.at("$.growth[0].basis")).isEqualTo("COMPARED_BY_SOURCE");
  }

  @Test
  void growthStandsWithWhatTheQualifiersAllow() {
    Asking.Answer answer = asking.get("/totals?unit=containers");

    assertThat(answer.at("$.growth[0].differenceBetween.lower")).isEqualTo(5630);
    assertThat(answer.at("$.growth[0].differenceBetween.upper")).isNull();
    assertThat(answer.at("$.growth[0].ratioBetween.lower")).isEqualTo(1.76);
    assertThat(answer.at("$.growth[0].rate.leastDays")).isEqualTo(180);
    assertThat(answer.at("$.growth[0].rate.perDay.lower")).isEqualTo(27.06);
  }

  @Test
  void seriesStandApartByTheirWay() {
    Asking.Answer answer = asking.get("/totals?unit=containers");

    assertThat(answer.at("$.series[*].totals"))
        .isEqualTo(
            List.of(List.of("containers-1000", "containers-6700"), List.of("containers-13000")));
    assertThat(answer.at("$.series[1].overlaps"))
        .isEqualTo(List.of("containers-1000", "containers-6700"));
    assertThat(answer.at("$.series[*].falls[*]")).isEqualTo(List.of());
  }

  @Test
  void aFigureShowsWhoTookItFromWhom() {
    Asking.Answer answer = asking.get("/totals?unit=containers");

    assertThat(answer.at("$.items[2].attribution[0].actor.id")).isEqualTo("dia");
    assertThat(answer.at("$.items[2].attribution[0].tellers[0].actor.id"))
        .isEqualTo("kang-dae-sik");
    assertThat(answer.at("$.items[2].attribution[0].tellers[0].tellers[0].documents"))
        .isEqualTo(List.of("yonhap-2024-08-27"));
  }

  @Test
  void excludingTheAgencyLeavesNeitherTheFigureNorTheHeadline() {
    assertThat(asking.get("/totals?unit=containers&exclude=dia").at("$.items[*].id"))
        .isEqualTo(List.of("containers-1000", "containers-6700"));
    assertThat(asking.get("/totals?unit=containers&exclude=dia").at("$.growth"))
        .isEqualTo(List.of());
  }

  @Test
  void fewerOriginsThanAskedForAreLeftOut() {
    assertThat(asking.get("/totals?unit=containers&minOrigins=2").at("$.items"))
        .isEqualTo(List.of());
  }

  @Test
  void asOfAnswersWithTheFiguresKnownByThen() {
    assertThat(asking.get("/totals?unit=containers&asOf=2023-12").at("$.items[*].id"))
        .isEqualTo(List.of("containers-1000"));
  }

  @Test
  void sendersAndReceiversHaveNames() {
    assertThat(asking.get("/totals?from=DPRK&to=Moscow&unit=Containers").at("$.items.length()"))
        .isEqualTo(3);
    assertThat(asking.get("/totals?from=Moscow").at("$.items")).isEqualTo(List.of());
  }
}
