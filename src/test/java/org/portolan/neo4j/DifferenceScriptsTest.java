package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.portolan.TheCase;

/**
 * The scripts that list where reports differ: over the bundled case, nothing, and contradictions.
 */
class DifferenceScriptsTest {
  private Graph graph;

  @BeforeEach
  void wipe() {
    graph = GraphFixture.empty();
  }

  private void loadTheCase() {
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);
  }

  private static List<Record> about(CypherScript script, String id) {
    return run(script, Map.of("about", id));
  }

  private static List<Record> differing(@Nullable String field) {
    return run(ForPeople.LIST_DIFFERING_ATTRIBUTES, Collections.singletonMap("field", field));
  }

  /** A claim with a document, as a person would add them by hand. */
  private static void claim(String id, String properties) {
    cypher(
        "MERGE (t:Vessel {id: 'ship'}) CREATE (:Document {id: 'doc-%s'})<-[:IN]-(c:Claim {id: '%s'})-[:ABOUT]->(t) SET c += %s"
            .formatted(id, id, properties));
  }

  @Test
  void spellingsStandWithTheirDocuments() {
    loadTheCase();

    assertThat(about(ForPeople.LIST_SPELLINGS, "rajin"))
        .extracting(row -> row.get("spelling").asString(), row -> row.get("documents").size())
        .containsExactly(tuple("Najin", 4), tuple("Rajin", 1), tuple("Rajin Port", 1));
  }

  @Test
  void aThingThatNobodyNamesHasNoSpellings() {
    assertThat(about(ForPeople.LIST_SPELLINGS, "rajin")).isEmpty();
  }

  @Test
  void oneSpellingOfTwoDataSetsStandsOnce() {
    cypher(
        "CREATE (p:Place {id: 'p'}), (d:Document {id: 'd'}), (p)-[:NAMED]->(:Name {text: 'P'})"
            + "-[:USED_IN]->(d), (p)-[:NAMED]->(:Name {text: 'P'})-[:USED_IN]->(d)");

    assertThat(about(ForPeople.LIST_SPELLINGS, "p"))
        .extracting(row -> row.get("documents").asList())
        .containsExactly(List.of("d"));
  }

  @Test
  void statedValuesStandBelowEachOther() {
    loadTheCase();

    assertThat(about(ForPeople.LIST_STATED_VALUES, "tikhoretsk"))
        .filteredOn(row -> row.get("field").asString().startsWith("distance"))
        .extracting(
            row ->
                String.join(
                    " ",
                    row.get("field").asString(),
                    row.get("value").asString(),
                    row.get("document").asString(),
                    row.get("origin").asString()))
        .contains(
            "distance ABOUT 290 km kbs-2023-10-16 us-government",
            "distance EXACT 180 mi joongang-2023-10-15 white-house",
            "distance.to ukraine-front-line joongang-2023-10-15 white-house",
            "distance.to ukrainian-border yonhap-2023-10-14 white-house");
  }

  @Test
  void everyFieldOfAMovementIsListed() {
    loadTheCase();

    assertThat(about(ForPeople.LIST_STATED_VALUES, "angara-rajin-dunay"))
        .extracting(row -> row.get("field").asString() + " " + row.get("value").asString())
        .contains(
            "mode SEA",
            "from rajin",
            "to dunay",
            "vessel mv-angara",
            "vessel a Russian ship",
            "vessel flag RU",
            "during 2023-09-07/2023-10-01",
            "loaded 2023-09",
            "contents cargo");
  }

  @Test
  void whatNobodySpeaksAboutHasNoValues() {
    assertThat(about(ForPeople.LIST_STATED_VALUES, "tikhoretsk")).isEmpty();
  }

  @Test
  void aDenialStandsBesideWhatItDenies() {
    claim("a", "{type: 'ATTRIBUTE', field: 'flag', value: 'RU', certainty: 'ASSERTED'}");
    claim("b", "{type: 'ATTRIBUTE', field: 'flag', value: 'RU', certainty: 'DENIED'}");

    assertThat(about(ForPeople.LIST_STATED_VALUES, "ship"))
        .extracting(row -> row.get("certainty").asString())
        .containsExactly("ASSERTED", "DENIED");
    assertThat(about(ForPeople.LIST_STATED_VALUES, "ship")).allMatch(says("origin", "unknown"));
  }

  private static Predicate<Record> says(String column, String value) {
    return row -> row.get(column).asString().equals(value);
  }

  @Test
  void theKindOfRajinDiffers() {
    loadTheCase();

    assertThat(differing("kind"))
        .extracting(
            row -> row.get("about").asString(),
            row -> row.get("value").asString(),
            row -> row.get("documents").asList())
        .containsExactly(
            tuple("rajin", "DEPOT", List.of("joongang-2023-10-15")),
            tuple("rajin", "PORT", List.of("kbs-2023-10-16", "yonhap-2024-08-27")));
    assertThat(differing(null)).anyMatch(says("field", "office")).anyMatch(says("field", "use"));
  }

  @Test
  void withoutClaimsNothingDiffers() {
    assertThat(differing(null)).isEmpty();
  }

  @Test
  void twoFlagsDifferButADeniedOrDeprecatedOneDoesNot() {
    String told = "{type: 'ATTRIBUTE', field: 'flag', certainty: '%s', rank: '%s', value: '%s'}";
    claim("a", told.formatted("ASSERTED", "NORMAL", "RU"));
    claim("b", told.formatted("DENIED", "NORMAL", "KP"));
    claim("c", told.formatted("ASSERTED", "DEPRECATED", "CN"));
    assertThat(differing("flag")).isEmpty();

    claim("d", told.formatted("ASSERTED", "NORMAL", "KP"));
    assertThat(differing("flag"))
        .extracting(row -> row.get("value").asString())
        .containsExactly("KP", "RU");
  }
}
