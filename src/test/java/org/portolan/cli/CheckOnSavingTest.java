package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate --watch}. Its timeout only ends a test that would wait for ever. */
@Timeout(120)
class CheckOnSavingTest {
  private static final int NOT_ENDED = -1;

  @TempDir private Path folder;

  private final AtomicInteger code = new AtomicInteger(NOT_ENDED);
  private final PipedReader printed = new PipedReader(65_536);
  private final BufferedReader lines = new BufferedReader(printed);
  private Thread watching = new Thread(() -> {});

  @BeforeEach
  void watch() throws IOException {
    write("dataset.yaml", "id: a-case\ntitle: A case\n");
    PrintWriter out = new PrintWriter(new PipedWriter(printed), true);
    watching = new Thread(() -> code.set(new CheckOnSaving(folder, out).run()));
    watching.start();
    untilChecked("A case: no faults");
  }

  @AfterEach
  void end() throws InterruptedException {
    watching.interrupt();
    watching.join();
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  /** Reads until a check ends so. One may come between, of a file that is half saved. */
  private void untilChecked(String last) throws IOException {
    String before = "";
    for (String line = lines.readLine(); ; line = lines.readLine()) {
      if (line.startsWith("Checked at ") && before.equals(last)) {
        return;
      }
      before = line;
    }
  }

  @Test
  void aSavingIsCheckedAndSoIsTheNext() throws IOException {
    write("vessels.csv", "id,name,imo\na-ship,A Ship,12\n");
    untilChecked("1 fault");

    write("vessels.csv", "id,name,imo\na-ship,A Ship,\n");
    untilChecked("A case: no faults");
  }

  @Test
  void documentsAreWatchedAlsoWhereTheirFolderIsNew() throws IOException {
    Files.createDirectory(folder.resolve("documents"));
    untilChecked("A case: no faults");

    write("documents/a.yaml", "document: {id: a}\n");
    untilChecked("1 fault");
  }

  @Test
  void hiddenFilesAreNoSaving() {
    assertThat(CheckOnSaving.isSaving(Path.of(".vessels.csv.swp"))).isFalse();
    assertThat(CheckOnSaving.isSaving(Path.of("vessels.csv"))).isTrue();
    assertThat(CheckOnSaving.isSaving(null)).as("more than the system kept").isTrue();
  }

  @Test
  void itEndsWhenItIsInterrupted() throws InterruptedException {
    watching.interrupt();
    watching.join();

    assertThat(code).hasValue(ExitCode.DONE);
  }

  @Test
  void whatIsNoFolderCannotBeWatched() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> new CheckOnSaving(file, new PrintWriter(new StringWriter())).run())
        .withMessage(file + " cannot be watched; expected the folder of a data set");
  }
}
