package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Decisions;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Subjects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what people decided. */
@Command(
    name = "decisions",
    description =
        "Prints what people decided: which places, vessels and actors are one, and which are not.",
    mixinStandardHelpOptions = true)
final class DecisionsCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ABOUT",
      description = "Only those on this place, vessel or actor, by its id or any known name.")
  private List<String> about = List.of();

  DecisionsCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      return answers.print("/decisions", Map.of("about", about));
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Decisions decisions = snapshot.corpus().decisions();
      List<Decision> asked =
          about.isEmpty()
              ? List.copyOf(decisions.all().values())
              : decisions.on(new Subjects(snapshot).find("about", about.get(0)));
      DecisionText text = new DecisionText(snapshot.corpus());
      asked.forEach(one -> out.println(text.of(one)));
      if (asked.isEmpty()) {
        out.println("No decisions.");
      }
      out.println();
      out.println("Snapshot " + snapshot.hash());
      out.flush();
      return ExitCode.DONE;
    }
  }
}
