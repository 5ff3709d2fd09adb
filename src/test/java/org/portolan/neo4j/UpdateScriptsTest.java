package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.run;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

/** The scripts by which an update is read. */
class UpdateScriptsTest {
  @BeforeEach
  void wipe() {
    GraphFixture.empty();
  }

  @Test
  void aGraphHoldsSomethingOnlyIfItIsOfTheModel() {
    assertThat(holdsAnything()).isFalse();
    cypher("CREATE (:Scratch {id: 'mine'})");
    assertThat(holdsAnything()).isFalse();
    cypher("CREATE (:Name), (:Name:Place {id: 'p'})");
    assertThat(holdsAnything()).isTrue();
  }

  private static boolean holdsAnything() {
    List<Record> rows = run(CypherScript.FIND_ANYTHING, Map.of());
    assertThat(rows).hasSize(1);
    return rows.get(0).get("anything").asBoolean();
  }

  @Test
  void nodesAreFoundByIdWhateverTheyAre() {
    cypher(
        "CREATE (:Movement {id: 'm'}), (:Claim {id: 'c'}), (:Name {id: 'n'}), (:Place {id: 'p'})");

    List<Record> rows = run(CypherScript.LIST_NODES_BY_ID, Map.of("ids", List.of("m", "c", "n")));

    assertThat(rows)
        .extracting(row -> row.get("id").asString() + " " + row.get("isMovement").asBoolean())
        .containsExactlyInAnyOrder("m true", "c false");
  }

  @Test
  void anIdThatStandsTwiceIsListedTwiceAndANodeOfTwoLabelsOnce() {
    cypher("CREATE (:Movement {id: 'm'}), (:Actor {id: 'm'}), (:Place:Vessel {id: 'p'})");

    assertThat(run(CypherScript.LIST_NODES_BY_ID, Map.of("ids", List.of("m", "p")))).hasSize(3);
  }

  @Test
  void noNodesAreFoundByNoIdNorByOneThatNothingHas() {
    assertThat(run(CypherScript.LIST_NODES_BY_ID, Map.of("ids", List.of("gone")))).isEmpty();
    assertThat(run(CypherScript.LIST_NODES_BY_ID, Map.of("ids", List.of()))).isEmpty();
  }

  @Test
  void whatRefersToANodeDependsOnIt() {
    cypher(
        """
        CREATE (p:Place)<-[:FROM]-(:Movement {id: 'm'})<-[:ABOUT]-(c:Claim {id: 'c'}),
               (p)<-[:PART_OF]-(:Place {id: 'part'}), (p)<-[:STATES]-(:Claim {id: 'd'}),
               (p)-[:NAMED]->(:Name {id: 'n'}), (c)<-[:CORRECTS]-(:Claim {id: 'e'})""");

    assertThat(dependents("Place")).containsExactlyInAnyOrder("m true false", "d false true");
    assertThat(dependents("Movement")).containsExactly("c false true");
  }

  @Test
  void whatAClaimIsAboutAndTheNameOfAMovementDependToo() {
    cypher(
        """
        CREATE (:Claim {id: 'c'})-[:ABOUT]->(:Vessel {id: 'v'}),
               (:Movement)-[:NAMED]->(:Name {id: 'n'})""");

    assertThat(dependents("Claim")).containsExactly("v false false");
    assertThat(dependents("Movement")).containsExactly("n false false");
  }

  @Test
  void claimsThatReferToOneAnotherDependOnOneAnotherAndNothingOnANodeThatIsGone() {
    cypher("CREATE (c:Claim {id: 'c'})-[:CORRECTS]->(d:Claim {id: 'd'})-[:DERIVED_FROM]->(c)");

    assertThat(dependents("Claim")).containsExactlyInAnyOrder("c false true", "d false true");
    assertThat(run(CypherScript.LIST_DEPENDENTS, Map.of("numbers", List.of(999_999)))).isEmpty();
  }

  @Test
  void movementsAreFoundByWhatTheyName() {
    cypher(
        """
        CREATE (:Movement {id: 'a', after: ['x', 'y']}), (:Movement {id: 'b', vessel: 'v'}),
               (:Movement {id: 'c', after: ['z'], vessel: 'w'}), (:Movement {id: 'd'})""");

    assertThat(naming(List.of("y", "q"), List.of("v"))).containsExactlyInAnyOrder("a", "b");
    assertThat(naming(List.of(), List.of())).isEmpty();
  }

  @Test
  void aMovementThatNamesSomethingInAnotherTypeNamesNothing() {
    cypher("CREATE (:Movement {id: 'a', after: 'x'}), (:Movement {id: 'b', after: 7, vessel: 7})");

    assertThat(naming(List.of("x"), List.of("v"))).isEmpty();
  }

  private static List<String> dependents(String label) {
    List<Long> numbers =
        cypher("MATCH (n:" + label + ") RETURN id(n) AS n").stream()
            .map(row -> row.get("n").asLong())
            .toList();
    return run(CypherScript.LIST_DEPENDENTS, Map.of("numbers", numbers)).stream()
        .map(
            row ->
                id(row.get("number").asLong())
                    + " "
                    + row.get("isMovement").asBoolean()
                    + " "
                    + row.get("isClaim").asBoolean())
        .toList();
  }

  private static List<String> naming(List<String> movements, List<String> vessels) {
    return run(
            CypherScript.LIST_MOVEMENTS_NAMING, Map.of("movements", movements, "vessels", vessels))
        .stream()
        .map(row -> id(row.get("number").asLong()))
        .toList();
  }

  private static String id(long number) {
    return cypher("MATCH (n) WHERE id(n) = " + number + " RETURN n.id AS id")
        .get(0)
        .get("id")
        .asString();
  }
}
