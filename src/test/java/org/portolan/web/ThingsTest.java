package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ThingsTest {
  @Autowired private Asking asking;

  @Test
  void aSearchTellsWhichNameMatchedAndHow() {
    Asking.Answer answer = asking.get("/places?q=naj");

    assertThat(answer.at("$.items[*].id")).isEqualTo(List.of("rajin"));
    assertThat(answer.at("$.items[0].matched")).isEqualTo("Najin");
    assertThat(answer.at("$.items[0].reason")).isEqualTo("PREFIX");
  }

  @Test
  void documentsAreSearchedByWords() {
    assertThat(asking.get("/documents?q=Yonhap%202024").at("$.items[*].id"))
        .isEqualTo(List.of("yonhap-2024-08-27"));
    assertThat(asking.get("/documents?q=nothing%20of%20the%20kind").at("$.items"))
        .isEqualTo(List.of());
  }

  @Test
  void aSearchForAnUnknownNameListsWhatIsNearAndSuggestsIt() {
    Asking.Answer answer = asking.get("/places?q=Rajim");

    assertThat(answer.at("$.items[*].id")).isEqualTo(List.of("rajin"));
    assertThat(answer.at("$.items[0].reason")).isEqualTo("SLIP");
    assertThat(answer.at("$.items[0].level")).isEqualTo("POSSIBLE");
    assertThat(answer.at("$.suggestions[*].id")).isEqualTo(List.of("rajin"));
  }

  @Test
  void aSearchThatFindsNothingHasNeitherItemsNorSuggestions() {
    Asking.Answer answer = asking.get("/places?q=Xyzzyplugh");

    assertThat(answer.at("$.items")).isEqualTo(List.of());
    assertThat(answer.at("$.suggestions")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "/places?q=Раджин, rajin, SPELLING, LIKELY",
    "/places?q=Radzhin, rajin, SPELLING, LIKELY",
    "/places?q=Tikhorektsk, tikhoretsk, SLIP, POSSIBLE",
    "/vessels?q=Ангара, mv-angara, SCRIPT, LIKELY",
    "/actors?q=Wite House, white-house, SLIP, POSSIBLE"
  })
  void aSearchOffersOtherScriptsSpellingsAndSlips(
      String path, String id, String reason, String level) {
    Asking.Answer answer = asking.get(path.replace(" ", "%20"));

    assertThat(answer.at("$.items[0].id")).isEqualTo(id);
    assertThat(answer.at("$.items[0].reason")).isEqualTo(reason);
    assertThat(answer.at("$.items[0].level")).isEqualTo(level);
  }

  @Test
  void whatIsKnownByTheNameHasNoLevelAndNothingIsSuggestedBesides() {
    Asking.Answer answer = asking.get("/places?q=naj");

    assertThat(answer.body()).doesNotContain("\"level\":", "\"suggestions\":");
  }

  @Test
  void aListWithoutASearchTellsNoMatches() {
    assertThat(asking.get("/places").body())
        .doesNotContain("\"matched\":", "\"reason\":", "\"level\":", "\"suggestions\":");
  }

  @Test
  void aPlaceHasItsNamesWithTheDocumentsThatUseThem() {
    Asking.Answer answer = asking.get("/places/rajin");

    assertThat(answer.at("$.name")).isEqualTo("Rajin");
    assertThat(answer.at("$.partOf.id")).isEqualTo("north-korea");
    assertThat(answer.at("$.names[?(@.text=='Najin')].documents")).isEqualTo(List.of(4));
    assertThat(answer.at("$.names[?(@.text=='나진')].lang")).isEqualTo(List.of("ko"));
  }

  @Test
  void aPlaceHasTheClaimsAboutItAndTheMovementsFromAndToIt() {
    Asking.Answer answer = asking.get("/places/dunay");

    assertThat(answer.at("$.movements[*].id"))
        .isEqualTo(List.of("angara-rajin-dunay", "rail-dunay-tikhoretsk"));
    assertThat((List<?>) asking.get("/places/rajin").at("$.claims[*].about.id"))
        .isNotEmpty()
        .allMatch("rajin"::equals);
  }

  @Test
  void aCountryHasTheMovementsOfThePlacesInsideIt() {
    assertThat((List<?>) asking.get("/places/north-korea").at("$.movements[*].id"))
        .extracting(String::valueOf)
        .contains("angara-rajin-dunay", "deliveries-2023")
        .doesNotContain("rail-dunay-tikhoretsk");
  }

  @Test
  void aVesselHasTheFlagThatClaimsGiveAndTheMovementsThatNameIt() {
    Asking.Answer answer = asking.get("/vessels/mv-angara");

    assertThat(answer.at("$.flag")).isEqualTo("RU");
    assertThat(answer.at("$.imo")).isNull();
    assertThat(answer.at("$.movements[*].id")).isEqualTo(List.of("angara-rajin-dunay"));
    assertThat(answer.at("$.movements[0].vessel.documents")).isEqualTo(2);
  }

  @Test
  void aVesselOfWhichNoReportStatesTheFlagHasNone() {
    assertThat(asking.get("/vessels/uss-ronald-reagan").at("$.flag")).isNull();
  }

  @Test
  void anActorHasTheLineThatItIsPartOf() {
    assertThat(asking.get("/actors/john-kirby").at("$.partOf[*].id"))
        .isEqualTo(List.of("us-national-security-council", "white-house", "us-government"));
  }

  @Test
  void anActorHasWhatItSaysAnywhereInAnAttribution() {
    Asking.Answer answer = asking.get("/actors/kang-dae-sik");

    assertThat((List<?>) answer.at("$.says[*].id"))
        .extracting(String::valueOf)
        .contains("yonhap-2024-08-27-total-headline", "yonhap-2024-08-27-total");
    assertThat(asking.get("/actors/yonhap").at("$.publishes"))
        .isEqualTo(List.of("yonhap-2023-10-14", "yonhap-2024-08-27"));
  }

  @Test
  void aDocumentHasItsDateAndItsClaims() {
    Asking.Answer answer = asking.get("/documents/unnamed-2023-10");

    assertThat(answer.at("$.publisher")).isNull();
    assertThat(answer.at("$.published"))
        .isEqualTo(
            Map.of(
                "edtf", "2023-10-13/2023-10-31", "earliest", "2023-10-13", "latest", "2023-10-31"));
    assertThat(answer.at("$.publishedInferred")).isEqualTo(true);
    assertThat(answer.at("$.known")).isEqualTo("2023-10-31");
    assertThat((List<?>) answer.at("$.claims[*].document"))
        .isNotEmpty()
        .allMatch("unnamed-2023-10"::equals);
  }
}
