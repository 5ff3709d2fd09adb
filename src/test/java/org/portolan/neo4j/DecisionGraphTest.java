package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Standing;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.LoadedDataSet;

/** Decisions in the graph, from data sets and by hand. */
class DecisionGraphTest {
  private static final String EVIDENCE =
      """
      actor someone
      place region REGION
      place a PORT  in region
      a -SEA-> b  during 2023-09
      c -RAIL-> d  during 2023-10
      """;
  private static final String SAME = "decision b-is-c SAME b c  by ann  decided 2024-05-01\n";

  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void wipe() {
    graph = GraphFixture.empty();
  }

  private Loaded load(String evidence) {
    return graph.load(
        SampleCase.dataSet("told", NetworkText.corpus(evidence)), LoadProgress.SILENT);
  }

  private static void decide(String id, String verdict, String entity, String other) {
    cypher(
        """
        MATCH (entity:Place {id: '%s'}), (other:Place {id: '%s'})
        CREATE (d:Decision {id: '%s', verdict: '%s', by: 'me', decided: '2024-06-01', why: 'so'}),
               (d)-[:ON {order: 1}]->(entity), (d)-[:ON {order: 2}]->(other)
        """
            .formatted(entity, other, id, verdict));
  }

  private static String kept(Corpus corpus, String id) {
    return corpus.decisions().kept(new Id(id)).value();
  }

  private List<String> defects() {
    return graph.read().defects().stream()
        .map(defect -> defect.label() + " " + defect.id() + ": " + defect.rule())
        .toList();
  }

