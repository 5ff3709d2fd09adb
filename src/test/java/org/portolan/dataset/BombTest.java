package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.good;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.TestClassPath;

/**
 * What is small on the disk and large in memory, read by a Java machine with 256 MB: it ends with
 * faults and nothing else.
 */
class BombTest {
  private static final long GIGABYTE = 1L << 30;
  private static final int MEGABYTE = 1 << 20;

  /** As many bytes as a file may have, almost. */
  private static final int MOST = 16 * MEGABYTE - 100;

  @TempDir private Path folder;

  /** What a child printed and ended with. */
  private record Ended(int code, String printed) {}

  private Ended validate(Path dataSet) throws IOException, InterruptedException {
    Path printed = folder.resolve("printed");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                TestClassPath.get(),
                "org.portolan.Portolan",
                "validate",
                dataSet.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      return new Ended(child.waitFor(), Files.readString(printed));
    } finally {
      child.destroyForcibly();
    }
  }

  private static String repeated(String start, String what) {
    return start + what.repeat((MOST - start.length()) / what.length());
  }

  @Test
  void filesThatAreLargerInMemoryThanOnTheDiskAreFaults() throws Exception {
    DataSetText data =
        good()
            .with("places.csv", "column,".repeat(1_000_000) + "\n")
            .with("subjects.csv", repeated("id,type\n", ","))
            .with("vessels.csv", repeated("id,name\n", "\n"))
            .with("documents/values.yaml", repeated("document: [", "a,\n "))
            .with("documents/deep.yaml", repeated("document: ", "[\n "))
            .with("documents/line.yaml", repeated("document: \"", "x"));
    Path set = OnDisk.folder(folder.resolve("set"), data.files());
    // Takes no room on the disk.
    try (RandomAccessFile line = new RandomAccessFile(set.resolve("names.csv").toFile(), "rw")) {
      line.setLength(GIGABYTE);
    }

    Ended ended = validate(set);

    assertThat(ended.printed())
        .contains(
            "places.csv:1:1: a row of more than 200 cells; expected some of the columns id,name,",
            "subjects.csv:2:1: a row of more than 200 cells; expected 2, as in the header",
            "names.csv:1:1: too many bytes; expected at most 16777216 in a file",
            "documents/values.yaml:",
            "more keys and values; expected at most 500000 in a file",
            "nesting depth",
            "documents/line.yaml:1:1: a line of more characters; expected at most 1000000 in a line")
        .doesNotContain("OutOfMemory", "Exception");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void moreRowsThanThereIsMemoryForAreAFault() throws Exception {
    StringBuilder rows = new StringBuilder("id,type\n");
    for (int i = 0; rows.length() < MOST - 20; i++) {
      rows.append('r').append(i).append(",RULE\n");
    }
    Path set =
        OnDisk.folder(folder.resolve("set"), good().with("subjects.csv", rows.toString()).files());

    Ended ended = validate(set);

    assertThat(ended.printed())
        .contains("more rows and claims; expected at most 262,144, for which 256 MB of memory")
        .endsWith("1 fault\n");
    assertThat(ended.code()).isEqualTo(1);
  }

  @Test
  void anArchiveThatUnpacksToGigabytesIsAFault() throws Exception {
    Path archive = folder.resolve("bomb.zip");
    byte[] zeros = new byte[MEGABYTE];
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("dataset.yaml"));
      zip.write("id: x\ntitle: X\n".getBytes(StandardCharsets.UTF_8));
      for (int file = 0; file < 4; file++) {
        zip.putNextEntry(new ZipEntry("documents/%d.yaml".formatted(file)));
        for (int i = 0; i < 256; i++) {
          zip.write(zeros);
        }
      }
    }

    Ended ended = validate(archive);

    assertThat(ended.printed())
        .contains("documents/3.yaml:1:1: too many bytes; expected at most 16777216 in a file")
        .endsWith("4 faults\n");
    assertThat(ended.code()).isEqualTo(1);
  }
}
