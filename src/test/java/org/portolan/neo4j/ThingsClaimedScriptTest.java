package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What touched claims bear on, as the script tells it. */
class ThingsClaimedScriptTest {
  @BeforeEach
  void wipe() {
    GraphFixture.empty();
  }

  @Test
  void listsWhatAClaimIsAbout() {
    cypher("CREATE (:Claim {id: 'c'})-[:ABOUT]->(:Movement {id: 'm'})");
    cypher("CREATE (:Claim {id: 'd'})-[:ABOUT]->(:Place {id: 'p'})");

    assertThat(things(List.of("c", "d"), List.of()))
        .containsExactlyInAnyOrder(thing("m", true), thing("p", false));
  }

  @Test
  void listsWhatClaimsAreAboutThatComputeWithItHoweverFar() {
    cypher(
        """
        CREATE (:Movement {id: 'far'})<-[:ABOUT]-(:Claim {id: 'e'})-[:DERIVED_FROM]->
               (:Claim {id: 'd'})-[:DERIVED_FROM]->(:Claim {id: 'c'})-[:ABOUT]->(:Movement {id: 'm'})
        """);

    assertThat(things(List.of("c"), List.of()))
        .containsExactlyInAnyOrder(thing("m", true), thing(null, false), thing("far", true));
  }

  @Test
  void listsWhatTheClaimsOfADocumentAreAboutOnce() {
    cypher(
        """
        CREATE (m:Movement {id: 'm'}), (r:Document {id: 'r'}),
               (:Claim {id: 'c'})-[:ABOUT]->(m), (:Claim {id: 'd'})-[:ABOUT]->(m)
        WITH * MATCH (c:Claim) CREATE (c)-[:IN]->(r)""");

    assertThat(things(List.of("c"), List.of("r"))).containsExactly(thing("m", true));
  }

  @Test
  void listsNothingForAClaimThatIsGoneAndForNone() {
    assertThat(things(List.of("gone"), List.of("gone"))).isEmpty();
    assertThat(things(List.of(), List.of())).isEmpty();
  }

  @Test
  void listsOnceWhatClaimsAreAboutThatComputeWithOneAnother() {
    cypher(
        """
        CREATE (c:Claim {id: 'c'})-[:ABOUT]->(:Movement {id: 'm'}),
               (d:Claim {id: 'd'})-[:ABOUT]->(:Movement {id: 'n'}),
               (c)-[:DERIVED_FROM]->(d)-[:DERIVED_FROM]->(c)""");

    assertThat(things(List.of("c"), List.of()))
        .containsExactlyInAnyOrder(thing("m", true), thing("n", true));
  }

  @Test
  void listsAllThatAClaimIsAboutThoughItShouldBeOneThing() {
    cypher(
        """
        CREATE (:Movement {id: 'm'})<-[:ABOUT]-(c:Claim {id: 'c'})-[:ABOUT]->(:Movement {id: 'n'})""");

    assertThat(things(List.of("c"), List.of()))
        .containsExactlyInAnyOrder(thing("m", true), thing("n", true));
  }

  private static List<Map<String, Object>> things(List<String> claims, List<String> documents) {
    return run(CypherScript.LIST_THINGS_CLAIMED, Map.of("claims", claims, "documents", documents))
        .stream()
        .map(row -> row.asMap())
        .toList();
  }

  private static Map<String, Object> thing(@Nullable String id, boolean isMovement) {
    Map<String, Object> thing = new HashMap<>();
    thing.put("id", id);
    thing.put("isMovement", isMovement);
    return thing;
  }
}
