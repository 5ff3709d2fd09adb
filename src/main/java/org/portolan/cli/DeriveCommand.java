package org.portolan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Derives anew what stands in the graph for Cypher. */
@Command(
    name = "derive",
    description =
        "Writes anew what follows from the claims (LEG, windows and so on), as after edits by Cypher.",
    mixinStandardHelpOptions = true)
final class DeriveCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  DeriveCommand(Supplier<Desk> desks, PrintWriter out) {
    this.desks = desks;
    this.out = out;
  }

  @Override
  public Integer call() {
    try (Desk desk = desks.get()) {
      long written = desk.loader().derive(Submission.byCommand(Optional.empty()));
      if (json.isAsked()) {
        out.print(Json.of(Map.of("written", written)));
      } else if (written == 0) {
        out.println("Nothing changes: all that is derived follows from the claims.");
      } else {
        out.printf(
            Locale.ROOT, "Derived anew: %,d relationships and properties written%n", written);
      }
      return ExitCode.DONE;
    } finally {
      out.flush();
    }
  }
}
