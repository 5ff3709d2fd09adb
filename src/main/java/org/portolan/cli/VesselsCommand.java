package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.names.Match;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints which vessels a name finds. */
@Command(
    name = "vessels",
    description =
        "Prints the vessels that a name or its beginning finds, in any known spelling, and what comes"
            + " near it. Ends with 1 if nothing does.",
    mixinStandardHelpOptions = true)
final class VesselsCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Parameters(paramLabel = "NAME", description = "An id, a name, or the beginning of one.")
  private String name = "";

  @Mixin private PageOptions page = new PageOptions();

  VesselsCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (page.json()) {
      Map<String, List<String>> values = page.values();
      values.put("q", List.of(name));
      return answers.printUnlessEmpty("/vessels", values, "items");
    }
    int limit = page.limit();
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      List<Match> found = snapshot.vessels().search(name);
      out.print(new FoundText(snapshot.corpus()).vessels(found, limit));
      out.println("Snapshot " + snapshot.hash());
      out.flush();
      return found.isEmpty() ? ExitCode.NOT_SO : ExitCode.DONE;
    }
  }
}
