package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.transport.Movement;

/** What is projected is what is read whole. */
class ProjectionTest {
  @Test
  void theSampleIsProjectedAsItIsRead() {
    Graph graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertProjectedAsRead(graph);
  }

  @Test
  void theBundledCaseIsProjectedAsItIsRead() {
    Graph graph = GraphFixture.empty();
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);

    assertProjectedAsRead(graph);
  }

  @Test
  void anEmptyGraphIsAnEmptyFrame() {
    Gathered gathered = new Gathered();

    Projected projected = GraphFixture.empty().project(gathered);

    assertThat(gathered.corpus().isEmpty()).isTrue();
    assertThat(projected.defects()).isEmpty();
  }

  @Property(tries = 15)
  void aRandomGraphIsProjectedAsItIsRead(@ForAll long seed) {
    Graph graph = GraphFixture.empty();
    graph.load(random(seed), LoadProgress.SILENT);

    assertProjectedAsRead(graph);
  }

  @Property(tries = 60)
  void aRandomGraphBrokenAtRandomIsProjectedAsItIsRead(@ForAll long seed) {
    Graph graph = GraphFixture.empty();
    graph.load(random(seed), LoadProgress.SILENT);
    Random random = new Random(seed);
    for (int i = random.nextInt(4); i >= 0; i--) {
      Damage.strike(random);
    }

    assertProjectedAsRead(graph);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c.during = 'last summer'",
        "MATCH (:Movement {id: 'train'})-[r:TO]->() DELETE r",
        "MATCH (:Claim {id: 'flag-claim'})-[r:ABOUT]->() DELETE r",
        "CREATE (:Movement {id: 'alpha', mode: 'SEA'})",
        "CREATE (:Claim {id: 'voyage', type: 'MOVEMENT'})",
        "MATCH (m:Movement {id: 'train'}) CREATE (:Movement {mode: 'SEA'}), (m)-[:NAMED]->(:Name {text: 'Special'})",
        "MATCH (c:Claim {id: 'flag-claim'}), (m:Movement {id: 'train'}) CREATE (c)-[:ABOUT]->(m)",
        "MATCH (c:Claim {id: 'train-claim'}), (m:Movement {id: 'voyage'}) CREATE (c)-[:ABOUT]->(m)",
        "MATCH (c:Claim {id: 'train-claim'})-[r:ABOUT]->(m) CREATE (c)-[:ABOUT]->(m)",
        "MATCH (:Claim {id: 'train-claim'})-[r:ABOUT]->() DELETE r",
        "MATCH (c:Claim {id: 'train-claim'}), (d:Document) WITH c, d LIMIT 1 CREATE (c)-[:IN]->(d)",
        "MATCH (c:Claim {id: 'voyage-claim'}) CREATE (c)-[:IN]->(:Document {id: 'other', title: 'X'})",
        "MATCH (m:Movement {id: 'train'})-[:TO]->(p) CREATE (m)-[:TO]->(p)",
        "MATCH (m:Movement {id: 'train'}) CREATE (m)-[:TO]->(:Place {id: 'q', name: 'Q', kind: 'PORT'})",
        "MATCH (m:Movement {id: 'train'}) SET m.note = 7",
        "MATCH (m:Movement {id: 'train'}) SET m.mode = ['RAIL']",
        "MATCH (m:Movement {id: 'train'}) REMOVE m.mode, m.datasets SET m.departEarliest = date('2023-09-12')",
        "MATCH (m:Movement {id: 'voyage'}) SET m.vessel = 'nowhere', m.unknown = [1, 2]",
        "MATCH (m:Movement {id: 'voyage'}) REMOVE m.vessel CREATE (m)-[:ABOARD]->(:Vessel {id: 'w', name: 'W'})",
        "MATCH (m:Movement {id: 'voyage'}) SET m.after = ['train']",
        "MATCH (m:Movement {id: 'voyage'}) SET m.after = 'train'",
        "MATCH (m:Movement {id: 'voyage'}) SET m:Vessel:Extra",
        "MATCH (m:Movement {id: 'voyage'}) SET m:Extra",
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c:Event",
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c.paragraphs = [0]",
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c.paragraphs = 'first'",
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c.arrivedRelative = 'yes'",
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c.type = 'ATTRIBUTE'",
        "MATCH (c:Claim {id: 'voyage-claim'}) SET c.unheardOf = true",
        "MATCH (c:Claim {id: 'voyage-claim'})-[r:SAID_BY]->() SET r.order = 'first'",
        "MATCH (c:Claim {id: 'voyage-claim'})-[r:STATES]->() SET r.role = 'from'",
        "MATCH (c:Claim {id: 'voyage-claim'})-[r:STATES {role: 'from'}]->() SET r.as = 7",
        "MATCH (c:Claim {id: 'voyage-claim'})-[r:STATES {role: 'from'}]->() REMOVE r.relation",
        "MATCH (c:Claim {id: 'voyage-claim'})-[r:STATES]->() SET r.flag = 'RU', r.kind = 'PORT'",
        "MATCH (c:Claim {id: 'voyage-claim'}) CREATE (c)-[:STATES {role: 'at'}]->(:Scratch)"
      })
  void whatIsBrokenByHandIsLeftOutAlike(String edit) {
    Graph graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    cypher(edit);

    assertProjectedAsRead(graph);
  }

  @Test
  void aClaimThatComputesWithABrokenOneAboutAnotherMovementGoesWithIt() {
    Graph graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.during = 'last summer'");
    Gathered gathered = new Gathered();

    graph.project(gathered);

    assertThat(gathered.corpus().claims()).doesNotContainKey(new Id("train-claim"));
    assertThat(gathered.corpus().movements()).isEmpty();
  }

  @Test
  void aChangeMeanwhileBeginsTheReadingAnew() {
    Graph graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    Gathered gathered =
        new Gathered() {
          @Override
          public void frame(Corpus frame) {
            super.frame(frame);
            if (begun() < 3) {
              cypher("CREATE (:Remark)");
            }
          }
        };

    Projected projected = graph.project(gathered);

    assertThat(gathered.begun()).isEqualTo(3);
    assertThat(projected.revision()).isEqualTo(graph.revision());
    assertSame(gathered.corpus(), graph.read().corpus());
  }

  @Test
  void aGraphThatNeverRestsIsProjectedAtLast() {
    Graph graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    Gathered gathered =
        new Gathered() {
          @Override
          public void begin() {
            super.begin();
            cypher("CREATE (:Remark)");
          }
        };

    graph.project(gathered);

    assertSame(gathered.corpus(), graph.read().corpus());
  }

  @Test
  void theProgressEndsWithAllMovements() {
    Graph graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    Gathered gathered = new Gathered();

    graph.project(gathered);

    assertThat(gathered.done()).isEqualTo(graph.read().corpus().movements().size());
  }

  @Test
  void whatTheTakerThrowsEndsTheReading() {
    Graph graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(
            () ->
                graph.project(
                    new Gathered() {
                      @Override
                      public void movement(
                          Movement movement, List<org.portolan.domain.evidence.Claim> claims) {
                        throw new IllegalStateException("full");
                      }
                    }))
        .withMessage("full");
  }

  private static DataSet random(long seed) {
    return SampleCase.dataSet("random", new RandomCorpus(new Random(seed)).corpus());
  }

  private static void assertProjectedAsRead(Graph graph) {
    Gathered gathered = new Gathered();
    Projected projected = graph.project(gathered);
    Content read = graph.read();

    assertSame(gathered.corpus(), read.corpus());
    assertThat(projected.revision()).isEqualTo(read.revision());
    assertThat(projected.dataSets()).isEqualTo(read.dataSets());
    assertThat(graph.check(done -> {}))
        .isEqualTo(new Checked(read.revision(), read.defects(), true));
    assertThat(projected.defects())
        .isEqualTo(
            read.defects().stream()
                .filter(
                    defect ->
                        defect.broken() != ModelRule.DERIVED_VALUE
                            && defect.broken() != ModelRule.LEG_WITHOUT_MOVEMENT)
                .toList());
  }
}
