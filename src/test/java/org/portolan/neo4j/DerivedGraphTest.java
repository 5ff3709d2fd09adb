package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the graph holds for Cypher and for pictures, derived from the claims. */
class DerivedGraphTest {
  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void load() {
    graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(:Movement {id: 'voyage'})-[:ABOARD]->(:Vessel {id: 'mv-sample'})",
        "(:Movement {id: 'train'})-[:AFTER]->(:Movement {id: 'voyage'})",
        "(:Movement {id: 'voyage', departEarliest: date('2023-09-07')})",
        "(:Movement {id: 'voyage', arriveLatest: date('2023-10-01')})",
        "(:Place {id: 'beta'})-[:RAIL_LINK {id: 'line', name: 'The line'}]->(:Place {id: 'gamma'})",
        "(:Sighting {id: 'boxes'})-[:AT]->(:Place {id: 'alpha'})",
        "(:Event {id: 'visit'})-[:AT]->(:Place {id: 'gamma'})",
        "(:Total {id: 'sum'})-[:FROM]->(:Actor {id: 'office'})",
        "(:Total {id: 'sum'})-[:TO]->(:Actor {id: 'government'})",
        "(:Total {id: 'sum'})-[:VIA]->(:Place {id: 'alpha'})",
        "(:Claim {id: 'far-claim'})-[:DISTANCE_TO {as: 'the border'}]->(:Place {id: 'north'})",
        "(:Claim {id: 'voyage-claim'})-[:SAID_BY {order: 3}]->(:Actor {id: 'office'})",
        "(:Claim {id: 'train-claim'})-[:DERIVED_FROM]->(:Claim {id: 'voyage-claim'})",
        "(:Claim {id: 'train-claim'})-[:CORRECTS]->(:Claim {id: 'voyage-claim'})",
        "(:Claim {id: 'boxes-claim', quantityValue: 300, quantityQualifier: 'ABOUT'})",
        "(:Document {id: 'report', known: date('2023-10-14')})-[:PUBLISHED_BY]->(:Actor)",
        "(:Place {id: 'alpha'})-[:NAMED]->(:Name {text: '알파', script: 'Hang'})-[:USED_IN]->(:Document)",
        "(:Place {id: 'alpha', location: point({latitude: 42.25, longitude: 130.29})})"
      })
  void thePatternIsInTheGraphOnce(String pattern) {
    assertThat(cypher("MATCH p = " + pattern + " RETURN DISTINCT nodes(p)[0] AS n")).hasSize(1);
  }

  @Test
  void aLegCountsItsDocumentsAndOrigins() {
    assertThat(legs())
        .containsExactly(
            Map.of(
                "movement", "train", "mode", "RAIL", "documents", 1L, "coarser", 0L, "origins", 1L),
            Map.of(
                "movement",
                "voyage",
                "mode",
                "SEA",
                "vessel",
                "mv-sample",
                "documents",
                1L,
                "coarser",
                0L,
                "origins",
                1L));
  }

  @Test
  void aLegGoesWhenItsOnlyClaimIsDenied() {
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.certainty = 'DENIED'");

    graph.refresh();

    assertThat(legs()).extracting(leg -> leg.get("movement")).containsExactly("train");
    assertThat(cypher("MATCH (:Movement {id: 'voyage'})-[r:ABOARD]->() RETURN r")).isEmpty();
  }

  @Test
  void aRailLinkGoesWhenItsOnlyClaimIsDenied() {
    cypher("MATCH (c:Claim {id: 'line-claim'}) SET c.certainty = 'DENIED'");

    graph.refresh();

    assertThat(cypher("MATCH ()-[r:RAIL_LINK]->() RETURN r")).isEmpty();
  }

  @Test
  void derivingAnewWhatIsInOrderWritesNothing() {
    assertThat(graph.refresh()).isEqualTo(Written.NOTHING);
  }

  private static List<Map<String, Object>> legs() {
    return cypher(
            "MATCH ()-[l:LEG]->() RETURN l {.movement, .mode, .documents, .coarser, .origins} AS leg,"
                + " l.vessel AS vessel ORDER BY l.movement")
        .stream()
        .map(
            row -> {
              Map<String, Object> leg = new java.util.TreeMap<>(row.get("leg").asMap());
              if (!row.get("vessel").isNull()) {
                leg.put("vessel", row.get("vessel").asString());
              }
              return leg;
            })
        .toList();
  }
}
