package org.portolan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.dataset.Bounds;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a data set. */
@Command(
    name = "load",
    description = "Loads a data set: the graph then holds exactly what it says now.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  private final Supplier<Desk> desks;
  private final PrintWriter out;

  @Parameters(paramLabel = "DIR", description = "The folder of the data set, or a zip of it.")
  private Path folder = Path.of(".");

  @Option(names = "--dry-run", description = "Only print what would change, property by property.")
  private boolean dryRun;

  LoadCommand(Supplier<Desk> desks, PrintWriter out) {
    this.desks = desks;
    this.out = out;
  }

  @Override
  public Integer call() {
    Optional<DataSetFolder.Read> read = DataSetFolder.readFiles(folder, Bounds.USUAL, out);
    if (read.isEmpty()) {
      return ExitCode.NOT_SO;
    }
    DataSet dataSet = read.get().dataSet();
    try (Desk desk = desks.get()) {
      if (dryRun) {
        DryRunText.print(desk.loader().compare(dataSet), out);
        return ExitCode.DONE;
      }
      print(
          desk.loader()
              .load(
                  dataSet,
                  Submission.byCommand(Optional.of(read.get().files().sha256())),
                  new Tenths(out)::show));
      return ExitCode.DONE;
    } catch (Loader.Refused e) {
      out.println("Nothing was loaded: " + e.getMessage());
      return ExitCode.NOT_SO;
    } finally {
      out.flush();
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
