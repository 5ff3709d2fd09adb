package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.everything;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.transport.Vessel;
import org.portolan.neo4j.LoadProgress.Phase;

/**
 * Loads that take several transactions, here of ten nodes and relationships each, into a graph that
 * holds something already.
 */
@Timeout(180)
class LargeLoadTest {
  private static final int TEN = 10;

  private final Graph graph = new Graph(TestNeo4j.driver(), Optional.empty(), TEN);

  @BeforeEach
  void wipe() {
    GraphFixture.empty();
    cypher("CREATE (:Vessel {id: 'of-a-hand', name: 'Of a hand'})");
  }

  @Test
  void aLargeLoadWritesWhatASmallOneWrites() {
    Loaded large = graph.load(TheCase.dataSet(), LoadProgress.SILENT);
    List<String> stepwise = everything();
    wipe();
    Graph other = new Graph(TestNeo4j.driver());

    Loaded small = other.load(TheCase.dataSet(), LoadProgress.SILENT);

    assertThat(large).isEqualTo(small);
    assertThat(stepwise).isEqualTo(everything());
    assertThat(other.read().defects()).isEmpty();
  }

  @Test
  void aLargeLoadLeavesNoMarkBehind() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(cypher("MATCH (n:LoadState|LoadStep) RETURN n")).isEmpty();
  }

  @Test
  void loadingALargeDataSetTwiceWritesNothing() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    long revision = graph.revision();

    Loaded second = graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(second.written()).isEqualTo(Written.NOTHING);
    assertThat(graph.revision()).isEqualTo(revision);
  }

  @Test
  void aLargeRemovalLeavesNothingBehind() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    Loaded removed = graph.remove(new Id("sample"), LoadProgress.SILENT);

    assertThat(removed.difference().count(Change.Kind.REMOVED)).isPositive();
    assertThat(cypher("MATCH (n) WHERE NOT n:LoadLock AND NOT n:Vessel RETURN n")).isEmpty();
  }

  @Test
  void theRevisionStandsStillWhileALargeLoadIsUnderWay() {
    long before = graph.revision();
    List<Long> seen = new ArrayList<>();

    graph.load(SampleCase.dataSet(), (phase, done, total) -> seen.add(graph.revision()));

    assertThat(seen).hasSizeGreaterThan(TEN).containsOnly(before);
    assertThat(graph.revision()).isGreaterThan(before);
  }

  @Test
  void noTransactionOfALargeLoadWritesMoreThanItsBound() {
    List<Long> steps = new ArrayList<>(List.of(0L));

    graph.load(
        SampleCase.dataSet(),
        (phase, done, total) -> {
          if (phase == Phase.WRITING && done > 0) {
            steps.add(done);
          }
        });

    for (int i = 1; i < steps.size(); i++) {
      assertThat(steps.get(i) - steps.get(i - 1)).isBetween(1L, (long) TEN);
    }
    assertThat(steps).hasSizeGreaterThan(TEN);
  }

  @Test
  void aLargeLoadThatFailsWhileItIsNotedLeavesTheGraphAsItWas() {
    List<String> was = everything();
    long before = graph.revision();

    assertThatIllegalStateException()
        .isThrownBy(() -> graph.load(SampleCase.dataSet(), failingIn(Phase.NOTING)));

    assertThat(everything()).isEqualTo(was);
    assertThat(cypher("MATCH (n:LoadState|LoadStep) RETURN n")).isEmpty();
    assertThat(graph.revision()).isGreaterThan(before);
  }

  @Test
  void aLargeLoadThatIsCutShortWhileItIsWrittenIsFinishedByTheNextReader() {
    cutShort();
    long half = graph.revision();

    assertSame(
        new Graph(TestNeo4j.driver()).read(), withTheHandmade(SampleCase.dataSet().corpus()));
    assertThat(graph.revision()).isGreaterThan(half);
  }

  @Test
  void aLargeLoadThatIsCutShortWhileItIsWrittenIsFinishedByTheNextLoad() {
    cutShort();

    assertThat(graph.load(SampleCase.dataSet(), LoadProgress.SILENT).written())
        .isEqualTo(Written.NOTHING);
  }

  @Test
  void aLargeLoadThatIsCutShortBeforeItIsDecidedIsTakenBackByTheNextReader() {
    cutShort();
    cypher(
        "MATCH (n) WHERE NOT n:LoadState|LoadStep AND coalesce(n.id, '') <> 'of-a-hand' DETACH DELETE n");
    cypher("MATCH (state:LoadState) SET state.state = 'NOTING'");

    assertSame(graph.read(), withTheHandmade(Corpus.EMPTY));
    assertThat(cypher("MATCH (n:LoadState|LoadStep) RETURN n")).isEmpty();
  }

  @Test
  void aLargeLoadThatIsCutShortWhileItIsWrittenIsFinishedByTheNextProjection() {
    cutShort();
    Gathered gathered = new Gathered();

    graph.project(gathered);

    assertSame(gathered.corpus(), withTheHandmade(SampleCase.dataSet().corpus()));
  }

  @Test
  void aProjectionDuringWhichALargeLoadBeginsCountsForNothing() {
    Gathered gathered =
        new Gathered() {
          @Override
          public void frame(Corpus frame) {
            super.frame(frame);
            if (begun() == 1) {
              cutShort();
            }
          }
        };

    graph.project(gathered);

    assertThat(gathered.begun()).isEqualTo(2);
    assertSame(gathered.corpus(), withTheHandmade(SampleCase.dataSet().corpus()));
  }

  @Test
  void aLargeLoadThatIsCutShortIsFinishedThoughNobodyReadsOrLoadsAnew() throws Exception {
    long before = graph.revision();
    cutShort();

    while (graph.revision() == before) {
      Thread.sleep(20);
    }

    assertThat(cypher("MATCH (n:LoadState|LoadStep) RETURN n")).isEmpty();
    assertSame(graph.read(), withTheHandmade(SampleCase.dataSet().corpus()));
  }

  private static Corpus withTheHandmade(Corpus corpus) {
    CorpusBuilder with = Corpus.builder();
    corpus.places().values().forEach(with::add);
    corpus.vessels().values().forEach(with::add);
    corpus.actors().values().forEach(with::add);
    corpus.links().values().forEach(with::add);
    corpus.movements().values().forEach(with::add);
    corpus.subjects().values().forEach(with::add);
    corpus.documents().values().forEach(with::add);
    corpus.claims().values().forEach(with::add);
    corpus.names().forEach(with::add);
    corpus.decisions().all().values().forEach(with::add);
    return with.add(
            new Vessel(
                new Id("of-a-hand"),
                "Of a hand",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()))
        .build();
  }

  /** Ends a load after its first steps, as a killed process would. */
  private void cutShort() {
    assertThatIllegalStateException()
        .isThrownBy(() -> graph.load(SampleCase.dataSet(), failingIn(Phase.WRITING)));
    assertThat(cypher("MATCH (n:LoadState|LoadStep) RETURN n")).isNotEmpty();
  }

  private static LoadProgress failingIn(Phase phase) {
    return (reached, done, total) -> {
      if (reached == phase && done > total / 2) {
        throw new IllegalStateException("the power is gone");
      }
    };
  }
}
