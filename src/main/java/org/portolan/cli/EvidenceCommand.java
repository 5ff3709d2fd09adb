package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Subjects;
import org.portolan.usecase.evidence.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what stands behind a thing. */
@Command(
    name = "evidence",
    description =
        "Prints the documents and independent origins behind a thing, and who took it from whom.",
    mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      paramLabel = "ABOUT",
      description = "What claims are about: its id, or any known name if it has one.")
  private String about = "";

  @Mixin private LensOptions options = new LensOptions();

  EvidenceCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      Map<String, List<String>> values = options.values();
      values.put("about", List.of(about));
      return answers.print("/evidence", values);
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Budget budget = desk.questionLimit().start();
      Id thing = new Subjects(snapshot).find("about", about);
      Lens asked = options.lens(snapshot);
      out.print(
          new EvidenceText(snapshot, asked)
              .of(Standing.of(thing, snapshot.corpus(), asked, budget), budget));
      out.flush();
      return ExitCode.DONE;
    }
  }
}
