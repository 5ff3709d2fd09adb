package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ChainsTest {
  private static final String CHAIN = "/chains?from=Najin&to=Tikhorestk";

  @Autowired private Asking asking;

  @Test
  void theTwoSpellingsOfAReportLeadToOneChain() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.chains.length()")).isEqualTo(1);
    assertThat(answer.at("$.chains[0].legs[*].mode")).isEqualTo(List.of("SEA", "RAIL"));
    assertThat(answer.at("$.chains[0].legs[*].from.id")).isEqualTo(List.of("rajin", "dunay"));
    assertThat(answer.at("$.chains[0].legs[*].to.id")).isEqualTo(List.of("dunay", "tikhoretsk"));
    assertThat(answer.at("$.chains[0].legs[*].sequence")).isEqualTo(List.of(1, 2));
    assertThat(answer.at("$.gaps")).isEqualTo(List.of());
    assertThat(answer.at("$.next")).isNull();
  }

  @Test
  void theSeaLegIsAboardTheAngaraThatTwoDocumentsName() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(answer.at("$.chains[0].legs[0].vessel"))
        .isEqualTo(
            Map.of(
                "id",
                "mv-angara",
                "name",
                "MV Angara",
                "flag",
                "RU",
                "documents",
                2,
                "documentIds",
                List.of("joongang-2023-10-15", "yonhap-2023-10-14")));
  }

  @Test
  void theSeaLegLeftAndArrivedWithinOneWindow() {
    Asking.Answer answer = asking.get(CHAIN);

    Map<String, String> window =
        Map.of("edtf", "2023-09-07/2023-10-01", "earliest", "2023-09-07", "latest", "2023-10-01");
    assertThat(answer.at("$.chains[0].legs[0].departed")).isEqualTo(window);
    assertThat(answer.at("$.chains[0].legs[0].arrived")).isEqualTo(window);
    assertThat(answer.at("$.chains[0].legs[0].reportedDates[*].field"))
        .isEqualTo(List.of("during", "loaded"));
  }

  @Test
  void theRailLegHasNoDateRatherThanToday() {
    Asking.Answer answer = asking.get(CHAIN);

    for (String end : List.of("departed", "arrived")) {
      for (String key : List.of("edtf", "earliest", "latest")) {
        assertThat(answer.at("$.chains[0].legs[1].%s.%s".formatted(end, key))).isNull();
      }
    }
    assertThat(answer.at("$.chains[0].legs[1].reportedDates")).isEqualTo(List.of());
    assertThat(answer.at("$.chains[0].legs[1].vessel")).isNull();
  }

  @Test
  void documentsThatRepeatOneStatementAreOneOrigin() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(answer.at("$.chains[0].legs[*].evidence.documents")).isEqualTo(List.of(4, 3));
    assertThat(answer.at("$.chains[0].legs[*].evidence.coarser")).isEqualTo(List.of(0, 1));
    assertThat(answer.at("$.chains[0].legs[*].evidence.origins")).isEqualTo(List.of(1, 1));
    assertThat(answer.at("$.chains[0].legs[1].evidence.coarserIds"))
        .isEqualTo(List.of("unnamed-2023-10"));
    assertThat(answer.at("$.chains[0].legs[1].evidence.originIds"))
        .isEqualTo(List.of("white-house"));
    assertThat(answer.body()).doesNotContain("unsourced");
    assertThat(answer.at("$.chains[0].weakestLeg")).isEqualTo(2);
  }

  @Test
  void theJoinRestsOnASequenceThatReportsState() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(answer.at("$.chains[0].joins.length()")).isEqualTo(1);
    assertThat(answer.at("$.chains[0].joins[0].at")).isEqualTo("dunay");
    assertThat(answer.at("$.chains[0].joins[0].verdict")).isEqualTo("POSSIBLE");
    assertThat(answer.at("$.chains[0].joins[0].basis")).isEqualTo("STATED_SEQUENCE");
    assertThat(answer.at("$.chains[0].joins[0].continuity")).isEqualTo("STATED");
    assertThat(answer.at("$.chains[0].timing"))
        .isEqualTo(Map.of("verdict", "POSSIBLE", "basis", "STATED_SEQUENCE"));
  }

  @Test
  void theReportsDisagreeOnWhatTheDistanceIsMeasuredTo() {
    Asking.Answer answer = asking.get(CHAIN);
    String border = "$.chains[0].reportedDistances[?(@.to=='ukrainian-border')]";
    String front = "$.chains[0].reportedDistances[?(@.to=='ukraine-front-line')]";

    assertThat(answer.at(border + ".value")).isEqualTo(List.of(290));
    assertThat(answer.at(border + ".unit")).isEqualTo(List.of("km"));
    assertThat(answer.at(border + ".qualifier")).isEqualTo(List.of("ABOUT"));
    assertThat(answer.at(border + ".documents")).isEqualTo(List.of(2));
    assertThat(answer.at(front + ".value")).isEqualTo(List.of(290, 180));
    assertThat(answer.at(front + ".unit")).isEqualTo(List.of("km", "mi"));
    assertThat(answer.at(front + ".km")).isEqualTo(List.of(290, 289.7));
    assertThat(answer.at(front + ".documents")).isEqualTo(List.of(1, 1));
  }

  @Test
  void computedDistancesSayHowAndFromWhat() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(answer.at("$.chains[0].legs[*].distances[?(@.method=='GEODESIC')].km"))
        .isEqualTo(List.of(182.2, 6919.3));
    assertThat(answer.at("$.chains[0].legs[0].distances[0].errorKm")).isEqualTo(2.0);
    assertThat(answer.at("$.chains[0].legs[0].distances[0].kind")).isEqualTo("COMPUTED");
    assertThat(answer.at("$.chains[0].legs[0].distances[0].method")).isEqualTo("GEODESIC");
    assertThat((String) answer.at("$.chains[0].legs[0].distances[0].note"))
        .contains("GeoNames 2042645", "about 1 km");
  }

  @Test
  void aVoyageIsMeasuredBySeaToo() {
    Asking.Answer answer = asking.get(CHAIN);
    String sea = "$.chains[0].legs[0].distances[1]";

    assertThat(answer.at(sea + ".kind")).isEqualTo("COMPUTED");
    assertThat(answer.at(sea + ".method")).isEqualTo("SEA_ROUTE");
    assertThat((Double) answer.at(sea + ".km")).isBetween(196.0, 199.0);
    assertThat((Double) answer.at(sea + ".errorKm")).isBetween(20.0, 30.0);
    assertThat((String) answer.at(sea + ".note")).contains("Natural Earth 4.1.0 (1:10m)");
    assertThat(answer.at("$.chains[0].legs[1].distances.length()")).isEqualTo(1);
  }

  @Test
  void theSpeedThatTheDatesForceStandsOnEachLeg() {
    Asking.Answer answer = asking.get(CHAIN);
    String voyage = "$.chains[0].legs[0].speed";
    String train = "$.chains[0].legs[1].speed";

    assertThat(answer.at(voyage + ".kmh")).isEqualTo(0.3);
    assertThat(answer.at(voyage + ".knots")).isEqualTo(0.2);
    assertThat(answer.at(voyage + ".days")).isEqualTo(25);
    assertThat(answer.at(voyage + ".method")).isEqualTo("SEA_ROUTE");
    assertThat(answer.at(voyage + ".limitKmh")).isEqualTo(107.6);
    assertThat(answer.at(voyage + ".verdict")).isEqualTo("PLAUSIBLE");
    assertThat(answer.at(voyage + ".reason")).isNull();
    assertThat(answer.at(train + ".kmh")).isNull();
    assertThat(answer.at(train + ".verdict")).isEqualTo("UNKNOWN");
    assertThat((String) answer.at(train + ".reason")).contains("open");
  }

  @Test
  void whatWasMeasuredStandsBesideWhatWasReported() {
    Asking.Answer answer = asking.get(CHAIN);
    String border = "$.chains[0].reportedDistances[?(@.to=='ukrainian-border')].computed[0]";
    String front = "$.chains[0].reportedDistances[?(@.to=='ukraine-front-line')].computed[0]";

    assertThat(answer.at(border + ".method")).isEqualTo(List.of("NEAREST_BORDER"));
    assertThat(answer.at(border + ".km")).isEqualTo(List.of(201.9));
    assertThat(answer.at(border + ".dataset")).isEqualTo(List.of("Natural Earth 4.1.0 (1:10m)"));
    assertThat(answer.at(border + ".nearest"))
        .isEqualTo(List.of(Map.of("latitude", 47.1034, "longitude", 38.2162)));
    assertThat(answer.at(border + ".comparison"))
        .isEqualTo(List.of(Map.of("verdict", "DIFFER", "percent", 43.7)));
    assertThat(answer.at(front + ".notComputed").toString()).contains("a line that moves");
    assertThat(answer.at(front + ".km")).isEqualTo(List.of());
    assertThat(answer.body().toLowerCase(Locale.ROOT)).doesNotContain("refuted");
  }

  @Test
  void placesKeepTheSpellingsOfTheDocumentsBehindALeg() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat(answer.at("$.chains[0].legs[0].from.reportedAs"))
        .isEqualTo(List.of("Najin", "Rajin", "Rajin Port"));
    assertThat(answer.at("$.chains[0].legs[1].to.reportedAs"))
        .isEqualTo(List.of("Tikhorestk", "Tikhoretsk"));
  }

  @Test
  void theQuestionIsEchoedAsUnderstood() {
    Asking.Answer answer =
        asking.get(CHAIN + "&asOf=2023-10&vessel=ANGARA&mode=sea&mode=RAIL&maxLegs=3");

    assertThat(answer.at("$.question.from"))
        .isEqualTo(Map.of("id", "rajin", "name", "Rajin", "askedAs", "Najin"));
    assertThat(answer.at("$.question.asOf"))
        .isEqualTo(Map.of("day", "2023-10-31", "askedAs", "2023-10"));
    assertThat(answer.at("$.question.vessel.id")).isEqualTo("mv-angara");
    assertThat(answer.at("$.question.mode")).isEqualTo(List.of("SEA", "RAIL"));
    assertThat(answer.at("$.question.timing")).isEqualTo("POSSIBLE");
    assertThat(answer.at("$.question.maxLegs")).isEqualTo(3);
    assertThat(answer.at("$.chains.length()")).isEqualTo(1);
  }

  @Test
  void beforeTheFirstReportThereIsAGapAndWhyItIsThere() {
    Asking.Answer answer = asking.get(CHAIN + "&asOf=2023-10-13");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("$.chains")).isEqualTo(List.of());
    assertThat(answer.at("$.gaps.length()")).isEqualTo(1);
    assertThat(answer.at("$.gaps[0].from.id")).isEqualTo("rajin");
    assertThat(answer.at("$.gaps[0].to.id")).isEqualTo("tikhoretsk");
    assertThat(answer.at("$.gaps[0].leaving")).isNull();
    assertThat(answer.at("$.gaps[0].reaching")).isNull();
    assertThat(answer.at("$.gaps[0].reasons[*].parameter")).isEqualTo(List.of("asOf"));
    assertThat(answer.at("$.gaps[0].reasons[0].value")).isEqualTo("2023-10-13");
  }

  @Test
  void aGapComesWithTheLinksAcrossItIfTheyAreAskedFor() {
    Asking.Answer answer = asking.get(CHAIN + "&asOf=2023-10-13&includeLinks=true");

    assertThat(answer.at("$.question.includeLinks")).isEqualTo(true);
    assertThat(answer.at("$.gaps[0].bridge.hops")).isEqualTo(List.of());
    assertThat(answer.at("$.gaps[0].bridge.text"))
        .isEqualTo("No links that pass the question lead from Rajin to Tikhoretsk.");
    assertThat(asking.get(CHAIN + "&asOf=2023-10-13").body()).doesNotContain("\"bridge\"");
  }

  @Test
  void theAnswerCanBeCitedInMarkdown() {
    assertThat((String) asking.get(CHAIN + "&cite=markdown").at("$.footnotes"))
        .startsWith("**Chain 1: Rajin → Dunay → Tikhoretsk**")
        .contains("[^1]: ", "snapshot `");
    assertThat(asking.get(CHAIN).body()).doesNotContain("\"footnotes\"");
    assertThat(asking.get(CHAIN + "&cite=bibtex").at("$.parameter")).isEqualTo("cite");
    assertThat(asking.get(CHAIN + "&cite=markdown&detail=brief").at("$.parameter"))
        .isEqualTo("cite");
    assertThat(asking.get("/chains?from=Najin&cite=markdown").at("$.parameter")).isEqualTo("cite");
  }

  @Test
  void linksAreAskedForBetweenTwoPlacesAlone() {
    assertThat(asking.get("/chains?from=Najin&includeLinks=true").at("$.parameter"))
        .isEqualTo("includeLinks");
    assertThat(asking.get(CHAIN + "&includeLinks=perhaps").status()).isEqualTo(400);
  }

  @Test
  void aMonthCountsAsOfItsEnd() {
    assertThat(asking.get(CHAIN + "&asOf=2023-10").at("$.chains[0].legs[0].evidence.documents"))
        .isEqualTo(4);
    assertThat(asking.get(CHAIN + "&asOf=2023-09").at("$.chains")).isEqualTo(List.of());
  }

  @Test
  void onTheDayOfTheFirstReportEachLegHasOneDocument() {
    Asking.Answer answer = asking.get(CHAIN + "&asOf=2023-10-14");

    assertThat(answer.at("$.chains[0].legs[*].evidence.documents")).isEqualTo(List.of(1, 1));
    assertThat(answer.at("$.chains[0].legs[0].from.reportedAs")).isEqualTo(List.of("Najin"));
    assertThat(answer.at("$.chains[0].reportedDistances[*].to"))
        .isEqualTo(List.of("ukrainian-border"));
  }

  @Test
  void aFilterThatKeepsOnePartLeavesItInTheGap() {
    Asking.Answer answer = asking.get(CHAIN + "&mode=SEA");

    assertThat(answer.at("$.gaps[0].from.id")).isEqualTo("dunay");
    assertThat(answer.at("$.gaps[0].leaving.id")).isEqualTo("angara-rajin-dunay");
    assertThat(answer.at("$.gaps[0].reaching")).isNull();
    assertThat(answer.at("$.gaps[0].km")).isEqualTo(6919.3);
    assertThat(answer.at("$.gaps[0].reasons[*].parameter")).isEqualTo(List.of("mode"));
  }

  @Test
  void chainsAlongTheSamePlacesByTheSameModesAreSailingsOfOneRoute() {
    Asking.Answer routes = asking.get("/chains?from=North%20Korea&to=Russia&limit=200");

    assertThat(routes.at("$.question.group")).isEqualTo("ROUTE");
    assertThat(routes.at("$.chains[?(@.id == 'deliveries-2023')].sailings.items[*].id"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("deliveries-2023", "deliveries-2022-2024", "artillery-deliveries-2023");
    assertThat(routes.at("$.chains[*].id"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .doesNotContain("deliveries-2022-2024", "artillery-deliveries-2023");
  }

  @Test
  void theOrderIsThatAskedFor() {
    String between = "/chains?from=North%20Korea&to=Russia&group=NONE&limit=200";

    for (String rank : List.of("LEGS", "ARRIVAL", "DEPARTURE", "DURATION", "DISTANCE")) {
      Asking.Answer answer = asking.get(between + "&rank=" + rank);

      assertThat(answer.at("$.question.rank")).isEqualTo(rank);
      assertThat(answer.at("$.chains[*].id"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .containsExactlyInAnyOrderElementsOf((List<?>) asking.get(between).at("$.chains[*].id"));
    }
    assertThat(asking.get(between + "&rank=legs").at("$.chains[-1].legs.length()")).isEqualTo(2);
  }

  @Test
  void onlyChainsThatPassThePlacesAskedForAreFound() {
    assertThat(asking.get("/chains?from=Najin&to=Tikhoretsk&via=Dunay").at("$.chains.length()"))
        .isEqualTo(1);
    assertThat(asking.get("/chains?from=Najin&to=Tikhoretsk&via=Tumangang").at("$.chains.length()"))
        .isEqualTo(0);
    assertThat(
            asking
                .get("/chains?from=Najin&to=Tikhoretsk&via=Tumangang")
                .at("$.gaps[0].reasons[*].parameter"))
        .isEqualTo(List.of("via"));
  }

  @Test
  void anOrderIsRefusedWherePlacesAreAskedFor() {
    for (String order : List.of("rank=LEGS", "group=NONE")) {
      Asking.Answer answer = asking.get("/chains?from=Najin&" + order);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.at("$.parameter")).isEqualTo(order.substring(0, order.indexOf('=')));
    }
  }

  @Test
  void theFirstLegMayBeAskedToHaveLeftByADay() {
    String question = "/chains?from=Najin&to=Tikhoretsk&departBefore=";

    assertThat(asking.get(question + "2023-09-07").at("$.chains.length()")).isEqualTo(1);
    assertThat(asking.get(question + "2023-08").at("$.chains.length()")).isEqualTo(0);
  }

  @Test
  void countriesMeanThePlacesInsideThemAndJoinNothing() {
    Asking.Answer answer = asking.get("/chains?from=North%20Korea&to=Russia&group=NONE&limit=200");

    assertThat(answer.at("$.chains[*].id"))
        .isEqualTo(
            List.of(
                "angara-rajin-dunay",
                "deliveries-2023",
                "angara-rajin-dunay.rail-dunay-tikhoretsk",
                "deliveries-2022-2024",
                "artillery-deliveries-2023",
                "maritime-containers-2023",
                "missiles-north-korea-russia"));
    assertThat(answer.at("$.chains[*].joins[*].at")).isEqualTo(List.of("dunay"));
  }

  @Test
  void theAnswerTellsItsSnapshotInTheBodyAndItsRevisionInAHeader() {
    Asking.Answer answer = asking.get(CHAIN);

    assertThat((String) answer.at("$.snapshot.sha256")).matches("[0-9a-f]{64}");
    assertThat(answer.header("Portolan-Revision")).isEqualTo("" + WebTestApplication.REVISION);
    assertThat(answer.header("Portolan-Snapshot")).isEqualTo(answer.at("$.snapshot.sha256"));
    assertThat(answer.body()).doesNotContain("revision");
  }

  @Test
  void keysStandInTheOrderOfTheContract() {
    assertThat(asking.get(CHAIN).body())
        .containsSubsequence(
            "\"question\":",
            "\"chains\":",
            "\"id\":",
            "\"legs\":",
            "\"sequence\":",
            "\"movement\":",
            "\"mode\":",
            "\"from\":",
            "\"to\":",
            "\"vessel\":",
            "\"departed\":",
            "\"arrived\":",
            "\"distances\":",
            "\"evidence\":",
            "\"joins\":",
            "\"timing\":",
            "\"reportedDistances\":",
            "\"weakestLeg\":",
            "\"gaps\":",
            "\"snapshot\":",
            "\"next\":");
  }

  @Test
  void fromAloneListsWhereCargoCanHaveGone() {
    Asking.Answer answer = asking.get("/chains?from=rajin");

    assertThat(answer.at("$.reached[*].place.id")).isEqualTo(List.of("dunay", "tikhoretsk"));
    assertThat(answer.at("$.reached[*].arrival.earliest"))
        .isEqualTo(List.of("2023-09-07", "2023-09-07"));
    assertThat(answer.at("$.reached[1].arrival.latest")).isNull();
    assertThat(answer.at("$.reached[*].legs")).isEqualTo(List.of(1, 2));
    assertThat(answer.body()).doesNotContain("\"departure\":");
  }

  @Test
  void fromAloneListsWhereCargoCanHaveGoneByHoweverManyLegs() {
    Asking.Answer answer = asking.get("/chains?from=rajin&maxLegs=any");

    assertThat(answer.at("$.reached")).isEqualTo(asking.get("/chains?from=rajin").at("$.reached"));
    assertThat(answer.at("$.question.maxLegs")).isNull();
  }

  @Test
  void toAloneListsWhereItCanHaveComeFrom() {
    Asking.Answer answer = asking.get("/chains?to=tikhoretsk");

    assertThat(answer.at("$.reached[*].place.id")).isEqualTo(List.of("rajin", "dunay"));
    assertThat(answer.at("$.reached[0].departure.edtf")).isEqualTo("2023-09-07/2023-10-01");
    assertThat(answer.body()).doesNotContain("\"arrival\":");
  }

  @Test
  void namesOfOtherScriptsResolve() {
    assertThat(
            asking
                .get("/chains?from=%EB%82%98%EC%A7%84&to=%D0%94%D1%83%D0%BD%D0%B0%D0%B9")
                .at("$.chains[*].id"))
        .isEqualTo(List.of("angara-rajin-dunay"));
  }
}
