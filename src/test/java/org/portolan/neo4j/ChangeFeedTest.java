package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.ClientException;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.DataSet;

/** What is told of a change that somebody makes by hand, in the sample case. */
class ChangeFeedTest {
  private final ChangeFeed feed = TestNeo4j.changeFeed();
  private Graph graph = GraphFixture.empty();
  private long revision;

  @BeforeEach
  void loadTheSample() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    revision = graph.revision();
  }

  @Test
  void tellsNothingWhereNothingChanged() {
    assertThat(feed.since(revision)).isEqualTo(touched(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE (:Movement {id: 'extra', mode: 'SEA'})                               | extra",
        "MATCH (m:Movement {id: 'voyage'}) SET m.note = 'late'                       | voyage",
        "MATCH (m:Movement {id: 'voyage'}) REMOVE m.mode                             | voyage",
        "MATCH (m:Movement {id: 'train'}) SET m.id = 'tram'                          | train tram",
        "MATCH (m:Movement {id: 'train'})-[r:TO]->() DELETE r                        | train",
        "MATCH (m:Movement {id: 'train'}), (p:Place {id: 'alpha'}) CREATE (m)-[:TO]->(p) | train",
        "MATCH (:Movement {id: 'train'})-[r:AFTER]->() DELETE r                      | train",
        "MATCH ()-[r:LEG {movement: 'train'}]->() SET r.documents = 9                | train",
        "MATCH ()-[r:LEG {movement: 'train'}]->() DELETE r                           | train",
        "MATCH ()-[r:LEG {movement: 'train'}]->() SET r.movement = 'voyage'        | train voyage",
        "MATCH (a:Place {id: 'alpha'}) CREATE (a)-[:LEG {movement: 'train'}]->(a)    | train"
      })
  void tellsTheMovementThatIsTouched(String statement, String movements) {
    cypher(statement);

    assertThat(feed.since(revision)).isEqualTo(touched(movements));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MATCH (c:Claim {id: 'train-claim'}) SET c.departed = '2023-09-13'           | train",
        "MATCH (c:Claim {id: 'train-claim'}) REMOVE c.departed                       | train",
        "MATCH (:Claim {id: 'train-claim'})-[r:SAID_BY]->() SET r.order = 7          | train",
        "MATCH (:Claim {id: 'train-claim'})-[r:SAID_BY]->() REMOVE r.order           | train",
        "MATCH (:Claim {id: 'train-claim'})-[r:IN]->() DELETE r                      | train",
        "MATCH (:Claim {id: 'train-claim'})-[r:STATES {role: 'to'}]->() DELETE r     | train",
        "MATCH (:Claim {id: 'train-claim'})-[r:DERIVED_FROM]->() DELETE r            | train"
      })
  void tellsTheMovementThatATouchedClaimIsAbout(String statement, String movements) {
    cypher(statement);

    assertThat(feed.since(revision)).isEqualTo(touched(movements));
  }

  @Test
  void tellsTheMovementOfAClaimThatComputesWithATouchedOne() {
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.basis = 'DEDUCED'");

    assertThat(feed.since(revision)).isEqualTo(touched("voyage train"));
  }

  @Test
  void tellsTheMovementOfADeletedClaimAndOfTheOneThatItCorrected() {
    cypher("MATCH (c:Claim {id: 'train-claim'}) DETACH DELETE c");

    assertThat(feed.since(revision)).isEqualTo(touched("voyage train"));
  }

  @Test
  void tellsBothMovementsWhenAClaimIsAboutAnother() {
    cypher("CREATE (:Movement {id: 'other'})");
    long since = graph.revision();
    cypher(
        """
        MATCH (c:Claim {id: 'train-claim'})-[r:ABOUT]->(), (m:Movement {id: 'other'})
        DELETE r CREATE (c)-[:ABOUT]->(m)""");

    assertThat(movements(feed.since(since))).isEqualTo(ids("train other"));
  }

  @Test
  void tellsAMovementThatIsNoneAnyMoreAndThatItsClaimsAreAboutNothing() {
    cypher("MATCH (m:Movement {id: 'train'}) REMOVE m:Movement SET m:Tram");

    assertThat(feed.since(revision))
        .isEqualTo(new Changes.Touched(graph.revision(), ids("train"), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MATCH (c:Claim {id: 'voyage-claim'}) REMOVE c:Claim | voyage train | false",
        "MATCH (c:Claim {id: 'voyage-claim'}) REMOVE c.id    | voyage train | false",
        "MATCH (p:Place {id: 'alpha'}) SET p.id = 'omega'    | voyage train | true"
      })
  void tellsTheMovementsThatReferToWhatLosesItsLabelOrId(
      String statement, String movements, boolean frame) {
    cypher(statement);

    assertThat(feed.since(revision))
        .isEqualTo(new Changes.Touched(graph.revision(), ids(movements), frame));
  }

  @Test
  void tellsADeletedMovementAndThatItsClaimsAreAboutNothing() {
    cypher("MATCH (m:Movement {id: 'train'}) DETACH DELETE m");

    assertThat(feed.since(revision))
        .isEqualTo(new Changes.Touched(graph.revision(), ids("train"), true));
  }

  @Test
  void tellsTheMovementsThatATouchedDocumentSpeaksOf() {
    cypher("MATCH (d:Document {id: 'report'}) SET d.published = '2023-10-15'");

    assertThat(feed.since(revision))
        .isEqualTo(new Changes.Touched(graph.revision(), ids("voyage train"), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MATCH (p:Place {id: 'alpha'}) SET p.name = 'Omega'",
        "CREATE (:Place {id: 'delta'})",
        "MATCH (p:Place {id: 'alpha'})-[r:PART_OF]->() DELETE r",
        "MATCH (:Vessel)-[:NAMED]->(n:Name) SET n.text = 'S'",
        "MATCH (c:Claim {id: 'boxes-claim'}) SET c.basis = 'IMAGERY'",
        "MATCH (c:Claim {id: 'flag-claim'}) DETACH DELETE c",
        "CREATE (:Claim {id: 'about-nothing'})",
        "CREATE (:Movement {mode: 'SEA'})",
        "CREATE (:Movement {id: 'Not A Slug'})",
        "CREATE (:Claim {id: 7})"
      })
  void tellsThatTheFrameIsTouched(String statement) {
    cypher(statement);

    assertThat(feed.since(revision))
        .isEqualTo(new Changes.Touched(graph.revision(), Set.of(), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREATE (:Scratch {id: 'mine'})",
        "CREATE (:`A label of my own` {id: 'mine'})",
        "CREATE INDEX scratch IF NOT EXISTS FOR (n:Scratch) ON (n.id)",
        "CREATE (:Scratch {aPropertyThatNobodyHasUsed: 1})"
      })
  void tellsNothingOfWhatIsNoneOfTheModel(String statement) {
    cypher(statement);

    assertThat(feed.since(revision)).isEqualTo(touched(""));
  }

  @Test
  void tellsNothingOfATransactionRolledBack() {
    try (Session session = TestNeo4j.driver().session();
        Transaction transaction = session.beginTransaction()) {
      transaction.run("MATCH (m:Movement) DETACH DELETE m").consume();
      transaction.rollback();
    }

    assertThat(feed.since(revision)).isEqualTo(touched(""));
  }

  @Test
  void tellsNothingOfATransactionRefused() {
    assertThatThrownBy(() -> cypher("MATCH (m:Movement) SET m.id = 'voyage'"))
        .isInstanceOf(ClientException.class);

    assertThat(feed.since(revision)).isEqualTo(touched(""));
  }

  @Test
  void tellsAllThatWasChangedWhileNobodyAsked() {
    cypher("MATCH (m:Movement {id: 'voyage'}) SET m.note = 'late'");
    cypher("MATCH (m:Movement {id: 'train'}) SET m.note = 'late'");
    cypher("MATCH (p:Place {id: 'alpha'}) SET p.note = 'icy'");

    assertThat(feed.since(revision))
        .isEqualTo(new Changes.Touched(graph.revision(), ids("voyage train"), true));
  }

  @Test
  void tellsWhatAStatementCommitsInSeveralTransactions() {
    try (Session session = TestNeo4j.driver().session()) {
      session
          .run(
              """
              UNWIND ['one', 'two', 'three'] AS id
              CALL (id) { CREATE (:Movement {id: id}) } IN TRANSACTIONS OF 1 ROW""")
          .consume();
    }

    assertThat(feed.since(revision)).isEqualTo(touched("one two three"));
  }

  @Test
  void tellsOfATransactionThatTouchesTooMuchOnlyThatAnythingMayHaveChanged() {
    cypher("UNWIND range(1, 50001) AS i CREATE (:Movement {id: 'm-' + i})");
    long after = graph.revision();
    cypher("MATCH (m:Movement {id: 'voyage'}) SET m.note = 'late'");

    assertThat(feed.since(revision)).isEqualTo(new Changes.Unknown());
    assertThat(feed.since(after)).isEqualTo(touched("voyage"));
  }

  @Test
  void doesNotKnowWhatWasBeforeItWatchedNorWhatIsToCome() {
    assertThat(feed.since(0)).isEqualTo(new Changes.Unknown());
    assertThat(feed.since(revision + 1_000)).isEqualTo(new Changes.Unknown());
  }

  @Test
  void tellsOfALoadTheMovementWhoseClaimItChanges() {
    graph = GraphFixture.empty();
    graph.load(dated("2023-09"), LoadProgress.SILENT);
    revision = graph.revision();
    graph.load(dated("2023-10"), LoadProgress.SILENT);

    assertThat(feed.since(revision)).isEqualTo(touched("voyage"));
  }

  private static DataSet dated(String during) {
    CorpusBuilder corpus = Corpus.builder();
    SampleCase.addThings(corpus);
    corpus.add(
        Claim.of(
            ClaimType.MOVEMENT,
            SampleCase.VOYAGE_CLAIM,
            SampleCase.VOYAGE,
            SampleCase.provenance("report", "paper"),
            SampleCase.voyage(during).build()));
    return SampleCase.dataSet("sample", corpus.build());
  }

  private Changes touched(String movements) {
    return new Changes.Touched(graph.revision(), ids(movements), false);
  }

  private static Set<Id> movements(Changes changes) {
    return changes instanceof Changes.Touched touched ? touched.movements() : Set.of();
  }

  private static Set<Id> ids(String words) {
    return Stream.of(words.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(Id::new)
        .collect(Collectors.toSet());
  }
}
