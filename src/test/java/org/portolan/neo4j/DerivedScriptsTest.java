package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;

class DerivedScriptsTest {
  @BeforeEach
  void load() {
    GraphFixture.empty().load(SampleCase.dataSet(), LoadProgress.SILENT);
  }

  private static List<Record> derivedAt(String... ids) {
    return run(CypherScript.LIST_DERIVED, Map.of("ids", List.of(ids)));
  }

  private static List<String> derivedOfFrame() {
    return run(CypherScript.LIST_DERIVED_OF_FRAME, Map.of()).stream()
        .map(row -> tie(row.get("tie")))
        .sorted()
        .toList();
  }

  private static String tie(Value tie) {
    return "%s %s %s"
        .formatted(tie.get(0).asString(), tie.get(2).asObject(), tie.get(5).asObject());
  }

  @Test
  void whatIsDerivedAtAMovementIsListedWithItsWindow() {
    assertThat(derivedAt("voyage"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("window").asMap()).containsKeys("departEarliest", "arriveLatest");
              assertThat(row.get("ties").asList(DerivedScriptsTest::tie))
                  .contains("ABOARD voyage mv-sample", "LEG alpha beta");
            });
  }

  @Test
  void aMovementThatIsNotThereHasNoRow() {
    assertThat(derivedAt("nowhere")).isEmpty();
  }

  @Test
  void bothLegsOfAMovementThatHasTwoAreListed() {
    cypher(
        "MATCH (a:Place {id: 'alpha'}), (b:Place {id: 'gamma'})"
            + " CREATE (a)-[:LEG {movement: 'voyage'}]->(b)");

    assertThat(derivedAt("voyage").get(0).get("ties").asList(DerivedScriptsTest::tie))
        .contains("LEG alpha beta", "LEG alpha gamma");
  }

  @Test
  void legsAreFoundByTheirIndex() {
    Plan plan =
        TestNeo4j.driver()
            .executableQuery("EXPLAIN " + CypherScript.LIST_DERIVED.text())
            .withParameters(Map.of("ids", List.of("voyage")))
            .execute()
            .summary()
            .plan();

    assertThat(operators(plan))
        .anySatisfy(one -> assertThat(one).contains("RelationshipIndexSeek"))
        .noneSatisfy(one -> assertThat(one).contains("TypeScan"));
  }

  private static List<String> operators(Plan plan) {
    List<String> operators = new ArrayList<>(List.of(plan.operatorType()));
    plan.children().forEach(child -> operators.addAll(operators(child)));
    return operators;
  }

  @Test
  void whatIsDerivedAtNoMovementIsListed() {
    assertThat(derivedOfFrame())
        .isNotEmpty()
        .noneSatisfy(tie -> assertThat(tie).startsWith("LEG"))
        .noneSatisfy(tie -> assertThat(tie).contains("voyage"));
  }

  @Test
  void aLegWithoutItsMovementIsListedWithIt() {
    cypher("MATCH (m:Movement {id: 'voyage'}) DETACH DELETE m");

    assertThat(derivedOfFrame()).contains("LEG alpha beta");
  }

  @Test
  void nothingIsListedOfAnEmptyGraph() {
    GraphFixture.empty();

    assertThat(derivedOfFrame()).isEmpty();
  }
}
