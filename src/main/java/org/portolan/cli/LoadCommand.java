package org.portolan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.dataset.Bounds;
import org.portolan.dataset.DataSetFiles;
import org.portolan.dataset.Fault;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a data set. */
@Command(
    name = "load",
    description = "Loads a data set: the graph then holds exactly what it says now.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Tenths progress;

  @Parameters(paramLabel = "DIR", description = "The folder of the data set, or a zip of it.")
  private Path folder = Path.of(".");

  @Option(names = "--dry-run", description = "Only print what would change, property by property.")
  private boolean dryRun;

  @Mixin private JsonOption json = new JsonOption();

  LoadCommand(Supplier<Desk> desks, PrintWriter out, PrintWriter err, boolean terminal) {
    this.desks = desks;
    this.out = out;
    this.err = err;
    this.progress = new Tenths(err, terminal);
  }

  @Override
  public Integer call() {
    Optional<DataSetFolder.Read> read =
        DataSetFolder.readFiles(folder, Bounds.USUAL, json.isAsked() ? err : out, this::showFaults);
    if (read.isEmpty()) {
      return ExitCode.NOT_SO;
    }
    DataSet dataSet = read.get().dataSet();
    try (Desk desk = desks.get()) {
      if (dryRun) {
        print(read.get(), desk.loader().compare(dataSet));
        return ExitCode.DONE;
      }
      Difference difference =
          desk.loader()
              .load(
                  dataSet,
                  Submission.byCommand(Optional.of(read.get().files().sha256())),
                  progress::show);
      progress.end();
      print(read.get(), difference);
      return ExitCode.DONE;
    } catch (Loader.Refused e) {
      progress.end();
      (json.isAsked() ? err : out).println("Nothing was loaded: " + e.getMessage());
      out.print(json.isAsked() ? Json.of(Map.of("refused", String.valueOf(e.getMessage()))) : "");
      return ExitCode.NOT_SO;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private void showFaults(DataSetFiles files, List<Fault> faults) {
    if (json.isAsked()) {
      out.print(DataSetJson.checked(Optional.empty(), files, faults, List.of()));
      out.flush();
    }
  }

  private void print(DataSetFolder.Read read, Comparison comparison) {
    if (json.isAsked()) {
      out.print(DataSetJson.planned(read, comparison));
    } else {
      DryRunText.print(comparison, out);
    }
  }

  private void print(DataSetFolder.Read read, Difference difference) {
    if (json.isAsked()) {
      out.print(DataSetJson.loaded(read, difference));
    } else {
      print(difference);
    }
  }

  private void print(Difference difference) {
    difference.changes().forEach(change -> out.println(change));
    if (difference.isEmpty()) {
      out.println("Nothing changes: the graph holds this data set as it is.");
    } else {
      out.printf(
          "Loaded: %d added, %d changed, %d removed%n",
          difference.count(Change.Kind.ADDED),
          difference.count(Change.Kind.CHANGED),
          difference.count(Change.Kind.REMOVED));
    }
  }
}
