package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.good;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.domain.evidence.ContentHash;

class DataSetFilesTest {
  @TempDir Path folder;

  private static List<String> faults(DataSetFiles files) {
    return DataSetReader.read(files) instanceof ReadResult.Faulty faulty
        ? faulty.faults().stream().map(Fault::toString).toList()
        : List.of();
  }

  private static String hash(DataSetFiles files) {
    return ContentHash.of(((ReadResult.Complete) DataSetReader.read(files)).dataSet().corpus());
  }

  private Path write() throws IOException {
    for (Map.Entry<String, byte[]> file : good().files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder;
  }

  @Test
  void aFileThatWasChangedInTheArchiveIsDamaged() throws IOException {
    Path archive = folder.resolve("set.zip");
    byte[] content = "id: tiny\ntitle: Tiny\n".getBytes(StandardCharsets.UTF_8);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      ZipEntry entry = new ZipEntry("dataset.yaml");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(checksum.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    }
    String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
    Files.writeString(archive, bytes.replace("Tiny", "Tony"), StandardCharsets.ISO_8859_1);

    assertThat(faults(DataSetFiles.ofZip(archive)).toString())
        .contains("dataset.yaml", "damaged in the archive (CRC-32");
    Files.writeString(archive, bytes, StandardCharsets.ISO_8859_1);
    assertThat(faults(DataSetFiles.ofZip(archive)).toString()).doesNotContain("damaged");
  }

  private Path zip(String root, Map<String, byte[]> files) throws IOException {
    Path archive = folder.resolve("set.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(root + file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return archive;
  }

  @Test
  void aFolderAndAZipOfItHoldTheSame() throws IOException {
    String expected = hash(new DataSetFiles(good().files()));
    assertThat(hash(DataSetFiles.ofZip(zip("", good().files())))).isEqualTo(expected);
    assertThat(hash(DataSetFiles.ofZip(zip("tiny/", good().files())))).isEqualTo(expected);
    Files.delete(folder.resolve("set.zip"));
    assertThat(hash(DataSetFiles.ofFolder(write()))).isEqualTo(expected);
  }

  @Test
  void aMisnamedSpreadsheetIsAFaultWithTheRightName() {
    assertThat(good().with("place.csv", "id\n").faults())
        .containsExactly(
            "place.csv:1:1: unknown file name; expected dataset.yaml, places.csv, names.csv,"
                + " vessels.csv, actors.csv, links.csv, movements.csv, subjects.csv or decisions.csv,"
                + " or a file in documents/ ending in .yaml; did you mean places.csv?");
  }

  @Test
  void aDocumentEndingInYmlIsAFault() {
    assertThat(good().with("documents/b.yml", "").faults())
        .singleElement()
        .asString()
        .endsWith("did you mean documents/b.yaml?");
  }

  @Test
  void otherFilesAreLeftAside() {
    assertThat(
            good()
                .with("README.md", "# Hello\n")
                .with(".DS_Store", "\u0000")
                .with(".git/places.csv", "x")
                .with("__MACOSX/places.csv", "x")
                .faults())
        .isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsOneFault() {
    Path none = folder.resolve("none");
    assertThat(faults(DataSetFiles.ofFolder(none)))
        .containsExactly(
            none
                + ":1:1: cannot be read (there is none); expected a file, folder or archive that"
                + " can be read");
  }

  @Test
  void aFileForAFolderIsOneFault() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(faults(DataSetFiles.ofFolder(file)))
        .containsExactly(
            file
                + ":1:1: cannot be read (not a folder); expected a file, folder or archive that"
                + " can be read");
  }

  @Test
  void aFileThatIsNoArchiveIsOneFault() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(faults(DataSetFiles.ofZip(file)))
        .singleElement()
        .asString()
        .startsWith(file + ":1:1: cannot be read (");
  }

  @Test
  void aLinkToOutsideIsRefused() throws IOException {
    Path outside = Files.createTempFile("portolan", ".csv");
    try {
      Path set = write();
      Files.delete(set.resolve("subjects.csv"));
      Files.createSymbolicLink(set.resolve("subjects.csv"), outside);
      assertThat(faults(DataSetFiles.ofFolder(set)))
          .containsExactly(
              "subjects.csv:1:1: a link to outside of the folder; expected a file within it");
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void aLinkWithinTheFolderIsFollowed() throws IOException {
    Path set = write();
    Files.move(set.resolve("subjects.csv"), set.resolve("subjects.txt"));
    Files.createSymbolicLink(set.resolve("subjects.csv"), Path.of("subjects.txt"));
    assertThat(faults(DataSetFiles.ofFolder(set))).isEmpty();
  }

  @Test
  void aLinkForTheDocumentsIsRefused() throws IOException {
    Path set = write();
    Files.move(set.resolve("documents"), set.resolve("texts"));
    Files.move(set.resolve("texts/article.yaml"), set.resolve("article"));
    Files.createSymbolicLink(set.resolve("documents"), Path.of("texts"));
    assertThat(faults(DataSetFiles.ofFolder(set)))
        .contains("documents/:1:1: a link to a folder; expected the folder itself");
  }

  @Test
  void aPathOutOfTheArchiveIsRefused() throws IOException {
    DataSetText data = good().with("../places.csv", "x");
    assertThat(faults(DataSetFiles.ofZip(zip("", data.files()))))
        .containsExactly("../places.csv:1:1: a path out of the archive; expected a path within it");
  }

  @Test
  void aFileThatIsTooBigIsAFault() {
    byte[] big = new byte[DataSetFiles.MAX_FILE_BYTES + 1];
    assertThat(good().with("documents/big.yaml", big).faults())
        .containsExactly(
            "documents/big.yaml:1:1: too many bytes; expected at most 16777216 in a file and"
                + " 536870912 in all");
  }

  @Test
  void aSpreadsheetMayBeBiggerWhereThatIsAllowed(@TempDir Path folder) throws IOException {
    byte[] big = new byte[DataSetFiles.MAX_FILE_BYTES + 1];
    Files.createDirectory(folder.resolve("documents"));
    Files.write(folder.resolve("movements.csv"), big);
    Files.write(folder.resolve("documents/big.yaml"), big);

    assertThat(faults(DataSetFiles.ofFolder(folder, Bounds.USUAL)))
        .filteredOn(fault -> fault.contains("too many bytes"))
        .hasSize(2);
    assertThat(faults(DataSetFiles.ofFolder(folder, Bounds.BULK)))
        .filteredOn(fault -> fault.contains("too many bytes"))
        .singleElement()
        .asString()
        .startsWith("documents/big.yaml:1:1: too many bytes; expected at most 16777216 in a file");
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsAFault() throws IOException {
    byte[] big = new byte[DataSetFiles.MAX_FILE_BYTES + 1000];
    DataSetText data = good().with("documents/big.yaml", big);
    assertThat(faults(DataSetFiles.ofZip(zip("", data.files()))))
        .singleElement()
        .asString()
        .startsWith("documents/big.yaml:1:1: too many bytes;");
  }

  @Test
  void tooManyFilesAreOneFault() {
    DataSetText data = good();
    for (int i = 0; i < DataSetFiles.MAX_FILES; i++) {
      data.with("aside/" + i + ".txt", "");
    }
    assertThat(data.faults())
        .singleElement()
        .asString()
        .contains("more files; expected at most 10000");
  }

  @Test
  void theSnapshotDoesNotChangeWithItsSource() {
    DataSetText data = good();
    DataSetFiles files = new DataSetFiles(data.files());
    byte[] content = data.files().get("places.csv");
    System.arraycopy("xx".getBytes(StandardCharsets.UTF_8), 0, content, 0, 2);
    assertThat(faults(files)).isEmpty();
  }
}
