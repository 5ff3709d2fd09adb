package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Update;

/** A projection with its updates is what a projection would be now. */
class UpdateTest {
  private static final String DECISION =
      "MATCH (a:Place {id: 'beta'}), (b:Place {id: 'gamma'}) CREATE (d:Decision {id: 'beta-is-gamma',"
          + " verdict: 'SAME', by: 'me', decided: '2024', why: 'so'}), (d)-[:ON {order: 1}]->(a),"
          + " (d)-[:ON {order: 2}]->(b)";

  private final ChangeFeed feed = TestNeo4j.changeFeed();
  private final Graph graph = GraphFixture.empty();
  private final Kept kept = new Kept();
  private long upTo;

  @BeforeEach
  void loadAndProjectTheSample() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    upTo = graph.project(kept).revision();
  }

  @Test
  void nothingIsReadWhereNothingChanged() {
    assertThat(find()).isEqualTo(Optional.of(Update.nothing(upTo)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c.departed = '2023-09-01'",
        "MATCH (m:Movement {id: 'train'}) SET m.note = 'late', m.extra = 7",
        "MATCH (m:Movement {id: 'train'}) SET m.mode = 'BY CAMEL'",
        "MATCH (m:Movement {id: 'train'}) DETACH DELETE m",
        "MATCH (m:Movement {id: 'train'}) SET m.id = 'tram'",
        "MATCH (m:Movement {id: 'train'}) REMOVE m:Movement",
        "MATCH (m:Movement {id: 'voyage'}) SET m:Place",
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c.during = 'last summer'",
        "MATCH (c:Claim {id: 'train-claim'}) REMOVE c.id",
        "MATCH (c:Claim {id: 'voyage-claim'}) REMOVE c:Claim",
        "MATCH (c:Claim {id: 'flag-claim'}) DETACH DELETE c",
        "MATCH (c:Claim {id: 'flag-claim'}), (m:Movement {id: 'train'}) CREATE (c)-[:ABOUT]->(m)",
        "MATCH (c:Claim {id: 'train-claim'}), (d:Document) CREATE (c)-[:IN]->(d)",
        "MATCH (p:Place {id: 'alpha'}) SET p.name = 'Omega'",
        "MATCH (p:Place {id: 'alpha'}) REMOVE p.name",
        "MATCH (p:Place {id: 'alpha'}) REMOVE p:Place",
        "MATCH (p:Place {id: 'alpha'}) SET p.id = 'omega'",
        "MATCH (p:Place {id: 'alpha'}) DETACH DELETE p",
        "MATCH (v:Vessel) DETACH DELETE v",
        "MATCH (v:Vessel) SET v.id = 'another'",
        "MATCH (a:Actor) REMOVE a.kind",
        "MATCH (d:Document {id: 'report'}) REMOVE d.title",
        "CREATE (:Place {id: 'delta', name: 'Delta', kind: 'PORT'})",
        "MATCH (a:Place {id: 'alpha'}) CREATE (a)<-[:FROM]-(:Movement {id: 'm', mode: 'SEA'})-[:TO]->(a)",
        "MATCH (m:Movement {id: 'train'}) CREATE (m)-[:NAMED]->(:Name {text: 'Special'})",
        DECISION,
        DECISION + " SET d.undone = '2024'",
        DECISION + " SET d.id = 'gamma-is-beta'",
        DECISION + " WITH d MATCH (d)-[on:ON]->() DELETE on",
        DECISION + " WITH d MATCH (p:Place {id: 'beta'}) SET p.id = 'betta'",
        DECISION + " WITH d DETACH DELETE d",
        "MATCH (m:Movement {id: 'voyage'}), (t:Movement {id: 'train'}) SET t.after = ['voyage'] DETACH DELETE m"
      })
  void anEditIsAnUpdateThatGivesWhatAProjectionWould(String edit) {
    cypher(edit);

    assertThat(update()).isTrue();
    assertUpToDate();
  }

  @Test
  void whatComesLaterIsFoundByThoseWhoWantedIt() {
    cypher("MATCH (m:Movement {id: 'train'}) SET m.after = ['later'], m.vessel = 'later-ship'");
    assertThat(update()).isTrue();
    cypher(
        "MATCH (a:Place {id: 'alpha'}) CREATE (a)<-[:FROM]-(:Movement {id: 'later'})-[:TO]->(a)");
    assertThat(update()).isTrue();
    assertUpToDate();
    cypher("CREATE (:Vessel {id: 'later-ship', name: 'Later'})");
    assertThat(update()).isTrue();

    assertUpToDate();
  }

  @Test
  void whatIsRepairedTakesItsPlaceAgain() {
    cypher("MATCH (p:Place {id: 'alpha'}) SET p.was = p.name REMOVE p.name");
    update();
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.was = c.basis, c.basis = 'HEARSAY'");
    update();
    cypher("MATCH (p:Place {id: 'alpha'}) SET p.name = p.was");
    update();
    assertUpToDate();
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.basis = c.was");
    assertThat(update()).isTrue();

    assertUpToDate();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (:Actor {id: 'train', name: 'Namesake', kind: 'PERSON'})",
        "MATCH (m:Movement {id: 'train'}) SET m.id = 'alpha'"
      })
  void anIdThatStandsTwiceIsReadAnew(String edit) {
    cypher(edit);

    assertThat(find()).isEmpty();
    upTo = graph.project(kept).revision();
    cypher("MATCH (m:Movement {id: 'voyage'}) SET m.note = 'late'");
    assertThat(find()).isEmpty();
  }

  @Test
  void withoutAProjectionOfItsOwnAGraphReadsAnew() {
    cypher("MATCH (m:Movement {id: 'voyage'}) SET m.note = 'late'");

    assertThat(new Graph(TestNeo4j.driver()).findUpdate(upTo, feed, kept.frame())).isEmpty();
  }

  @Test
  void aMovementThatIsBrokenIsGone() {
    cypher("MATCH (m:Movement {id: 'train'})-[r:TO]->() DELETE r");

    assertThat(find().orElseThrow().gone()).containsExactly(new Id("train"));
  }

  @Test
  void ofALoadInSeveralTransactionsNothingIsSeenUntilAllIsDone() {
    cypher("MATCH (m:Movement {id: 'voyage'}) SET m.note = 'late'");
    assertThat(update()).isTrue();

    TestNeo4j.loadInSteps(
        SampleCase.dataSet("random", new RandomCorpus(new Random(7)).corpus()),
        (phase, done, total) ->
            assertThat(find().map(Update::isNothing)).isEqualTo(Optional.of(true)));

    assertThat(update()).isTrue();
    assertUpToDate();
  }

  @Property(tries = 80)
  void randomEditsAreUpdatesThatGiveWhatAProjectionWould(@ForAll long seed) {
    GraphFixture.empty();
    graph.load(
        SampleCase.dataSet("random", new RandomCorpus(new Random(seed)).corpus()),
        LoadProgress.SILENT);
    upTo = graph.project(kept).revision();
    Random random = new Random(seed);
    for (int step = 0; step < 3; step++) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        Damage.strike(random);
      }
      if (!update()) {
        upTo = graph.project(kept).revision();
      }
      assertUpToDate();
    }
  }

  private Optional<Update> find() {
    return graph.findUpdate(upTo, feed, kept.frame());
  }

  private boolean update() {
    Optional<Update> update = find();
    update.ifPresent(
        found -> {
          kept.apply(found);
          upTo = found.upTo();
        });
    return update.isPresent();
  }

  private void assertUpToDate() {
    Corpus read = graph.read().corpus();
    assertSame(kept.corpus(), read);
    assertThat(upTo).isEqualTo(graph.revision());
  }
}
