package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.List;
import java.util.Random;

/** What hands can do to a node. */
final class Damage {
  private static final List<String> EDITS =
      List.of(
          "SET n.id = 'not an id'",
          "REMOVE n.id",
          "REMOVE n.name",
          "REMOVE n.mode REMOVE n.type",
          "SET n.after = ['movement-0', 'nowhere']",
          "SET n.after = 7",
          "SET n.vessel = 'nowhere'",
          "SET n.departEarliest = 'soon'",
          "SET n:Place",
          "SET n:Movement",
          "SET n:Claim",
          "REMOVE n:Claim",
          "SET n.certainty = 'SURE'",
          "SET n.verdict = 'SAME'",
          "SET n.undone = 'yesterday'",
          "SET n.decided = '2024'",
          "SET n.extra = 7",
          "SET n.note = 7",
          "SET n.mode = 7",
          "SET n.after = []",
          "SET n.datasets = 'mine'",
          "SET n.during = 7",
          "SET n.duringRelative = 'perhaps'",
          "SET n.paragraphs = ['one']",
          "WITH n MATCH (n)-[r:STATES|SAID_BY]->() SET r.role = 7, r.order = 'first'",
          "WITH n MATCH (n)-[r:STATES]->() SET r.as = 7",
          "WITH n MATCH (n)-[r:STATES]->() REMOVE r.relation SET r.order = 1",
          "WITH n MATCH (d:Document) WITH n, d LIMIT 2 CREATE (n)-[:IN]->(d)",
          "SET n.datasets = null",
          "DETACH DELETE n",
          "WITH n MATCH (n)-[r]->() DELETE r",
          "WITH n MATCH (n)<-[r]-() DELETE r",
          "WITH n MATCH (m:Movement) CREATE (n)-[:ABOUT]->(m)",
          "WITH n MATCH (m:Movement) CREATE (n)-[:NAMED]->(:Name {text: 'X', of: m.id})",
          "WITH n MATCH (c:Claim) CREATE (c)-[:DERIVED_FROM]->(n)",
          "WITH n MATCH (c:Claim) WITH n, c LIMIT 2 CREATE (n)-[:CORRECTS]->(c)",
          "WITH n MATCH (c:Claim) CREATE (c)-[:STATES {role: 'after'}]->(n)",
          "WITH n MATCH (p:Place) WITH n, p LIMIT 1 CREATE (n)-[:FROM]->(p)",
          "WITH n MATCH ()-[leg:LEG]->() SET leg.documents = 99",
          "WITH n MATCH (p:Place) WITH n, p LIMIT 1 CREATE (p)-[:LEG {movement: n.id}]->(n)",
          "WITH n MATCH (p:Place) WITH n, p LIMIT 1 CREATE (n)-[:LEG {movement: 7}]->(p)",
          "WITH n MATCH (p:Place) WITH n, p LIMIT 1 CREATE (n)-[:RAIL_LINK {id: n.id}]->(p)",
          "WITH n MATCH (m:Movement) CREATE (m)-[:ABOARD]->(n)",
          "WITH n MATCH (s:Sighting|Total) CREATE (s)-[:AT]->(n), (s)-[:FROM]->(n)",
          "SET n.departLatest = date('1999-01-01')",
          "WITH n CREATE (:Movement {id: n.id, mode: 'SEA'})",
          "WITH n CREATE (:Actor {id: n.id, name: 'Namesake', kind: 'PERSON'})");

  private Damage() {}

  /** Does something at random to a node at random. */
  static void strike(Random random) {
    List<String> elementIds =
        cypher("MATCH (n:Movement|Claim|Place|Document|Actor|Decision) RETURN elementId(n) AS e")
            .stream()
            .map(row -> row.get("e").asString())
            .sorted()
            .toList();
    String node = elementIds.get(random.nextInt(elementIds.size()));
    String edit = EDITS.get(random.nextInt(EDITS.size()));
    try {
      cypher("MATCH (n) WHERE elementId(n) = '" + node + "' " + edit);
    } catch (org.neo4j.driver.exceptions.ClientException refused) {
      // A constraint keeps some kinds of damage away; then the graph stays as it is.
      assertThat(refused.code()).contains("Constraint");
    }
  }
}