  private static List<String> list(@Nullable String about) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("about", about);
    return run(ForPeople.LIST_DECISIONS, parameters).stream()
        .map(Record::values)
        .map(values -> values.stream().map(value -> String.valueOf(value.asObject())).toList())
        .map(values -> String.join(" ", values))
        .toList();
  }

  @Test
  void aDecisionOfADataSetIsReadAsItWasLoaded() {
    Loaded loaded = load(EVIDENCE + SAME);

    assertSame(graph.read(), NetworkText.corpus(EVIDENCE + SAME));
    assertThat(loaded.difference().changes())
        .extracting(Object::toString)
        .contains("ADDED DECISION b-is-c");
    assertThat(kept(graph.read().corpus(), "c")).isEqualTo("b");
  }

  @Test
  void aPlanShowsThatADecisionWasUndoneAndTheLoadKeepsIt() {
    load(EVIDENCE + SAME);
    String undone = EVIDENCE + SAME.strip() + "  undone 2024-07\n";

    assertThat(graph.plan(SampleCase.dataSet("told", NetworkText.corpus(undone))).changes())
        .extracting(Object::toString)
        .containsExactly("CHANGED DECISION b-is-c");
    load(undone);
    assertThat(graph.read().corpus().decisions().standing(new Id("b-is-c")))
        .isEqualTo(Standing.UNDONE);
  }

  @Test
  void aDecisionThatTheDataSetNoLongerHasIsGoneAndNothingElseIs() {
    load(EVIDENCE);
    Corpus before = graph.read().corpus();
    load(EVIDENCE + SAME);

    assertThat(load(EVIDENCE).difference().changes())
        .extracting(Object::toString)
        .containsExactly("REMOVED DECISION b-is-c");
    assertSame(graph.read(), before);
    assertThat(cypher("MATCH (d:Decision) RETURN d")).isEmpty();
  }

  @Test
  void whatIsDecidedIsNeverWrittenIntoClaimsOrLegs() {
    load(EVIDENCE);
    List<Record> before = legs();

    load(EVIDENCE + SAME);

    assertThat(legs()).isEqualTo(before);
  }

  private static List<Record> legs() {
    return cypher("MATCH (a)-[l:LEG]->(b) RETURN a.id, b.id, properties(l) ORDER BY a.id");
  }

  @Test
  void aDecisionByHandActsAndOutlivesLoads() {
    load(EVIDENCE);
    decide("by-hand", "SAME", "c", "b");

    load(EVIDENCE);

    assertThat(defects()).isEmpty();
    assertThat(kept(graph.read().corpus(), "b")).isEqualTo("c");
  }

  @Test
  void aDecisionByHandThatSaysNoOrderKeepsTheFirstById() {
    load(EVIDENCE);
    cypher(
        """
        MATCH (x:Place {id: 'c'}), (y:Place {id: 'b'})
        CREATE (x)<-[:ON]-(:Decision {id: 'hand', verdict: 'SAME', by: 'me', decided: '2024', why: 'so'})
               -[:ON]->(y)
        """);

    assertThat(kept(graph.read().corpus(), "c")).isEqualTo("b");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          SET d.verdict = 'PERHAPS'; 'verdict' is 'PERHAPS'
          REMOVE d.by; it has no 'by'
          REMOVE d.why; it has no 'why'
          SET d.decided = 'lately'; 'decided'
          SET d.undone = 'lately'; 'undone'
          WITH d MATCH (d)-[on:ON]->({id: 'b'}) DELETE on; it is ON [c]; expected two places
          WITH d MATCH (d)-[on:ON]->() DELETE on; it is ON nothing; expected two places
          WITH d MATCH (m:Movement {id: 'a-b'}) CREATE (d)-[:ON]->(m); it is ON
          WITH d MATCH (p:Place {id: 'c'}) REMOVE p.name; it refers to 'c', which is broken
          """)
  void aDecisionThatIsBrokenDoesNotActAndIsReported(String edit, String rule) {
    load(EVIDENCE);
    decide("hand", "SAME", "b", "c");

    cypher("MATCH (d:Decision) " + edit);

    assertThat(graph.read().corpus().decisions().all()).isEmpty();
    assertThat(defects())
        .anySatisfy(one -> assertThat(one).startsWith("Decision hand: ").contains(rule.strip()));
  }

  @Test
  void whatContainsTheOtherIsNotOneWithItAndReported() {
    load(EVIDENCE);
    decide("hand", "SAME", "region", "a");

    assertThat(kept(graph.read().corpus(), "a")).isEqualTo("a");
    assertThat(defects())
        .containsExactly(
            "Decision hand: it cannot act; expected two things neither of which is a part of the"
                + " other; 'a' is within 'region'");
  }

  @Test
  void decisionsThatContradictOneAnotherAreAllReported() {
    load(EVIDENCE + SAME);
    decide("hand", "SAME", "c", "d");
    decide("e", "DIFFERENT", "b", "d");

    Corpus corpus = graph.read().corpus();

    assertThat(corpus.decisions().kept()).isEmpty();
    assertThat(defects())
        .containsExactlyInAnyOrder(
            "Decision b-is-c: it cannot act beside 'e'",
            "Decision hand: it cannot act beside 'e'",
            "Decision e: it cannot act; expected what agrees with 'hand' and 'b-is-c', by which 'b'"
                + " and 'd' are one");
    assertThat(list("c"))
        .containsExactly(
            "b-is-c SAME b c ann 2024-05-01 a test null null null",
            "hand SAME c d me 2024-06-01 so null null null");
  }

  @Test
  void aDataSetWhoseDecisionsContradictThoseThatAreThereIsRefused() {
    load(EVIDENCE + SAME);
    String other = "place b\nplace c\ndecision not-one DIFFERENT b c  decided 2024-05-01\n";

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(
            () ->
                graph.load(
                    SampleCase.dataSet("other", NetworkText.corpus(other)), LoadProgress.SILENT))
        .satisfies(
            refused ->
                assertThat(refused.conflicts())
                    .hasSize(2)
                    .anySatisfy(one -> assertThat(one).contains("'b-is-c' would break"))
                    .anySatisfy(one -> assertThat(one).contains("'not-one' would break")));
    assertThat(graph.read().dataSets())
        .extracting(LoadedDataSet::id)
        .containsExactly(new Id("told"));
    assertThat(kept(graph.read().corpus(), "c")).isEqualTo("b");
  }

  @Test
  void aLargeDataSetIsFilledWithItsDecisions() {
    StringBuilder evidence = new StringBuilder(EVIDENCE + SAME);
    for (int i = 0; i < 40; i++) {
      evidence.append("x%d -SEA-> y%d%n".formatted(i, i));
    }
    Corpus corpus = NetworkText.corpus(evidence.toString());

    TestNeo4j.loadInSteps(SampleCase.dataSet("told", corpus), LoadProgress.SILENT);

    assertSame(graph.read(), corpus);
  }

  @Test
  void twoDecisionsCannotHaveOneId() {
    load(EVIDENCE + SAME);

    assertThatExceptionOfType(ClientException.class)
        .isThrownBy(() -> cypher("CREATE (:Decision {id: 'b-is-c'})"))
        .withMessageContaining("already exists");
  }

  @Test
  void anIdThatSomethingElseHasIsReported() {
    load(EVIDENCE);
    decide("a", "SAME", "b", "c");

    assertThat(graph.read().defects()).extracting(Defect::id).containsExactly("a");
    assertThat(kept(graph.read().corpus(), "c")).isEqualTo("c");
  }

  @Test
  void listDecisionsListsThemInOrderOfTime() {
    load(EVIDENCE + SAME + "decision b-not-d DIFFERENT d b  decided 2024-04  undone 2024-05\n");

    assertThat(list(null))
        .containsExactly(
            "b-not-d DIFFERENT d b an analyst 2024-04 a test 2024-05 null null",
            "b-is-c SAME b c ann 2024-05-01 a test null null null");
    assertThat(list("c")).containsExactly("b-is-c SAME b c ann 2024-05-01 a test null null null");
  }

  @Test
  void listDecisionsListsNothingWhereNothingWasDecided() {
    load(EVIDENCE);

    assertThat(list(null)).isEmpty();
    assertThat(list("b")).isEmpty();
  }
}
