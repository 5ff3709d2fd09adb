package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.chain.Chain;
import org.portolan.chain.NetworkText;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.Graph;
import org.portolan.neo4j.LoadProgress;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.usecase.Asked;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;

/** What somebody decides by Cypher is in the answers next, and gone once it is undone. */
class DecisionByHandTest {
  private static final String EVIDENCE =
      """
      actor someone
      factory -ROAD-> najin  during 2023-08  as lorry
      rajin -SEA-> dunay  during 2023-09  as ship
      """;
  private static final String DECIDE =
      """
      MATCH (kept:Place {id: 'rajin'}), (other:Place {id: 'najin'})
      CREATE (d:Decision {id: 'one-port', verdict: 'SAME', by: 'me', decided: '2024-06-01', why: 'so'}),
             (d)-[:ON {order: 1}]->(kept), (d)-[:ON {order: 2}]->(other)
      """;

  private final GraphAccess access = new GraphAccess();
  private final Graph graph = new Graph(TestNeo4j.driver());
  private final Snapshots snapshots = new Snapshots(access);

  @BeforeEach
  void load() {
    TestNeo4j.wipe();
    graph.migrate();
    access.open(graph, Optional.of(TestNeo4j.changeFeed()));
    graph.load(
        new DataSet(new Id("told"), "Told", Optional.empty(), NetworkText.corpus(EVIDENCE)),
        LoadProgress.SILENT);
  }

  private Snapshot now() {
    snapshots.invalidate();
    return snapshots.current();
  }

  private List<String> chains() {
    Snapshot snapshot = now();
    return FindChains.chains(
            snapshot, Asked.chains(snapshot, "from", "factory", "to", "dunay"), Budget.endless())
        .chains()
        .stream()
        .map(Chain::id)
        .toList();
  }

  private static void cypher(String statement) {
    TestNeo4j.driver().executableQuery(statement).execute();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (d:Decision) DETACH DELETE d",
        "MATCH (d:Decision) SET d.undone = '2024-07'",
        "MATCH (d:Decision) SET d.verdict = 'DIFFERENT'",
        "MATCH (d:Decision)-[on:ON]->() DELETE on",
        "MATCH (d:Decision) REMOVE d:Decision"
      })
  void aDecisionActsUntilItIsTakenBack(String takenBack) {
    assertThat(chains()).isEmpty();
    cypher(DECIDE);
    assertThat(chains()).containsExactly("lorry.ship");

    cypher(takenBack);

    assertThat(chains()).isEmpty();
  }

  @Test
  void whatIsUndoneByDeletingLeavesTheSameContent() {
    String before = now().hash();
    cypher(DECIDE);
    assertThat(now().hash()).isNotEqualTo(before);

    cypher("MATCH (d:Decision) DETACH DELETE d");

    assertThat(now().hash()).isEqualTo(before);
  }

  @Test
  void movementsAddedAfterADecisionAreReadByIt() {
    cypher(DECIDE);
    assertThat(chains()).containsExactly("lorry.ship");

    cypher(
        """
        MATCH (from:Place {id: 'najin'}), (to:Place {id: 'dunay'})
        CREATE (m:Movement {id: 'second', mode: 'SEA'}), (m)-[:FROM]->(from), (m)-[:TO]->(to)
        """);

    assertThat(chains()).containsExactlyInAnyOrder("lorry.ship", "lorry.second");
  }

  @Test
  void withoutAFeedADecisionIsSeenAsWell() {
    access.open(graph, Optional.empty());
    assertThat(chains()).isEmpty();

    cypher(DECIDE);

    assertThat(chains()).containsExactly("lorry.ship");
  }
}
