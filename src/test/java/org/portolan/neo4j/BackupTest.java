package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.WholeDump;
import org.portolan.neo4j.LoadProgress.Phase;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.BackupFile;
import org.portolan.neo4j.backup.Restored;

/** A whole graph out to a file, and back. */
class BackupTest {
  private static final Instant AT = Instant.parse("2024-05-01T12:00:00Z");

  /** What no data set has, and hands may add. */
  private static final String BY_HAND =
      """
      CREATE (:Place:Mine {id: 'by-hand', noticed: datetime('2024-10-27T02:30:00+01:00[Europe/Berlin]'),
          at: localtime('12:00:01'), zone: time('12:00+05:30'), local: localdatetime('2024-01-02T03:04:05'),
          took: duration('P1M2DT3.5S'), deep: point({x: 1.0, y: 2.0, z: 3.0}), days: [date('2024-01-01')],
          none: [], float: 1.0, odd: [0.5, 1.0], truth: [true, false]})
          -[:SEEN {`by whom`: 'me'}]->(:`A label`:Mine {text: 'a\\nb'})
      CREATE (:Mine {text: 'twice'}), (:Mine {text: 'twice'}), ()
      """;

  @TempDir private Path folder;
  private Path file;
  private WholeGraph graph;

  @BeforeEach
  void load() {
    TestNeo4j.wipe();
    Graph whole = new Graph(TestNeo4j.driver(), Optional.empty(), 50);
    whole.migrate();
    whole.load(SampleCase.dataSet(), LoadProgress.SILENT);
    cypher(BY_HAND);
    file = folder.resolve("graph.portolan");
    graph = whole.whole();
  }

  private static void cypher(String statement) {
    TestNeo4j.driver().executableQuery(statement).execute();
  }

  /** All but the mark that loads lock. */
  private static List<String> dump() {
    return WholeDump.of(TestNeo4j.driver()).stream()
        .filter(line -> !line.startsWith("[LoadLock]"))
        .toList();
  }

  private Backup write() throws IOException {
    return graph.write(() -> Files.newOutputStream(file), "0.1.0", AT, LoadProgress.SILENT);
  }

  private Restored restore(boolean replace, LoadProgress progress) {
    BackupFile backup = new BackupFile(file);
    return graph.restore(backup, WholeGraph.verify(backup, LoadProgress.SILENT), replace, progress);
  }

  @Test
  void anEmptyGraphIsThenTheSame() throws IOException {
    List<String> before = dump();
    Backup written = write();
    TestNeo4j.wipe();

    Restored restored = restore(false, LoadProgress.SILENT);

    assertThat(dump()).isEqualTo(before);
    assertThat(restored).isEqualTo(new Restored(written, 0, written.graph()));
    assertThat(written.header().nodes() + written.header().relationships())
        .isEqualTo(before.size());
  }

  @Test
  void aSecondBackupHasTheSameHashOfTheGraph() throws IOException {
    Backup first = write();
    TestNeo4j.wipe();
    cypher("UNWIND range(1, 100) AS i CREATE (n:Other {id: i}) DELETE n");
    restore(false, LoadProgress.SILENT);

    assertThat(write().graph()).isEqualTo(first.graph());
  }

  @Test
  void whatIsThereIsReplacedOnlyWhenThatIsSaid() throws IOException {
    List<String> before = dump();
    write();
    cypher("MATCH (n:Mine) DETACH DELETE n CREATE (:Later {id: 'later'})-[:OF]->(:Later)");
    List<String> changed = dump();

    assertThatExceptionOfType(WholeGraph.NotEmpty.class)
        .isThrownBy(() -> restore(false, LoadProgress.SILENT))
        .withMessageContaining("not empty");
    assertThat(dump()).isEqualTo(changed);

    assertThat(restore(true, LoadProgress.SILENT).replaced()).isEqualTo(changed.size());
    assertThat(dump()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"NOTING", "WRITING", "COMMITTING"})
  void oneThatIsCutShortLeavesTheGraphBeforeOrAfter(Phase phase) throws IOException {
    List<String> after = dump();
    write();
    cypher("MATCH (n:Mine) DETACH DELETE n CREATE (:Later {id: 'later'})");
    List<String> before = dump();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                restore(
                    true,
                    (at, done, total) -> {
                      if (at == phase && (total == 0 || done > total / 2)) {
                        throw new IllegalStateException("killed");
                      }
                    }));
    // Whoever opens the graph next.
    new Graph(TestNeo4j.driver()).read();

    assertThat(dump()).isEqualTo(phase == Phase.NOTING ? before : after);
  }

  @Test
  void aFileThatIsReplacedMeanwhileIsNotRestored() throws IOException {
    write();
    BackupFile backup = new BackupFile(file);
    Backup verified = WholeGraph.verify(backup, LoadProgress.SILENT);
    cypher("CREATE (:Later {id: 'later'})");
    write();
    List<String> before = dump();

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> graph.restore(backup, verified, true, LoadProgress.SILENT))
        .withMessageContaining("nothing was changed");
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void whatIsChangedWhileItIsReadIsReadAgain() throws IOException {
    AtomicInteger attempts = new AtomicInteger();

    Backup written =
        graph.write(
            () -> {
              if (attempts.incrementAndGet() < 3) {
                cypher("CREATE (:Later)");
              }
              return Files.newOutputStream(file);
            },
            "0.1.0",
            AT,
            LoadProgress.SILENT);

    assertThat(attempts).hasValue(3);
    assertThat(written.header().nodes() + written.header().relationships())
        .isEqualTo(dump().size());
    assertThatExceptionOfType(WholeGraph.Changing.class)
        .isThrownBy(
            () ->
                graph.write(
                    () -> {
                      cypher("CREATE (:Later)");
                      return OutputStream.nullOutputStream();
                    },
                    "0.1.0",
                    AT,
                    LoadProgress.SILENT));
  }

  @Test
  void theLabelsOfOneIdAreThoseOfTheConstraints() {
    assertThat(
            TestNeo4j.driver()
                .executableQuery(
                    "SHOW CONSTRAINTS YIELD labelsOrTypes, properties WHERE properties = ['id']"
                        + " RETURN labelsOrTypes[0] AS label")
                .execute()
                .records())
        .extracting(row -> row.get("label").asString())
        .filteredOn(label -> !label.startsWith("Load") && !label.startsWith("__Neo4j"))
        .containsExactlyInAnyOrderElementsOf(Restoration.UNIQUE);
  }
}
