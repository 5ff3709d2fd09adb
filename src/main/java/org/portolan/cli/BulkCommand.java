package org.portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.portolan.dataset.Bounds;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.ConflictException;
import org.portolan.neo4j.ImportFiles;
import org.portolan.neo4j.LoadProgress;
import org.portolan.usecase.BadQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a data set for Neo4j's offline importer. */
@Command(
    name = "bulk",
    description = {
      "Writes a data set as CSV files for Neo4j's own offline importer, with the command to run it.",
      "For a first load of millions of movements; the graph is then as 'load' would make it."
    },
    mixinStandardHelpOptions = true)
final class BulkCommand implements Callable<Integer> {
  private static final String OUT = "--out";

  private final PrintWriter out;
  private final PrintWriter err;
  private final Tenths tenths;

  @Parameters(paramLabel = "DIR", description = "The folder of the data set, or a zip of it.")
  private Path folder = Path.of(".");

  @Option(
      names = OUT,
      paramLabel = "FOLDER",
      description = "Where the files go: a folder that is empty or not there. Else ID-import.")
  private Optional<Path> target = Optional.empty();

  @Mixin private JsonOption json = new JsonOption();

  BulkCommand(PrintWriter out, PrintWriter err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.tenths = new Tenths(err, terminal);
  }

  @Override
  public Integer call() throws IOException {
    if (target.isPresent()) {
      // Before a long reading for nothing.
      requireEmpty(target.get());
    }
    Optional<DataSet> dataSet = DataSetFolder.read(folder, Bounds.BULK, json.isAsked() ? err : out);
    if (dataSet.isEmpty()) {
      return ExitCode.NOT_SO;
    }
    Path to = target.orElseGet(() -> Path.of(dataSet.get().id() + "-import"));
    requireEmpty(to);
    try {
      ImportFiles written = ImportFiles.write(dataSet.get(), to, this::show);
      tenths.end();
      print(written);
      return ExitCode.DONE;
    } catch (ConflictException e) {
      tenths.end();
      (json.isAsked() ? err : out).println("Nothing was written: " + e.getMessage());
      return ExitCode.NOT_SO;
    } finally {
      out.flush();
    }
  }

  private static void requireEmpty(Path to) throws IOException {
    try {
      ImportFiles.requireEmpty(to);
    } catch (DirectoryNotEmptyException | NotDirectoryException e) {
      throw new BadQuestion.BadValue(OUT, to.toString(), "a folder that is empty or not there");
    }
  }

  private void show(LoadProgress.Phase phase, long done, long total) {
    tenths.show(phase.name().toLowerCase(Locale.ROOT), done, total);
  }

  private void print(ImportFiles written) {
    if (json.isAsked()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("folder", written.folder().toString());
      answer.put("nodes", written.nodes());
      answer.put("relationships", written.relationships());
      out.print(Json.of(answer));
      return;
    }
    Path script = written.folder().resolve(ImportFiles.SCRIPT);
    out.printf(
        Locale.ROOT,
        "Wrote %,d nodes and %,d relationships to %s%n",
        written.nodes(),
        written.relationships(),
        written.folder());
    out.println("Import them while Neo4j is stopped, into a database that is empty:");
    out.printf("  sh %s         with neo4j-admin on the path%n", script);
    out.printf("  sh %s DATA    into Portolan's own Neo4j under the data folder DATA%n", script);
    out.println("Then start Portolan on it, which makes its constraints and indexes.");
  }
}
