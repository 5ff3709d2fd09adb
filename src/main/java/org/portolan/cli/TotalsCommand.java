package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Values;
import org.portolan.usecase.total.Growths;
import org.portolan.usecase.total.Series;
import org.portolan.usecase.total.TotalReport;
import org.portolan.usecase.total.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints cumulative figures. */
@Command(
    name = "totals",
    description = "Prints cumulative figures in the order in which they were said.",
    mixinStandardHelpOptions = true)
final class TotalsCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "Only figures in this unit, such as containers or rounds.")
  private Optional<String> unit = Optional.empty();

  @Option(names = "--from", paramLabel = "ACTOR", description = "Only what this actor sent.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "ACTOR", description = "Only what this actor got.")
  private Optional<String> to = Optional.empty();

  @Mixin private LensOptions options = new LensOptions();

  TotalsCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      Map<String, List<String>> values = options.values();
      values.put("unit", unit.stream().toList());
      values.put("from", from.stream().toList());
      values.put("to", to.stream().toList());
      return answers.print("/totals", values);
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Budget budget = desk.questionLimit().start();
      Lens claims = options.lens(snapshot);
      List<TotalReport> reports =
          new Totals(snapshot.corpus(), claims, budget)
              .list(unit(), actor("--from", from, snapshot), actor("--to", to, snapshot));
      out.print(
          new TotalsText(snapshot.corpus())
              .of(
                  reports,
                  Series.of(reports, budget),
                  new Growths(snapshot.corpus(), claims, budget).of(reports)));
      out.print(Lacks.of(budget));
      out.printf("Snapshot %s%n", snapshot.hash());
      out.flush();
      return ExitCode.DONE;
    }
  }

  private Optional<Unit> unit() {
    return unit.map(symbol -> Values.unit("--unit", symbol));
  }

  private static Optional<Id> actor(String option, Optional<String> name, Snapshot snapshot) {
    return name.map(given -> Values.resolve(option, given, snapshot.actors()));
  }
}
