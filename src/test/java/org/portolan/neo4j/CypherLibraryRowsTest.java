package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.portolan.chain.NetworkText;

/**
 * What the scripts that people run give of evidence that contradicts itself. What they find in the
 * bundled case is compared with REST elsewhere.
 */
class CypherLibraryRowsTest {
  /** One says it, one denies it, one has another end, one is withdrawn, one is vague. */
  private static final String CONTRADICTIONS =
      """
      actor x
      actor y
      actor z
      place c PORT  at 0 1
      place d PORT  at 0 3
      place region REGION
      place b PORT  in region  at 0 2
      a -SEA-> b  during 2023-09  aboard ship  called yes  said by x in doc-1 2024-01-01
      claim about a-b  from a  to b  during 2023-05  aboard ship  hedged DENIED  called no  said by y in doc-2 2024-01-02
      claim about a-b  from a  to c  aboard tug  called other  said by z, unknown in doc-3 2024-01-03
      claim about a-b  to region  aboard ship  called vague  ranked DEPRECATED  said by x in doc-3 2024-01-03
      claim about a-b  to region  called coarse  said by x, y in leaflet 2024-01-04
      d -SEA-> e  during 2023-07  aboard tug  called late  said by z in doc-4 2024-01-05
      """;

  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void load() {
    graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet("told", NetworkText.corpus(CONTRADICTIONS)), LoadProgress.SILENT);
  }

  private static List<String> rows(String script, Map<String, Object> parameters, String columns) {
    return Library.run(script, parameters).stream()
        .map(
            row ->
                Stream.of(columns.split(" ", -1))
                    .map(column -> String.valueOf(row.get(column).asObject()))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static Map<String, Object> none(String name) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put(name, null);
    return parameters;
  }

  private static Map<String, Object> between(String from, String to) {
    return Map.of("from", from, "to", to, "maxLegs", 6);
  }

  @Test
  void findChainsCountsWhatSupportsALegAlone() {
    assertThat(
            rows(
                "find-chains",
                between("a", "b"),
                "chain verdict basis documents origins certainty"))
        .containsExactly("a-b CERTAIN DATES 1 2 ASSERTED");
    assertThat(rows("find-chains", between("a", "c"), "chain")).isEmpty();
  }

  @Test
  void findChainsHasALegThatNobodyClaims() {
    cypher(
        "MATCH (b:Place {id: 'b'}), (c:Place {id: 'c'})"
            + " CREATE (b)<-[:FROM]-(:Movement {id: 'by-hand'})-[:TO]->(c)");

    assertThat(rows("find-chains", between("a", "c"), "chain weakest documents certainty"))
        .containsExactly("a-b.by-hand 2 0 null");
  }

  @Test
  void drawChainsDrawsTheMovementsAndTheirPlaces() {
    List<Record> rows = Library.run("draw-chains", between("a", "region"));

    assertThat(rows).extracting(row -> row.get("chain").asString()).containsExactly("a-b");
    assertThat(rows.get(0).get("path").asPath().nodes())
        .extracting(node -> node.get("id").asString())
        .containsExactly("a", "a-b", "b");
  }

  @Test
  void findChainsAsOfTakesADenialForNothing() {
    Map<String, Object> parameters = new HashMap<>(between("a", "b"));
    parameters.put("day", LocalDate.of(2024, 1, 3));

    assertThat(rows("find-chains-as-of", parameters, "chain documents coarser windows"))
        .containsExactly("a-b [1] [0] [[2023-09-01, 2023-09-30, 2023-09-01, 2023-09-30]]");
  }

  @Test
  void findChainsAsOfADayBeforeThePublicationFindsNone() {
    Map<String, Object> parameters = new HashMap<>(between("a", "b"));
    parameters.put("day", LocalDate.of(2023, 12, 31));

    assertThat(rows("find-chains-as-of", parameters, "chain")).isEmpty();
  }

  @Test
  void findGapsNamesBothSides() {
    assertThat(rows("find-gaps", between("a", "e"), "from arriving to leaving"))
        .containsExactly("b [a-b] d [d-e]");
    assertThat(Library.run("find-gaps", between("a", "e")).get(0).get("km").asDouble())
        .isBetween(111.0, 111.6);
  }

  @Test
  void findGapsFindsNoneWhereThereIsAChain() {
    assertThat(rows("find-gaps", between("a", "b"), "from to")).isEmpty();
  }

  @Test
  void findGapsNamesTheRailLinksThatSpanIt() {
    cypher(
        "MATCH (b:Place {id: 'b'}), (d:Place {id: 'd'})"
            + " CREATE (d)-[:RAIL_LINK {id: 'line', name: 'The line'}]->(b)");

    assertThat(rows("find-gaps", between("a", "e"), "from to links")).containsExactly("b d [line]");
  }

  @Test
  void listVesselHistoryMarksWhatIsSetAside() {
    assertThat(
            rows(
                "list-vessel-history",
                Map.of("vessel", "ship"),
                "what about earliest claims setAside"))
        .containsExactly("MOVEMENT a-b 2023-09-01 [no, vague, yes] [no, vague]");
  }

  @Test
  void listVesselHistoryHasWhatOneClaimAloneSaysOfAnotherShip() {
    assertThat(rows("list-vessel-history", Map.of("vessel", "tug"), "what about claims documents"))
        .containsExactly("MOVEMENT d-e [late] [doc-4]", "MOVEMENT a-b [other] [doc-3]");
  }

  @Test
  void listActorClaimsTellsDenialsAndWhoOnlyHandsOn() {
    assertThat(
            rows("list-actor-claims", Map.of("actor", "y"), "claim as speakers setAside document"))
        .containsExactly("no ORIGIN [y] DENIED doc-2", "coarse ORIGIN [x, y] null leaflet");
    assertThat(rows("list-actor-claims", Map.of("actor", "z"), "claim as speakers"))
        .containsExactly("other SPEAKER [z, unknown]", "late ORIGIN [z]");
  }

  @Test
  void listActorClaimsListsWhatAnActorPublished() {
    cypher("MATCH (d:Document {id: 'doc-1'}), (y:Actor {id: 'y'}) CREATE (d)-[:PUBLISHED_BY]->(y)");

    assertThat(rows("list-actor-claims", Map.of("actor", "y"), "claim as"))
        .containsExactly("yes PUBLISHER", "no ORIGIN", "coarse ORIGIN");
  }

  @Test
  void listAttributionTreeLeavesOutDenialsAndWithdrawals() {
    assertThat(rows("list-attribution-tree", Map.of("about", "a-b"), "tree claims"))
        .containsExactly("unknown []", "  z [other]", "x [yes]", "y []", "  x [coarse]");
  }

  @Test
  void listLegOriginsLeavesOutOtherStories() {
    assertThat(
            rows(
                "list-leg-origins", none("movement"), "movement documents coarser origins differs"))
        .containsExactly("d-e 1 0 [z] false", "a-b 1 1 [x, y] false");
  }

  @Test
  void listLegOriginsSeesACountThatAnEditLeftBehind() {
    cypher("MATCH (c:Claim {id: 'coarse'}) SET c.certainty = 'DENIED'");

    assertThat(rows("list-leg-origins", Map.of("movement", "a-b"), "coarser origins differs"))
        .containsExactly("0 [x] true");
  }

  @Test
  void listDiscrepanciesListsTheVersionsThatCount() {
    assertThat(rows("list-discrepancies", Map.of("about", "a-b"), "field value documents"))
        .containsExactly(
            "to b [doc-1]",
            "to c [doc-3]",
            "to region [leaflet]",
            "vessel ship [doc-1]",
            "vessel tug [doc-3]");
  }

  @Test
  void listPlacesNearLeavesOutWhatHasNoCoordinates() {
    assertThat(
            rows(
                "list-places-near", Map.of("place", "b", "km", 120.0), "place arrivals departures"))
        .containsExactly("c 0 0", "d 0 1");
    assertThat(rows("list-places-near", Map.of("place", "a", "km", 120.0), "place")).isEmpty();
  }

  @Test
  void listRailLinksNearFindsALinkByItsEndsAndNoneThatIsDenied() {
    cypher(
        "MATCH (c:Place {id: 'c'}), (d:Place {id: 'd'}) CREATE (c)-[:RAIL_LINK {id: 'line'}]->(d),"
            + " (c)<-[:FROM]-(l:Link {id: 'line', mode: 'RAIL'})-[:TO]->(d),"
            + " (c)<-[:FROM]-(:Link {id: 'denied', mode: 'RAIL'})-[:TO]->(d)");

    assertThat(rows("list-rail-links-near", Map.of("place", "b", "km", 120.0), "link near"))
        .containsExactlyInAnyOrder("line c", "line d");
    assertThat(rows("list-rail-links-near", Map.of("place", "b", "km", 1.0), "link")).isEmpty();
  }

  @Test
  void checkDataFindsEachKindOfTrouble() {
    cypher(
        "CREATE (:Claim {id: 'loose', type: 'EVENT'}), (:Movement {id: 'endless'}),"
            + " (:Document {id: 'empty'}), (:Name {text: 'Nobody'}), (:Event {id: 'silent'})");
    cypher("MATCH (c:Claim {id: 'late'}) SET c.certainty = 'DENIED'");
    cypher("MATCH (:Place {id: 'a'})-[l:LEG]->() DELETE l");

    assertThat(rows("check-data", none("kind"), "kind label id"))
        .containsExactly(
            "CLAIM_ABOUT_NOTHING Claim loose",
            "CLAIM_WITHOUT_DOCUMENT Claim loose",
            "CLAIM_WITHOUT_SPEAKER Claim loose",
            "DOCUMENT_WITHOUT_CLAIMS Document empty",
            "DOCUMENT_WITHOUT_DATE Document empty",
            "LEG_WITHOUT_EVIDENCE Movement d-e",
            "LEG_WITHOUT_EVIDENCE Movement endless",
            "MOVEMENT_NOT_A_LEG Movement a-b",
            "MOVEMENT_WITHOUT_END Movement endless",
            "NAME_OF_NOTHING Name Nobody",
            "NOTHING_CLAIMED Event silent",
            "PLACE_WITHOUT_COORDINATES Place a",
            "PLACE_WITHOUT_COORDINATES Place e");
  }

  @Test
  void checkDataOfOneKindFindsThatAlone() {
    assertThat(rows("check-data", Map.of("kind", "PLACE_WITHOUT_COORDINATES"), "id"))
        .containsExactly("a", "e");
  }

  @Test
  void aRefreshPutsRightWhatTheScriptsRead() {
    cypher("MATCH (c:Claim {id: 'yes'}) SET c.certainty = 'DENIED'");
    graph.refresh();

    assertThat(rows("find-chains", between("a", "b"), "chain")).isEmpty();
  }
}
