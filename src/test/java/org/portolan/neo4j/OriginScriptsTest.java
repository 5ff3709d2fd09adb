package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.run;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;

/** Origins, totals and claims set aside, as Cypher tells them. */
class OriginScriptsTest {
  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void empty() {
    graph = GraphFixture.empty();
  }

  private void load(String text) {
    load(NetworkText.corpus(text));
  }

  private void load(Corpus corpus) {
    graph.load(SampleCase.dataSet("told", corpus), LoadProgress.SILENT);
  }

  private static List<String> origins(String about) {
    return run(ForPeople.LIST_ORIGINS, Map.of("about", about)).stream()
        .map(row -> row.get("origin").asString())
        .toList();
  }

  @Test
  void everythingInTheCaseHasTheOriginsThatPortolanCounts() {
    Corpus corpus = TheCase.dataSet().corpus();
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);
    Set<Id> abouts =
        corpus.claims().values().stream().map(claim -> claim.about()).collect(Collectors.toSet());
    Readings readings = new Readings(corpus, Lens.EVERYTHING);
    Map<Id, List<String>> expected = new TreeMap<>();
    Map<Id, List<String>> told = new HashMap<>();
    for (Id about : abouts) {
      expected.put(about, readings.support(about).origins().stream().map(Id::value).toList());
      told.put(about, origins(about.value()));
    }

    assertThat(abouts).hasSizeGreaterThan(40);
    assertThat(new TreeMap<>(told)).isEqualTo(expected);
  }

  @Test
  void whoRepeatsComputesOrCutsShortIsNoOrigin() {
    load(
        """
        actor nyt
        actor kbs
        actor ministry
        actor lawmaker
        actor agency
        actor us
        actor white-house  in us
        x -SEA-> y  said by nyt, white-house in d1 2024  called figure
        a -SEA-> b  said by kbs, ministry in d2 2024  derived from figure  seen DEDUCED
        claim about a-b  from a  said by kbs, lawmaker in d2 2024
        claim about a-b  from a  said by kbs, lawmaker, agency in d2 2024
        claim about a-b  from a  said by kbs, us in d2 2024
        claim about a-b  from a  said by kbs, unknown in d2 2024
        claim about a-b  from a  said by nyt in d1 2024  hedged DENIED
        """);

    assertThat(origins("a-b")).containsExactly("agency", "white-house");
    assertThat(run(ForPeople.LIST_ORIGINS, Map.of("about", "a-b")))
        .extracting(row -> row.get("documents").asInt())
        .containsExactly(1, 1);
  }

  @Test
  void ownImageryIsAnOriginBesideWhatItRepeats() {
    load(
        """
        actor nyt
        actor white-house
        x -SEA-> y  said by white-house in d1 2024  called figure
        a -SEA-> b  said by nyt in d2 2024  derived from figure  seen IMAGERY
        """);

    assertThat(origins("a-b")).containsExactly("nyt", "white-house");
  }

  @Test
  void unknownOriginsCountTogetherAndOnlyIfNoneIsNamed() {
    load(
        """
        actor nyt
        a -SEA-> b  said by nyt, unknown in d1 2024
        claim about a-b  from a  said by unknown in d2 2024
        """);

    assertThat(origins("a-b")).containsExactly("unknown");
  }

  @Test
  void aThingWithoutClaimsHasNoOrigin() {
    assertThat(origins("nothing")).isEmpty();
  }

  @Test
  void theTotalsOfTheCaseAreListedClaimByClaim() {
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);

    List<Record> rows = run(ForPeople.LIST_TOTALS, Map.of("unit", "containers"));

    assertThat(new TreeSet<>(rows.stream().map(row -> row.get("value").asInt()).toList()))
        .containsExactly(1000, 6700, 13000);
    assertThat(rows)
        .filteredOn(row -> row.get("claim").asString().equals("yonhap-2024-08-27-total"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("via").asList()).isEqualTo(List.of("rajin"));
              assertThat(row.get("since").asString()).isEqualTo("2022-06~");
              assertThat(row.get("qualifier").asString()).isEqualTo("MORE_THAN");
              assertThat(row.get("known").asLocalDate()).hasToString("2024-08-27");
            });
    assertThat(run(ForPeople.LIST_TOTALS, Collections.singletonMap("unit", null)))
        .hasSizeGreaterThanOrEqualTo(rows.size());
    assertThat(run(ForPeople.LIST_TOTALS, Map.of("unit", "TEU"))).isEmpty();
  }

  @Test
  void aDeniedTotalIsNoTotal() {
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);
    cypher("MATCH (c:Claim {type: 'TOTAL'}) SET c.certainty = 'DENIED'");

    assertThat(run(ForPeople.LIST_TOTALS, Collections.singletonMap("unit", null))).isEmpty();
  }

  @Test
  void whatCountsForNothingAndWhatIsCorrectedIsListedWithItsReason() {
    load(
        """
        actor x
        a -SEA-> b  said by x in d1 2024  called plain
        claim about a-b  from a  said by x in d1 2024  called no  hedged DENIED
        claim about a-b  from a  said by x in d1 2024  called old  ranked DEPRECATED
        """);
    cypher("MATCH (p:Claim {id: 'plain'}), (o:Claim {id: 'old'}) CREATE (p)-[:CORRECTS]->(o)");

    assertThat(run(ForPeople.LIST_SET_ASIDE_CLAIMS, Map.of()))
        .extracting(
            row ->
                "%s %s %s"
                    .formatted(
                        row.get("claim").asString(),
                        row.get("why").asString(),
                        row.get("reason").asString("none")))
        .containsExactly("no DENIED none", "old CORRECTED plain", "old DEPRECATED a test");
  }

  @Test
  void whereEverythingCountsNothingIsSetAside() {
    load("actor someone\na -SEA-> b");

    assertThat(run(ForPeople.LIST_SET_ASIDE_CLAIMS, Map.of())).isEmpty();
  }
}
