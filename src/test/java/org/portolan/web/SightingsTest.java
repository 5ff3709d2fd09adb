package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SightingsTest {
  @Autowired private Asking asking;

  @Test
  void whatWasSeenAtNajinStandsWithItsVersions() {
    Asking.Answer answer = asking.get("/sightings?at=Najin");

    assertThat(answer.at("$.items[*].id")).isEqualTo(List.of("najin-containers"));
    assertThat(answer.at("$.items[0].quantities[0].value")).isEqualTo(300);
    assertThat(answer.at("$.items[0].quantities[0].qualifier")).isEqualTo("ABOUT");
    assertThat(answer.at("$.items[0].places[0].as")).isEqualTo("Najin");
    assertThat(answer.at("$.items[0].dates[0].edtf")).isEqualTo("2023-09-07/2023-09-08");
    assertThat(answer.at("$.items[0].known")).isEqualTo("2023-10-14");
    assertThat(answer.at("$.items[0].evidence.origins")).isEqualTo(1);
  }

  @Test
  void theFreightCarsAtTumangangAreSeventyThree() {
    Asking.Answer answer = asking.get("/sightings?at=Tumangang&asOf=2023-10");

    assertThat(answer.at("$.items[?(@.id=='tumangang-freight-cars')].quantities[0].value"))
        .isEqualTo(List.of(73));
    assertThat(answer.at("$.items[?(@.id=='tumangang-freight-cars')].evidence.originIds[0]"))
        .isEqualTo(List.of("unknown"));
  }

  @Test
  void sightingsStandInOrderOfWhenTheyWere() {
    assertThat(asking.get("/sightings").at("$.items[0].id")).isEqualTo("najin-containers");
  }

  @Test
  void tooFewOriginsAndDaysBeforeTheReportsLeaveNothing() {
    assertThat(asking.get("/sightings?minOrigins=2").at("$.items")).isEqualTo(List.of());
    assertThat(asking.get("/sightings?asOf=2023-10-13").at("$.items")).isEqualTo(List.of());
  }

  @Test
  void anUnknownPlaceIsAnsweredWithSuggestions() {
    Asking.Answer answer = asking.get("/sightings?at=Najinn");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("$.parameter")).isEqualTo("at");
  }
}
