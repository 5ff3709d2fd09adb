package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.chain.NetworkText;

/** The files for Neo4j's importer; what they come to is in ImportedGraphTest. */
class ImportFilesTest {
  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void choose() {
    folder = temporary.resolve("import");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void write(String evidence) throws IOException {
    ImportFiles.write(
        SampleCase.dataSet("told", NetworkText.corpus(evidence)), folder, LoadProgress.SILENT);
  }

  @Test
  void aMovementIsARowWithItsEndsInFilesOfTheirOwn() throws IOException {
    write("actor someone\na -SEA-> b  during 2023-08  as voyage\n");

    assertThat(read("nodes-Movement-header.csv"))
        .startsWith("id:ID(Movement),after:IGNORE,arriveEarliest:date,arriveLatest:date,");
    assertThat(read("nodes-Movement.csv")).startsWith("\"voyage\",,2023-08-01,2023-08-31,");
    assertThat(read("relationships-FROM-Movement-Place.csv")).isEqualTo("\"voyage\",\"a\"\n");
    assertThat(read("relationships-TO-Movement-Place-header.csv"))
        .isEqualTo(":START_ID(Movement),:END_ID(Place)\n");
    assertThat(read("relationships-LEG-Place-Place.csv")).startsWith("\"a\",\"b\",");
  }

  @Test
  void theArgumentsNameEveryFileOnce() throws IOException {
    ImportFiles.write(SampleCase.dataSet(), folder, LoadProgress.SILENT);
    String arguments = read("import.args");

    assertThat(files())
        .filteredOn(file -> file.endsWith(".csv"))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(arguments.split("[=,\n]", -1))
                    .as(file)
                    .filteredOn(file::equals)
                    .hasSize(1));
    assertThat(arguments).contains("--nodes=Place=nodes-Place-header.csv,nodes-Place.csv\n");
  }

  @Test
  void theSameDataSetGivesTheSameFiles() throws IOException {
    ImportFiles.write(SampleCase.dataSet(), folder, LoadProgress.SILENT);
    Path other = temporary.resolve("other");
    ImportFiles.write(SampleCase.dataSet(), other, LoadProgress.SILENT);

    for (String file : files()) {
      assertThat(other.resolve(file)).hasSameTextualContentAs(folder.resolve(file));
    }
  }

  @Test
  void whatWasWrittenIsCountedAndToldOnTheWay() throws IOException {
    List<Long> done = new java.util.ArrayList<>();

    ImportFiles written =
        ImportFiles.write(
            SampleCase.dataSet(), folder, (phase, now, total) -> done.add(total - now));

    assertThat(written.nodes()).isEqualTo(1 + Filling.nodes(SampleCase.dataSet().corpus()));
    assertThat(written.relationships()).isPositive();
    assertThat(done).last().isEqualTo(0L);
  }

  @Test
  void aFolderWithAnythingInItIsRefusedAndLeftAsItIs() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("mine"), "mine");

    assertThatExceptionOfType(DirectoryNotEmptyException.class)
        .isThrownBy(() -> ImportFiles.write(SampleCase.dataSet(), folder, LoadProgress.SILENT));
    assertThat(files()).containsExactly("mine");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(folder, "mine");

    assertThatExceptionOfType(NotDirectoryException.class)
        .isThrownBy(() -> ImportFiles.write(SampleCase.dataSet(), folder, LoadProgress.SILENT));
  }

  @Test
  void whatIsCutShortLeavesNoFiles() throws IOException {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                ImportFiles.write(
                    SampleCase.dataSet(),
                    folder,
                    (phase, done, total) -> {
                      if (done > 0) {
                        throw new IllegalStateException("stopped");
                      }
                    }));

    assertThat(files()).isEmpty();
  }
}
