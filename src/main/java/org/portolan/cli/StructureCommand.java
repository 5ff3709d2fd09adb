package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Values;
import org.portolan.usecase.structure.FindStructure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what connects two places on the map, time aside. */
@Command(
    name = "structure",
    description =
        "Prints what connects two places on the map, time aside, and what would part them.",
    mixinStandardHelpOptions = true)
final class StructureCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Mixin private TwoPlaces asked = new TwoPlaces();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many routes, 1 to 50 (default 5).")
  private String limit = Integer.toString(FindStructure.USUAL_ROUTES);

  StructureCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    int routes = Values.number("--limit", limit, 1, FindStructure.MOST_ROUTES);
    if (json.isAsked()) {
      Map<String, List<String>> values = asked.values();
      values.put("limit", List.of(limit));
      return answers.print("/structure", values);
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Budget budget = desk.questionLimit().start();
      out.print(
          new StructureText(snapshot)
              .of(
                  FindStructure.between(snapshot, asked.question(snapshot), routes, budget),
                  budget));
      out.flush();
      return ExitCode.DONE;
    }
  }
}
