package org.portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.usecase.audit.AuditChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the record of loads, and checks that nothing in it was changed. */
@Command(
    name = "audit",
    description = {
      "Prints the record of what was loaded, when and by whom, a JSON object a line,",
      "and checks that no line was changed or taken away: then it ends with 1."
    },
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  private final Supplier<Path> file;
  private final PrintWriter out;
  private final PrintWriter err;

  AuditCommand(Supplier<Path> file, PrintWriter out, PrintWriter err) {
    this.file = file;
    this.out = out;
    this.err = err;
  }

  @Option(names = "--json", description = "As without it: a JSON object a line.")
  void json(boolean asked) {
    // It is JSON as it is.
  }

  @Override
  public Integer call() throws IOException {
    List<String> wrong = AuditChain.check(file.get(), out::println);
    out.flush();
    wrong.forEach(err::println);
    err.flush();
    return wrong.isEmpty() ? ExitCode.DONE : ExitCode.NOT_SO;
  }
}
