package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.ARTICLE;
import static org.portolan.dataset.DataSetText.good;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ContentHash;

/**
 * What somebody sends who means harm, or whose program went wrong; {@link BombTest} has the big.
 */
class HostileInputTest {
  @TempDir private Path folder;

  /** How a data set comes. */
  private enum Form {
    FOLDER {
      @Override
      DataSetFiles read(DataSetText data, Path folder) throws IOException {
        return DataSetFiles.ofFolder(OnDisk.folder(folder.resolve("set"), data.files()));
      }
    },
    ARCHIVE {
      @Override
      DataSetFiles read(DataSetText data, Path folder) throws IOException {
        return DataSetFiles.ofZip(OnDisk.zip(folder.resolve("set.zip"), data.files()));
      }
    };

    abstract DataSetFiles read(DataSetText data, Path folder) throws IOException;
  }

  private static List<String> faults(DataSetFiles files) {
    return DataSetReader.read(files) instanceof ReadResult.Faulty faulty
        ? faulty.faults().stream().map(Fault::toString).toList()
        : List.of();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../places.csv",
        "a/../../places.csv",
        "/etc/places.csv",
        "..\\places.csv",
        "C:/places.csv",
        "documents/../../a.yaml",
        "documents/.."
      })
  void anArchiveThatClimbsOutOfItsFolderIsRefused(String path) throws IOException {
    Path archive = OnDisk.zip(folder.resolve("set.zip"), good().with(path, "x").files());

    assertThat(faults(DataSetFiles.ofZip(archive)))
        .contains(path + ":1:1: a path out of the archive; expected a path within it");
  }

  @ParameterizedTest
  @EnumSource
  void eachEncodingThatIsNotUtf8IsTold(Form form) throws IOException {
    DataSetText data =
        good()
            .with("actors.csv", "id,name\nä,Ä\n".getBytes(StandardCharsets.ISO_8859_1))
            .with("links.csv", "\uFEFFid,mode\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(faults(form.read(data, folder)))
        .contains(
            "actors.csv:2:1: byte 'E4'; expected text in UTF-8",
            "links.csv:1:1: byte 'FF'; expected text in UTF-8; this looks like UTF-16");
  }

  @ParameterizedTest
  @EnumSource
  void byteOrderMarksAndWindowsLineEndsChangeNothing(Form form) throws IOException {
    DataSetText windows = good();
    for (String file : List.copyOf(windows.files().keySet())) {
      windows.with(file, "\uFEFF" + windows.text(file).replace("\n", "\r\n"));
    }

    ReadResult read = DataSetReader.read(form.read(windows, folder));

    assertThat(read).isInstanceOf(ReadResult.Complete.class);
    assertThat(ContentHash.of(((ReadResult.Complete) read).dataSet().corpus()))
        .isEqualTo(ContentHash.of(good().complete().corpus()));
  }

  @ParameterizedTest
  @EnumSource
  void aNulIsToldWhereItStands(Form form) throws IOException {
    DataSetText data =
        good()
            .replace("actors.csv", "Seoul", "Se\u0000oul")
            .replace(ARTICLE, "Ships seen", "Ships\u0000seen");

    assertThat(faults(form.read(data, folder)))
        .contains(
            "actors.csv:3:9: control character 'U+0000'; expected text without control characters",
            "documents/article.yaml:3:15: control character 'U+0000'; expected text without control"
                + " characters");
  }

  @ParameterizedTest
  @EnumSource
  void namesThatDifferInCaseAloneAreAFault(Form form) throws IOException {
    DataSetText data = good().with("documents/Article.yaml", good().text(ARTICLE));

    List<String> faults = faults(form.read(data, folder));

    Assumptions.assumeFalse(
        form == Form.FOLDER && Files.exists(folder.resolve("set/DOCUMENTS")),
        "this file system knows no letter case");
    assertThat(faults)
        .contains(
            "documents/article.yaml:1:1: a name that differs from that of 'documents/Article.yaml' in"
                + " letter case alone; expected names that differ on every machine");
  }

  @Test
  void namesWhoseAccentsAreWrittenDifferentlyAreAFault() {
    assertThat(
            good()
                .with("documents/caf\u00E9.yaml", good().text(ARTICLE))
                .with("documents/cafe\u0301.yaml", good().text(ARTICLE))
                .faults())
        .anyMatch(fault -> fault.contains("in letter case alone"));
  }

  @ParameterizedTest
  @EnumSource
  void formulasAreText(Form form) throws IOException {
    DataSetText data = good().replace("actors.csv", "Seoul", "=HYPERLINK(A1)");

    ReadResult read = DataSetReader.read(form.read(data, folder));

    assertThat(((ReadResult.Complete) read).dataSet().corpus().findName(new Id("seoul")))
        .contains("=HYPERLINK(A1)");
  }

  @Test
  void aNameOfAFileSteersNoTerminal() {
    assertThat(good().with("documents/\u001b[2J\u202E.yml", "").faults())
        .singleElement()
        .asString()
        .startsWith("documents/\\u001B[2J\\u202E.yml:1:1: unknown file name;")
        .doesNotContain("\u001b", "\u202E");
  }

  @Test
  void aLinkInACircleIsAFault() throws IOException {
    Path set = OnDisk.folder(folder.resolve("set"), good().without("links.csv").files());
    Files.createSymbolicLink(set.resolve("links.csv"), Path.of("links.csv"));

    assertThat(faults(DataSetFiles.ofFolder(set)))
        .singleElement()
        .asString()
        .startsWith("links.csv:1:1: cannot be read (");
  }

  @Test
  void whatHasNoEndIsNoArchive() {
    Path endless = Path.of("/dev/zero");
    Assumptions.assumeTrue(Files.exists(endless), "this system has no /dev/zero");

    assertThat(faults(DataSetFiles.ofZip(endless)))
        .containsExactly(
            "/dev/zero:1:1: cannot be read (not a file); expected a file, folder or archive that can"
                + " be read");
  }

  @Test
  void anAliasMultipliesNothing() {
    StringBuilder laughs = new StringBuilder("a: &a [lol, lol, lol]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      laughs.append("%c: &%c [*%c, *%c, *%c]\n".formatted(c, c, before, before, before));
    }

    assertThat(good().with("documents/laughs.yaml", laughs.toString()).faults())
        .hasSizeLessThan(200)
        .contains("documents/laughs.yaml:2:8: alias '*a'; expected the value itself, written out");
  }

  @Test
  void aValueOfMegabytesIsToldByItsStart() {
    ReadResult read = good().replace("actors.csv", "GOVERNMENT", "G".repeat(3_000_000)).read();

    assertThat(((ReadResult.Faulty) read).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.value()).hasSize(1001).endsWith("…"));
  }

  @Test
  void filesThatAreWrongAllOverStopCountingTogether() {
    DataSetText data = good();
    for (int i = 0; i < 12; i++) {
      data.with("documents/d%d.yaml".formatted(i), "document:\n" + keys(2000));
    }

    assertThat(data.faults())
        .hasSize(10_001)
        .anyMatch(
            fault -> fault.endsWith("more faults; expected the first 10000 to be mended first"));
  }

  private static String keys(int count) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < count; i++) {
      keys.append("  key").append(i).append(": 1\n");
    }
    return keys.toString();
  }

  private List<String> faultsAfter(Edit edit) throws IOException {
    Path set = OnDisk.folder(folder.resolve("set"), good().files());
    DataSetFiles files = new DataSetFiles(new java.util.TreeMap<>(Map.of()));
    FolderWalk.read(
        set,
        files,
        () -> {
          try {
            edit.of(set);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    return faults(files);
  }

  /** What somebody does to a data set while it is read. */
  @FunctionalInterface
  private interface Edit {
    void of(Path set) throws IOException;
  }

  private static String changed(String file, String what) {
    return "%s:1:1: %s; expected files that nobody saves meanwhile; read them again"
        .formatted(file, what);
  }

  @Test
  void aDataSetThatNobodyEditsIsReadAsItIs() throws IOException {
    assertThat(faultsAfter(set -> {})).isEmpty();
  }

  @Test
  void aFileThatIsSavedMeanwhileIsTheFault() throws IOException {
    assertThat(faultsAfter(set -> Files.writeString(set.resolve("links.csv"), "id,mode,from,to\n")))
        .containsExactly(changed("links.csv", "changed while it was read"));
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsTheFaultToo() throws IOException {
    assertThat(
            faultsAfter(
                set -> {
                  Path file = set.resolve("actors.csv");
                  var time = Files.getLastModifiedTime(file);
                  Files.writeString(file, Files.readString(file).replace("Seoul", "Tokyo"));
                  Files.setLastModifiedTime(file, time);
                }))
        .containsExactly(changed("actors.csv", "changed while it was read"));
  }

  @Test
  void aFileThatIsTakenAwayMeanwhileIsTheFault() throws IOException {
    assertThat(faultsAfter(set -> Files.delete(set.resolve("names.csv"))))
        .containsExactly(changed("names.csv", "taken away while the others were read"));
  }

  @Test
  void aFileThatIsNewIsTheFault() throws IOException {
    assertThat(faultsAfter(set -> Files.writeString(set.resolve("documents/b.yaml"), "x")))
        .containsExactly(changed("documents/b.yaml", "new since the others were read"));
  }

  @Test
  void whatAnEditorKeepsBesideAFileIsNone() throws IOException {
    assertThat(faultsAfter(set -> Files.writeString(set.resolve("documents/.b.yaml"), "x")))
        .isEmpty();
  }

  @Test
  void anArchiveThatIsWrittenMeanwhileIsTheFault() throws IOException {
    Path archive = OnDisk.zip(folder.resolve("set.zip"), good().files());
    DataSetFiles files = new DataSetFiles(new java.util.TreeMap<>(Map.of()));

    ZipWalk.read(
        archive,
        "set.zip",
        files,
        () -> {
          try {
            OnDisk.zip(archive, good().without("names.csv").files());
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });

    assertThat(faults(files)).containsExactly(changed("set.zip", "changed while it was read"));
  }
}
