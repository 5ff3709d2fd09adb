package org.portolan.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.portolan.dataset.Bounds;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.DataSetReader;
import org.portolan.dataset.Fault;
import org.portolan.dataset.ReadResult;
import org.portolan.domain.evidence.DataSet;

/** Reads data sets for commands, and prints their faults. */
final class DataSetFolder {
  private DataSetFolder() {}

  /**
   * A data set with the files that it was read from.
   *
   * @param dataSet what the files hold
   * @param files the files
   * @param remarks what is no fault but may be a mistake
   */
  record Read(DataSet dataSet, DataSetFiles files, List<Fault> remarks) {}

  /** Reads a data set; empty when it has faults, which are printed. */
  static Optional<DataSet> read(Path path, PrintWriter out) {
    return read(path, Bounds.USUAL, out);
  }

  /** Reads a data set that may have more than usual. */
  static Optional<DataSet> read(Path path, Bounds bounds, PrintWriter out) {
    return readFiles(path, bounds, out).map(Read::dataSet);
  }

  /** Reads a data set, and keeps its files. */
  static Optional<Read> readFiles(Path path, Bounds bounds, PrintWriter out) {
    return readFiles(path, bounds, out, (files, faults) -> {});
  }

  /** The same, and also hands the faults on. */
  static Optional<Read> readFiles(
      Path path, Bounds bounds, PrintWriter out, BiConsumer<DataSetFiles, List<Fault>> faulted) {
    DataSetFiles files =
        Files.isDirectory(path)
            ? DataSetFiles.ofFolder(path, bounds)
            : DataSetFiles.ofZip(path, bounds);
    ReadResult result = DataSetReader.read(files);
    if (result instanceof ReadResult.Complete complete) {
      DataSet dataSet = complete.dataSet();
      complete.remarks().forEach(remark -> out.println("Remark: " + remark));
      out.printf("%s: no faults%n", dataSet.title());
      out.flush();
      return Optional.of(new Read(dataSet, files, complete.remarks()));
    }
    ReadResult.Faulty faulty = (ReadResult.Faulty) result;
    Excerpt excerpt = new Excerpt(files);
    for (Fault fault : faulty.faults()) {
      out.println(fault);
      out.print(excerpt.of(fault));
    }
    out.printf("%d fault%s%n", faulty.faults().size(), faulty.faults().size() == 1 ? "" : "s");
    out.flush();
    faulted.accept(files, faulty.faults());
    return Optional.empty();
  }
}
