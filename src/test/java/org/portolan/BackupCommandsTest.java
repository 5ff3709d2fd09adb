package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.usecase.server.RunningServer;

/** Backing up and restoring as people do it, beside a server and without one. */
class BackupCommandsTest {
  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {
    String text(String path) {
      return String.valueOf(JsonPath.<Object>read(out, path));
    }
  }

  private static Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Portolan.run(stream(out), stream(err), arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  /** On a folder with nothing but word of the server. */
  private Ran besideServer(String... arguments) throws IOException {
    assertThat(RunningPortolan.context().isActive()).isTrue();
    Path data = Files.createDirectories(folder.resolve("data"));
    RunningServer.find(RunningPortolan.DATA).orElseThrow().announce(data);
    Ran ran =
        run(
            Stream.concat(Stream.of(arguments), Stream.of("--portolan.data=" + data))
                .toArray(String[]::new));
    assertThat(data.resolve("neo4j")).doesNotExist();
    return ran;
  }

  private static String[] onTheTestsNeo4j(Path data, String... arguments) {
    return Stream.of(
            Stream.of(arguments),
            Instance.settings("bolt").stream(),
            Stream.of("--portolan.data=" + data))
        .flatMap(all -> all)
        .toArray(String[]::new);
  }

  @Test
  void aBackupOfTheServerIsRestoredByItselfIntoANewFolder() throws IOException {
    Path file = folder.resolve("graph.portolan");
    Ran written = besideServer("backup", file.toString(), "--json");
    assertThat(written.code()).as(written.err()).isZero();
    assertThat(written.err()).contains("reading", "checking");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    Path fresh = TestNeo4j.freshFolder();
    Ran restored =
        run(
            "restore",
            file.toString(),
            "--json",
            "--portolan.data=" + fresh,
            "--portolan.neo4j.bolt-port=0",
            "--portolan.neo4j.http-port=0");

    assertThat(restored.code()).as(restored.err()).isZero();
    for (String key : List.of("$.graph", "$.sha256", "$.nodes", "$.relationships")) {
      assertThat(restored.text(key)).isEqualTo(written.text(key));
    }
    assertThat(restored.text("$.replaced")).isEqualTo("0");
    assertThat(Files.readAllLines(fresh.resolve("audit.jsonl")))
        .satisfiesExactly(
            line -> assertThat(line).contains("RESTORE_BEGUN", written.text("$.sha256")),
            line -> assertThat(line).contains("RESTORE_DONE", written.text("$.graph")));
  }

  @Test
  void theServerReplacesItsGraphOnlyWhenThatIsSaid() throws IOException {
    Path file = folder.resolve("graph.portolan");
    String graph = besideServer("backup", file.toString(), "--json").text("$.graph");

    Ran refused = besideServer("restore", file.toString(), "--json");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("Nothing was restored: the graph is not empty", "--replace");
    assertThat(refused.text("$.refused")).contains("--replace");

    Ran restored = besideServer("restore", file.toString(), "--replace");
    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(restored.out()).startsWith("Restored ").contains(graph);
    assertThat(besideServer("chain", "Najin", "Tikhorestk").out())
        .contains("Rajin → Dunay → Tikhoretsk");
  }

  @Test
  void anotherNeo4jIsBackedUpAndRestoredToo() throws IOException {
    Path data = folder.resolve("data");
    Path file = folder.resolve("graph.portolan");
    TestNeo4j.driver().executableQuery("MERGE (:Mine {id: 'only'})").execute();

    Ran written = run(onTheTestsNeo4j(data, "backup", file.toString(), "--json"));
    TestNeo4j.driver().executableQuery("CREATE (:Mine {id: 'later'})").execute();
    Ran restored = run(onTheTestsNeo4j(data, "restore", file.toString(), "--json", "--replace"));
    TestNeo4j.wipe();

    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(restored.text("$.graph")).isEqualTo(written.text("$.graph"));
  }

  @Test
  void aFileThatIsThereStaysUnlessForced() throws IOException {
    Path file = Files.writeString(folder.resolve("mine"), "mine");

    Ran refused = besideServer("backup", file.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("FILE", file.toString(), "--force");
    assertThat(file).hasContent("mine");

    Ran forced = besideServer("backup", file.toString(), "--force");
    assertThat(forced.code()).as(forced.err()).isZero();
    assertThat(forced.out()).startsWith("Backed up ");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("mine", "data");
    }
  }

  @Test
  void whatCannotBeWrittenOrReadEndsWithOneLine() throws IOException {
    Ran nowhere = besideServer("backup", folder.resolve("no/where").toString());
    assertThat(nowhere.code()).isEqualTo(3);
    assertThat(nowhere.err().lines().toList())
        .last()
        .asString()
        .contains("no/where", "the backup cannot be written", "there is no folder");

    Path bad = Files.writeString(folder.resolve("bad"), "no backup");
    Ran unread = besideServer("restore", bad.toString(), "--replace");
    assertThat(unread.code()).isEqualTo(1);
    assertThat(unread.err()).contains("Nothing was restored: " + bad, "not a backup of Portolan");
  }
}
