package org.portolan.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portolan.dataset.Bounds;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.ReadResult;

/** An archive is read within its bounds, or each of its faults is told. */
final class ArchiveFuzz implements FuzzTarget.Body {
  private static final Bounds SMALL = new Bounds(30, 20_000, 60_000);

  @Override
  public void take(byte[] input) throws IOException {
    Path file = FuzzFile.of("archive.zip", input);
    DataSetFiles files = DataSetFiles.ofZip(file, "archive", SMALL);
    Holds.that(files.sha256().matches("[0-9a-f]{64}"), "the hash %s", files.sha256());
    ReadResult result = DataSetReader.read(files);
    if (result instanceof ReadResult.Faulty faulty) {
      faulty
          .faults()
          .forEach(
              fault ->
                  Holds.that(
                      fault.line() >= 1
                          && fault.column() >= 1
                          && !fault.expected().isEmpty()
                          && !fault.what().contains("Exception"),
                      "%s",
                      fault));
    } else {
      Answers.areGiven(((ReadResult.Complete) result).dataSet().corpus());
    }
    Holds.that(Files.size(file) == input.length, "the archive was written to");
  }
}
