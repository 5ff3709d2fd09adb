package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class TimelineTest {
  @Autowired private Asking asking;

  @Test
  void aSightingHasItsRangeItsPlaceAndItsQuantity() {
    Asking.Answer answer = asking.get("/timeline?about=najin-containers");

    assertThat(answer.at("$.about.id")).isEqualTo("najin-containers");
    assertThat(answer.at("$.items[0].field")).isEqualTo("DURING");
    assertThat(answer.at("$.items[0].earliest")).isEqualTo("2023-09-07");
    assertThat(answer.at("$.items[0].latest")).isEqualTo("2023-09-08");
    assertThat(answer.at("$.items[0].stated.at.place")).isEqualTo("rajin");
    assertThat(answer.at("$.items[0].stated.quantity.value")).isEqualTo(300);
    assertThat(answer.at("$.items[0].origin.id")).isEqualTo("white-house");
    assertThat(answer.at("$.items[0].denied")).isEqualTo(false);
  }

  @Test
  void aPublicationHasNoClaimAndSaysWhetherItsDateIsInferred() {
    Asking.Answer answer = asking.get("/timeline?about=rail-dunay-tikhoretsk");

    assertThat(answer.at("$.items[?(@.field=='PUBLISHED')].inferred"))
        .isEqualTo(List.of(true, false, false, true));
    assertThat(answer.at("$.items[?(@.field=='PUBLISHED')].known"))
        .isEqualTo(List.of("2023-10-31", "2023-10-14", "2023-10-15", "2023-10-22"));
    assertThat(answer.at("$.items[?(@.field=='PUBLISHED' && @.claim != null)]"))
        .isEqualTo(List.of());
    assertThat(answer.at("$.undatedClaims")).isEqualTo(2);
  }

  @Test
  void theTimelineOfChainsNamesThem() {
    Asking.Answer answer = asking.get("/timeline?from=Najin&to=Tikhorestk&limit=200");

    assertThat(answer.at("$.chains"))
        .isEqualTo(List.of("angara-rajin-dunay.rail-dunay-tikhoretsk"));
    assertThat(answer.at("$.question.to.askedAs")).isEqualTo("Tikhorestk");
    assertThat(answer.at("$.items[0].edtf")).isEqualTo("2022-06~");
    assertThat(answer.at("$.items[0].stated.quantity.value")).isEqualTo(13000);
  }

  @Test
  void chainsOfAnyNumberOfLegsFromAPlaceAreTold() {
    Asking.Answer answer = asking.get("/timeline?from=Najin&maxLegs=any&limit=200");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.chains"))
        .isEqualTo(asking.get("/timeline?from=Najin&limit=200").at("$.chains"));
  }

  @Test
  void pagesFollowOneAnother() {
    Asking.Answer first = asking.get("/timeline?limit=2");
    Asking.Answer second = asking.get("/timeline?limit=2&cursor=" + first.at("$.next"));

    assertThat(second.at("$.items.length()")).isEqualTo(2);
    assertThat(second.at("$.items[0].claim")).isNotEqualTo(first.at("$.items[0].claim"));
  }

  @Test
  void beforeTheFirstReportThereIsNoDate() {
    assertThat(asking.get("/timeline?asOf=2023-10-13").at("$.items")).isEqualTo(List.of());
  }

  @Test
  void aThingAndChainsAtOnceAreRefused() {
    Asking.Answer answer = asking.get("/timeline?about=rajin&to=dunay");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("$.parameter")).isEqualTo("about");
  }

  @Test
  void anUnknownThingIsAnsweredWithSuggestions() {
    Asking.Answer answer = asking.get("/timeline?about=Najinn");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("$.suggestions[0].id")).isEqualTo("rajin");
  }
}
