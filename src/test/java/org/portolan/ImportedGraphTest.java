package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.EveryField;
import org.portolan.neo4j.Graph;
import org.portolan.neo4j.ImportFiles;
import org.portolan.neo4j.LoadProgress;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Submission;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Neo4j's own importer run on the files for it, and Portolan started on what came of that, beside
 * the same data set loaded online.
 */
class ImportedGraphTest {
  private static final DataSet DATA_SET = EveryField.dataSet();

  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

  private static ConfigurableApplicationContext imported;

  @BeforeAll
  static void importAndLoad() throws IOException, InterruptedException {
    Path data = TestNeo4j.freshFolder();
    Path files = data.resolve("files");
    ImportFiles.write(DATA_SET, files, LoadProgress.SILENT);
    runImporter(files, data);
    imported =
        Serving.start(
            new String[] {
              "--portolan.data=" + data,
              "--server.port=0",
              Instance.PATIENT,
              "--portolan.neo4j.bolt-port=0",
              "--portolan.neo4j.http-port=0"
            },
            new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
    TestNeo4j.wipe();
    Graph online = new Graph(TestNeo4j.driver());
    online.migrate();
    online.load(DATA_SET, LoadProgress.SILENT);
  }

  private static void runImporter(Path files, Path data) throws IOException, InterruptedException {
    Path log = data.resolve("import.log");
    ProcessBuilder importer =
        new ProcessBuilder("sh", files.resolve(ImportFiles.SCRIPT).toString(), data.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    importer.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int exitCode = importer.start().waitFor();
    assertThat(exitCode).as("%s", Files.readString(log)).isZero();
  }

  @AfterAll
  static void stop() {
    imported.close();
  }

  private static Instance instance() {
    return Instance.on(imported);
  }

  @Test
  void theImportedGraphIsTheLoadedOneToTheLastProperty() {
    List<String> loaded = WholeDump.of(TestNeo4j.driver());

    assertThat(loaded).hasSizeGreaterThan(1_000);
    assertThat(WholeDump.of(imported.getBean(Driver.class))).isEqualTo(loaded);
  }

  @Test
  void restAnswersBothAlike() {
    String path = "/chains?from=Najin&to=Tikhoretsk";
    Instance.Answer answer = instance().get(path);
    String hash = answer.text("$.snapshot.sha256");

    assertThat(hash).hasSize(64);
    assertThat(answer.number("$.chains.length()")).isPositive();
    assertThat(Instance.one().awaits(path, seen -> seen.body().contains(hash)).body())
        .isEqualTo(answer.body());
  }

  @Test
  void nothingInItIsBroken() {
    assertThat(instance().get("/health/data").number("$.count")).isZero();
  }

  @Test
  void loadingTheSameDataSetIntoItChangesNothing() {
    Graph graph = new Graph(imported.getBean(Driver.class));
    long revision = graph.revision();

    assertThat(
            imported
                .getBean(Loader.class)
                .load(DATA_SET, Submission.byCommand(Optional.empty()), (doing, done, total) -> {})
                .isEmpty())
        .isTrue();
    assertThat(graph.revision()).isEqualTo(revision);
  }

  @Test
  void theStartMakesItsConstraintsAndIndexesBeforeItReads() {
    assertThat(PRINTED.toString(StandardCharsets.UTF_8))
        .contains("Making constraints and indexes, which this graph does not have yet")
        .contains("Rajin → Dunay → Tikhoretsk")
        .doesNotContain("Loaded the case");
    assertThat(
            imported
                .getBean(Driver.class)
                .executableQuery("SHOW INDEXES YIELD name RETURN collect(name) AS names")
                .execute()
                .records()
                .get(0)
                .get("names")
                .asList())
        .contains("claim_id", "leg_movement", "name_words", "name_forms");
  }
}
