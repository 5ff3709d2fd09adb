package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.ProfiledPlan;
import org.portolan.TheCase;

/**
 * What a script reads of a graph in which the case is a small corner: as much as of the case alone,
 * by whatever operators, since what they read is counted and not what they are called.
 */
class CypherPlansTest {
  /** Those that look at all claims or documents by what they are for. */
  private static final Set<String> OF_THE_WHOLE_GRAPH =
      Set.of("query/check-data", "query/list-publications", "query/list-set-aside-claims");

  private static final int MANY = 4000;

  /** Beside its size, a plan may change with a graph. */
  private static final double LEEWAY = 1.5;

  private static final Map<String, Long> OF_THE_CASE_ALONE = new TreeMap<>();

  static Stream<CypherScript> scripts() {
    return ForPeople.ALL.stream().filter(script -> !OF_THE_WHOLE_GRAPH.contains(script.name()));
  }

  @BeforeAll
  static void growTheGraphAroundTheCase() {
    GraphFixture.empty().load(TheCase.dataSet(), LoadProgress.SILENT);
    cypher("CALL db.awaitIndexes()");
    scripts().forEach(script -> OF_THE_CASE_ALONE.put(script.name(), reads(profile(script))));
    grow();
    cypher("CALL db.awaitIndexes()");
    cypher("CALL db.resampleOutdatedIndexes()");
    cypher("CALL db.clearQueryCaches()");
  }

  private static void grow() {
    cypher(
        """
        UNWIND range(1, %d) AS n
        CREATE (place:Place {id: 'p' + n, name: 'Far ' + n, kind: 'CITY',
                             location: point({latitude: -60 + n / 1000.0, longitude: -90 + n / 100.0})})
        CREATE (next:Place {id: 'q' + n, name: 'Farther ' + n, kind: 'PORT',
                            location: point({latitude: -70 + n / 1000.0, longitude: -90 + n / 100.0})})
        CREATE (ship:Vessel {id: 'v' + n, name: 'Ship ' + n})
        CREATE (actor:Actor {id: 'a' + n, name: 'Actor ' + n})
        CREATE (document:Document {id: 'd' + n, known: date('2030-01-01'), published: '2030'})
        CREATE (document)-[:PUBLISHED_BY]->(actor)
        CREATE (movement:Movement {id: 'm' + n, mode: 'SEA'})
        CREATE (movement)-[:FROM]->(place), (movement)-[:TO]->(next), (movement)-[:ABOARD]->(ship)
        CREATE (place)-[:LEG {movement: 'm' + n, mode: 'SEA', documents: 1, coarser: 0, origins: 1}]->(next)
        CREATE (claim:Claim {id: 'c' + n, type: 'MOVEMENT', certainty: 'ASSERTED', basis: 'TOLD', during: '2029'})
        CREATE (claim)-[:ABOUT]->(movement), (claim)-[:IN]->(document), (claim)-[:SAID_BY {order: 1}]->(actor)
        CREATE (claim)-[:STATES {role: 'from'}]->(place), (claim)-[:STATES {role: 'to'}]->(next)
        CREATE (place)-[:NAMED]->(name:Name {text: 'Far ' + n})-[:USED_IN]->(document)
        """
            .formatted(MANY));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptReadsNoMoreOfALargeGraph(CypherScript script) {
    ProfiledPlan plan = profile(script);

    assertThat(reads(plan))
        .as("reads of %s", plan)
        .isLessThan(
            Math.round(OF_THE_CASE_ALONE.getOrDefault(script.name(), 0L) * LEEWAY) + MANY / 4);
  }

  private static ProfiledPlan profile(CypherScript script) {
    Map<String, Object> parameters = new HashMap<>();
    ScriptHeader.of(script)
        .values()
        .forEach(
            (name, value) ->
                parameters.put(
                    name, cypher("RETURN " + value + " AS value").get(0).get("value").asObject()));
    return TestNeo4j.driver()
        .executableQuery("PROFILE " + script.text())
        .withParameters(parameters)
        .execute()
        .summary()
        .profile();
  }

  private static long reads(ProfiledPlan plan) {
    List<ProfiledPlan> parts = plan.children();
    return plan.dbHits() + parts.stream().mapToLong(CypherPlansTest::reads).sum();
  }
}
