package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ClaimsTest {
  @Autowired private Asking asking;

  @Test
  void aClaimTellsWhoSaidItWhereAndHowSurely() {
    Asking.Answer answer = asking.get("/claims/yonhap-2024-08-27-capacity");

    assertThat(answer.at("$.type")).isEqualTo("CONTENTS");
    assertThat(answer.at("$.about.id")).isEqualTo("containers-13000");
    assertThat(answer.at("$.document")).isEqualTo("yonhap-2024-08-27");
    assertThat(answer.at("$.paragraphs")).isEqualTo(List.of(5));
    assertThat(answer.at("$.saidBy[*].id")).isEqualTo(List.of("yonhap", "kang-dae-sik", "dia"));
    assertThat(answer.at("$.origin")).isEqualTo("dia");
    assertThat(answer.at("$.basis")).isEqualTo("DEDUCED");
    assertThat(answer.at("$.certainty")).isEqualTo("POSSIBLE");
    assertThat(answer.at("$.rank.level")).isEqualTo("NORMAL");
    assertThat(answer.at("$.said.relative")).isEqualTo(true);
    assertThat(answer.at("$.known")).isEqualTo("2024-08-27");
    assertThat(answer.at("$.derivedFrom")).isEqualTo(List.of("yonhap-2024-08-27-total"));
    assertThat(answer.at("$.corrects")).isNull();
    assertThat(answer.at("$.grade")).isNull();
  }

  @Test
  void whatIsStatedHasTheKeysOfDataSetFilesAndNoOthers() {
    assertThat(asking.get("/claims/yonhap-2023-10-14-sea").at("$.stated"))
        .isEqualTo(
            Map.of(
                "mode", "SEA",
                "from", Map.of("place", "rajin", "as", "Najin", "relation", "AT"),
                "to", Map.of("place", "dunay", "as", "Dunay", "relation", "AT"),
                "vessel", Map.of("vessel", "mv-angara", "as", "MV Angara", "flag", "RU"),
                "during", Map.of("date", "2023-09-07/2023-10-01", "relative", false),
                "contents", List.of("containers")));
  }

  @Test
  void theEndsOfATotalAreActors() {
    Asking.Answer answer = asking.get("/claims/yonhap-2024-08-27-total");

    assertThat(answer.at("$.stated.from")).isEqualTo("north-korea-government");
    assertThat(answer.at("$.stated.quantity"))
        .isEqualTo(Map.of("value", 13000, "unit", "containers", "qualifier", "MORE_THAN"));
    assertThat(answer.at("$.stated.since.date")).isEqualTo("2022-06~");
  }

  @Test
  void claimsAboutAThingAreThoseAlone() {
    assertThat((List<?>) asking.get("/claims?about=angara-rajin-dunay").at("$.items[*].about.id"))
        .hasSizeGreaterThan(4)
        .allMatch("angara-rajin-dunay"::equals);
  }

  @Test
  void whatClaimsAreAboutCanBeNamed() {
    assertThat(asking.get("/claims?about=MV%20Angara").body())
        .isEqualTo(asking.get("/claims?about=mv-angara").body());
  }

  @Test
  void anIdMeansThatThingThoughOthersHaveItAsAName() {
    assertThat(
            (List<?>) asking.get("/claims?about=north-korea-government").at("$.items[*].about.id"))
        .isNotEmpty()
        .allMatch("north-korea-government"::equals);
  }

  @Test
  void filtersOfClaimsAddUp() {
    assertThat(
            asking
                .get("/claims?document=yonhap-2023-10-14&saidBy=White%20House&type=movement")
                .at("$.items[*].id"))
        .isEqualTo(
            List.of(
                "yonhap-2023-10-14-delivery-white-house",
                "yonhap-2023-10-14-rail",
                "yonhap-2023-10-14-sea"));
  }

  @Test
  void aSpeakerThatNoDocumentNamesCanBeAskedFor() {
    assertThat((List<?>) asking.get("/claims?saidBy=unknown&limit=200").at("$.items[*].saidBy"))
        .isNotEmpty()
        .allMatch(speakers -> speakers.toString().contains("unknown"));
  }

  @Test
  void asOfLeavesOutWhatWasNotYetPublished() {
    assertThat((List<?>) asking.get("/claims?asOf=2023-10-14&limit=200").at("$.items[*].document"))
        .isNotEmpty()
        .allMatch("yonhap-2023-10-14"::equals);
  }
}
