package org.portolan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a data set. */
@Command(
    name = "validate",
    description = "Checks a data set and prints every fault.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(paramLabel = "DIR", description = "The folder of the data set, or a zip of it.")
  private Path folder = Path.of(".");

  @Option(
      names = "--watch",
      description = "Check the folder again whenever a file in it is saved, until Ctrl-C.")
  private boolean watch;

  ValidateCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    return watch ? new CheckOnSaving(folder, out).run() : check();
  }

  private int check() {
    return DataSetFolder.read(folder, out).isPresent() ? ExitCode.DONE : ExitCode.NOT_SO;
  }
}
