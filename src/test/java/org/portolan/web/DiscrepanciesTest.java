package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class DiscrepanciesTest {
  @Autowired private Asking asking;

  @Test
  void whatTheReportsCallRajinStandsSideBySide() {
    Asking.Answer answer = asking.get("/discrepancies?about=Najin&field=kind");

    assertThat(answer.at("$.items[0].id")).isEqualTo("rajin.kind");
    assertThat(answer.at("$.items[0].about")).isEqualTo(Map.of("id", "rajin", "name", "Rajin"));
    assertThat(answer.at("$.items[0].of")).isNull();
    assertThat(answer.at("$.items[0].verdict")).isEqualTo("COMPATIBLE");
    assertThat(answer.at("$.items[0].versions[0]"))
        .isEqualTo(
            Map.of(
                "value",
                "PORT",
                "claims",
                List.of("kbs-2023-10-16-rajin-kind", "yonhap-2024-08-27-najin-kind"),
                "documents",
                2,
                "origins",
                2,
                "documentIds",
                List.of("kbs-2023-10-16", "yonhap-2024-08-27"),
                "originIds",
                List.of("dia", "us-government")));
    assertThat(answer.at("$.items[0].comparisons[0].a")).isEqualTo("PORT");
    assertThat(answer.at("$.items[0].comparisons[0].b")).isEqualTo("DEPOT");
    assertThat(answer.at("$.items[0].comparisons[0].size")).isNull();
    assertThat(answer.at("$.snapshot.sha256")).isEqualTo(answer.header("Portolan-Snapshot"));
  }

  @Test
  void theSizeOfADifferenceHasItsUnitAndShare() {
    assertThat(
            asking
                .get("/discrepancies?about=tikhoretsk&field=distance&verdict=agree")
                .at("$.items[0].comparisons[0].size"))
        .isEqualTo(Map.of("amount", 0.3, "unit", "km", "percent", 0.1));
  }

  @Test
  void whatCannotBothBeTrueComesFirst() {
    List<String> verdicts =
        JsonPath.read(asking.get("/discrepancies?limit=200").body(), "$.items[*].verdict");

    assertThat(verdicts.subList(0, 4)).containsExactly("DIFFER", "DIFFER", "DIFFER", "COMPATIBLE");
    assertThat(verdicts).endsWith("AGREE");
  }

  @Test
  void pagesFollowEachOther() {
    Asking.Answer first = asking.get("/discrepancies?verdict=DIFFER&limit=2");
    Asking.Answer second =
        asking.get("/discrepancies?verdict=DIFFER&limit=2&cursor=" + first.at("$.next"));

    assertThat(first.at("$.items.length()")).isEqualTo(2);
    assertThat(second.at("$.items[*].id")).isEqualTo(List.of("tikhoretsk.distance.to.ua-line"));
    assertThat(second.at("$.next")).isNull();
  }

  @Test
  void calculationsStandWithTheirWorking() {
    Asking.Answer answer = asking.get("/discrepancies?about=containers-6700");

    assertThat(answer.at("$.items")).isEqualTo(List.of());
    assertThat(answer.at("$.calculations[*].claim")).isEqualTo(List.of("yonhap-2024-08-27-growth"));
    assertThat(answer.at("$.calculations[0].kind")).isEqualTo("RATIO");
    assertThat(answer.at("$.calculations[0].verdict")).isEqualTo("AGREE");
    assertThat(answer.at("$.calculations[0].computed.value")).isEqualTo(1.94);
    assertThat(answer.at("$.calculations[0].computed.upper")).isNull();
    assertThat(answer.at("$.calculations[0].working").toString()).startsWith("13,000 / 6,700");
  }

  @Test
  void asOfAnswersWithWhatWasKnownByThen() {
    assertThat(asking.get("/discrepancies?about=rajin&asOf=2023-10-14").at("$.items"))
        .isEqualTo(List.of());
    assertThat(asking.get("/discrepancies?about=rajin&asOf=2023-10-22").at("$.items[*].field"))
        .isEqualTo(List.of("kind", "name"));
  }

  @Test
  void aNameOfSeveralThingsIsRefusedWithTheCandidates() {
    Asking.Answer answer = asking.get("/discrepancies?about=North%20Korea");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("$.candidates[*].id"))
        .isEqualTo(List.of("north-korea", "north-korea-government"));
  }

  @Test
  void anUnknownNameOrVerdictIsRefused() {
    assertThat(asking.get("/discrepancies?about=Nayin").status()).isEqualTo(404);
    assertThat(asking.get("/discrepancies?verdict=MAYBE").status()).isEqualTo(400);
  }

  @Test
  void aChainNamesWhatItsReportsDoNotGiveAlike() {
    List<String> touching =
        JsonPath.read(
            asking.get("/chains?from=Najin&to=Tikhoretsk").body(), "$.chains[0].discrepancies");

    assertThat(touching)
        .startsWith("rail-dunay-tikhoretsk.to.relation.tikhoretsk")
        .contains("rajin.kind", "rajin.name", "angara-rajin-dunay.window")
        .doesNotContain("mv-angara.name");
    assertThat(
            asking
                .get("/chains?from=Najin&to=Tikhoretsk&asOf=2023-10-14")
                .at("$.chains[0].discrepancies"))
        .isEqualTo(List.of());
  }
}
