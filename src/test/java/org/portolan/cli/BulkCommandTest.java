package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.domain.evidence.Corpus;

class BulkCommandTest {
  private static final String CASE = "src/main/resources/cases/dprk-russia";

  private final AtTheDesk desk = new AtTheDesk(Corpus.EMPTY);

  @TempDir private Path temporary;
  private Path out = Path.of("");

  @BeforeEach
  void choose() {
    out = temporary.resolve("import");
  }

  private Ran bulk(String folder) {
    return desk.run("bulk", folder, "--out", out.toString());
  }

  @Test
  void itWritesTheFilesAndTellsHowToImportThem() {
    Ran ran = bulk(CASE);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).matches("comparing\n(writing [0-9]+ of [0-9]+\n)+");
    assertThat(ran.out())
        .contains(": no faults\n")
        .containsPattern("Wrote [0-9,]+ nodes and [0-9,]+ relationships to .*import\n")
        .contains("sh " + out.resolve("import.sh"));
    assertThat(out.resolve("import.args")).content().contains("--nodes=Claim=");
    assertThat(out.resolve("import.sh")).content().contains("database import full @import.args");
  }

  @Test
  void aDataSetWithFaultsWritesNothing() throws IOException {
    Path faulty = Files.createDirectory(temporary.resolve("faulty"));
    Files.writeString(faulty.resolve("dataset.yaml"), "id: a-case\ntitle: A case\n");
    Files.writeString(faulty.resolve("vessels.csv"), "id,name,mmsi\na-ship,A Ship,12345\n");

    Ran ran = bulk(faulty.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("vessels.csv:2:15: mmsi '12345'").contains("1 fault\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderThatHoldsSomethingIsRefused() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("mine"), "mine");

    Ran ran = bulk(CASE);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .contains("--out")
        .contains(out.toString())
        .contains("a folder that is empty or not there");
    assertThat(out).isDirectoryNotContaining(file -> !file.endsWith("mine"));
  }

  @Test
  void aFolderThatIsNoDataSetIsRefused() {
    Ran ran = bulk(temporary.resolve("nowhere").toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("nowhere").contains("fault");
    assertThat(out).doesNotExist();
  }
}
