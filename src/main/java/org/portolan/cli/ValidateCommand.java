package org.portolan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.portolan.dataset.Bounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a data set. */
@Command(
    name = "validate",
    description = "Checks a data set and prints every fault.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(paramLabel = "DIR", description = "The folder of the data set, or a zip of it.")
  private Path folder = Path.of(".");

  @Mixin private JsonOption json = new JsonOption();

  @Option(
      names = "--watch",
      description = "Check the folder again whenever a file in it is saved, until Ctrl-C.")
  private boolean watch;

  @Spec private CommandSpec spec = CommandSpec.create();

  ValidateCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      if (watch) {
        throw new ParameterException(spec.commandLine(), "--watch and --json exclude one another");
      }
      return json();
    }
    return watch ? new CheckOnSaving(folder, out).run() : check();
  }

  private int check() {
    return DataSetFolder.read(folder, out).isPresent() ? ExitCode.DONE : ExitCode.NOT_SO;
  }

  /** What people read goes to the complaints. */
  private int json() {
    Optional<DataSetFolder.Read> read =
        DataSetFolder.readFiles(
            folder,
            Bounds.USUAL,
            err,
            (files, faults) ->
                out.print(DataSetJson.checked(Optional.empty(), files, faults, List.of())));
    read.ifPresent(
        one ->
            out.print(
                DataSetJson.checked(
                    Optional.of(one.dataSet()), one.files(), List.of(), one.remarks())));
    out.flush();
    return read.isPresent() ? ExitCode.DONE : ExitCode.NOT_SO;
  }
}
