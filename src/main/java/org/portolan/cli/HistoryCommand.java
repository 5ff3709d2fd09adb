package org.portolan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.history.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints how an answer came about. */
@Command(
    name = "history",
    description = "Prints how the chains between two places changed with each publication.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Mixin private TwoPlaces asked = new TwoPlaces();

  HistoryCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      return answers.print("/history", asked.values());
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Budget budget = desk.questionLimit().start();
      out.print(
          new HistoryText(snapshot)
              .of(new Replay(snapshot, asked.question(snapshot)).run(budget), budget));
      out.flush();
      return ExitCode.DONE;
    }
  }
}
