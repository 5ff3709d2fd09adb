package org.portolan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.portolan.chain.Cuts;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.chokepoint.ChokepointAnswer;
import org.portolan.usecase.chokepoint.FindChokepoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what chains cannot do without. */
@Command(
    name = "chokepoints",
    description = "Prints the places, legs and sources whose loss breaks every chain.",
    mixinStandardHelpOptions = true)
final class ChokepointsCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Mixin private TwoPlaces asked = new TwoPlaces();

  ChokepointsCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      return answers.print("/chokepoints", asked.values());
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Budget budget = desk.questionLimit().start();
      print(FindChokepoints.between(snapshot, asked.question(snapshot), budget), snapshot);
      out.print(Lacks.of(budget));
      out.printf("Snapshot %s%n", snapshot.hash());
      out.flush();
      return ExitCode.DONE;
    }
  }

  private void print(ChokepointAnswer answer, Snapshot snapshot) {
    if (answer.chains() == 0 && !answer.complete()) {
      out.printf("No chain was found in time.%n");
    } else if (answer.chains() == 0) {
      out.printf("No chain, so nothing to break; 'chain' tells why.%n");
    } else {
      out.printf(
          "%d chain%s. What breaks every one of them:%n",
          answer.chains(), answer.chains() == 1 ? "" : "s");
      cuts("places on the way", answer.places(), snapshot);
      cuts("legs", answer.legs(), snapshot);
      cuts("documents", answer.documents(), snapshot);
      cuts("actors", answer.actors(), snapshot);
    }
  }

  private void cuts(String what, Cuts cuts, Snapshot snapshot) {
    out.printf("%n%s%n", what);
    if (cuts.sets().isEmpty()) {
      out.printf("   %s%n", cuts.proven() ? "none" : "not found out");
      return;
    }
    cuts.sets()
        .forEach(
            set ->
                out.printf(
                    "   %s%n",
                    set.stream()
                        .map(id -> snapshot.corpus().findName(id).orElse(id.value()))
                        .collect(Collectors.joining(" and "))));
    if (!cuts.proven()) {
      out.printf("   (there may be more of them, or smaller sets)%n");
    }
  }
}
