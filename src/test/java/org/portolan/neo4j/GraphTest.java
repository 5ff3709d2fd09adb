package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Difference;
import org.portolan.domain.evidence.LoadedDataSet;
import org.portolan.neo4j.LoadProgress.Phase;

class GraphTest {
  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void wipe() {
    graph = GraphFixture.empty();
  }

  @Test
  void anEmptyGraphReadsAsNoEvidence() {
    Content content = graph.read();

    assertSame(content, Corpus.EMPTY);
    assertThat(content.dataSets()).isEmpty();
  }

  @Test
  void whatIsLoadedIsReadBackWhole() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertSame(graph.read(), SampleCase.builder().build());
  }

  @Test
  void theDataSetIsListedOnceLoaded() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(graph.read().dataSets())
        .containsExactly(new LoadedDataSet(new Id("sample"), "A sample", Optional.of("Invented")));
  }

  @Test
  void aLoadIntoAnEmptyGraphAddsEverything() {
    Difference difference = graph.load(SampleCase.dataSet(), LoadProgress.SILENT).difference();

    assertThat(difference)
        .isEqualTo(Difference.between(Corpus.EMPTY, SampleCase.builder().build()));
    assertThat(difference.count(Change.Kind.ADDED)).isEqualTo(difference.changes().size());
  }

  @Test
  void loadingTwiceWritesNothingAtAll() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    long revision = graph.revision();

    Loaded second = graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(second.difference().isEmpty()).isTrue();
    assertThat(second.written()).isEqualTo(Written.NOTHING);
    assertThat(graph.revision()).isEqualTo(revision);
  }

  @Test
  void planningTellsTheDifferenceAndWritesNothing() {
    long revision = graph.revision();

    Difference planned = graph.plan(SampleCase.dataSet());

    assertThat(planned).isEqualTo(graph.plan(SampleCase.dataSet()));
    assertThat(graph.revision()).isEqualTo(revision);
    assertThat(graph.load(SampleCase.dataSet(), LoadProgress.SILENT).difference())
        .isEqualTo(planned);
  }

  @Test
  void aRemovedDataSetLeavesNothingBehind() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    Loaded removed = graph.remove(new Id("sample"), LoadProgress.SILENT);

    assertThat(removed.difference().count(Change.Kind.REMOVED))
        .isEqualTo(removed.difference().changes().size());
    assertThat(cypher("MATCH (n) WHERE NOT n:LoadLock RETURN count(n) AS nodes"))
        .extracting(row -> row.get("nodes").asInt())
        .containsExactly(0);
  }

  @Test
  void removingADataSetThatIsNotThereWritesNothing() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(graph.remove(new Id("other"), LoadProgress.SILENT).written())
        .isEqualTo(Written.NOTHING);
  }

  @Test
  void theRevisionChangesWithEveryEditAndNotWithReads() {
    long empty = graph.revision();
    cypher("CREATE (:Remark {text: 'by hand'})");
    long edited = graph.revision();
    graph.read();
    graph.revision();

    assertThat(edited).isGreaterThan(empty);
    assertThat(graph.revision()).isEqualTo(edited);
  }

  @Test
  void theContentCarriesTheRevisionThatItWasReadAt() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(graph.read().revision()).isEqualTo(graph.revision());
  }

  @Test
  void aLoadTellsItsPhasesInOrderAndCountsWhatItWrites() {
    List<Phase> phases = new ArrayList<>();
    List<Long> counts = new ArrayList<>();

    graph.load(
        SampleCase.dataSet(),
        (phase, done, total) -> {
          phases.add(phase);
          if (phase == Phase.WRITING && done == total) {
            counts.add(done);
          }
        });

    assertThat(phases).isSorted().contains(Phase.READING, Phase.COMPARING, Phase.COMMITTING);
    assertThat(counts).hasSize(1);
  }

  @Test
  void migratingAgainAddsNoSchema() {
    graph.migrate();
    List<String> schema = schema();

    graph.migrate();

    assertThat(schema()).isEqualTo(schema).contains("claim_id", "leg_movement", "name_words");
  }

  @Test
  void onlyAGraphThatHoldsSomethingAndWasNeverMigratedLacksItsSchema() {
    boolean empty = graph.lacksSchema();
    cypher("CREATE (:Place {id: 'rajin', name: 'Rajin', kind: 'PORT'})");
    boolean filled = graph.lacksSchema();
    graph.migrate();

    assertThat(List.of(empty, filled, graph.lacksSchema())).containsExactly(false, true, false);
  }

  @Test
  void instancesThatStartAtOnceMigrateOneAfterAnother() {
    List<CompletableFuture<Void>> migrations = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      migrations.add(CompletableFuture.runAsync(() -> new Graph(TestNeo4j.driver()).migrate()));
    }

    migrations.forEach(CompletableFuture::join);

    assertThat(cypher("MATCH (m:__Neo4jMigration) RETURN m.version AS version"))
        .extracting(row -> row.get("version").asString())
        .containsExactlyInAnyOrder("BASELINE", "0001", "0002", "0003", "0004");
  }

  @Test
  void theLockOfAnInstanceThatWasKilledWhileMigratingHoldsNobodyUp() {
    graph.migrate();
    cypher("MATCH (m:__Neo4jMigration {version: '0004'}) DETACH DELETE m");
    cypher("CREATE (:__Neo4jMigrationsLock {id: 'of-a-killed-one', name: 'John Doe'})");

    graph.migrate();

    assertThat(cypher("MATCH (lock:__Neo4jMigrationsLock) RETURN lock")).isEmpty();
    assertThat(cypher("MATCH (m:__Neo4jMigration {version: '0004'}) RETURN m")).hasSize(1);
  }

  private static List<String> schema() {
    return cypher("SHOW INDEXES YIELD name RETURN name ORDER BY name").stream()
        .map(row -> row.get("name").asString())
        .toList();
  }
}
