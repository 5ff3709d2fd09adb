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
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Subjects;
import org.portolan.usecase.Values;
import org.portolan.usecase.compare.Agreement;
import org.portolan.usecase.compare.Arithmetic;
import org.portolan.usecase.compare.Discrepancies;
import org.portolan.usecase.compare.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints where reports differ. */
@Command(
    name = "discrepancies",
    description = "Prints where reports differ, field by field, and checks what they compute.",
    mixinStandardHelpOptions = true)
final class DiscrepanciesCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ABOUT",
      description = "What claims are about, by id or any known name; without it all.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      description = "Only those that AGREE, are COMPATIBLE or DIFFER.")
  private Optional<String> verdict = Optional.empty();

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      description = "Only this field, such as kind, during, distance.to or certainty.")
  private Optional<String> field = Optional.empty();

  @Mixin private LensOptions claims = new LensOptions();

  DiscrepanciesCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      Map<String, List<String>> values = claims.values();
      values.put("about", about.stream().toList());
      values.put("verdict", verdict.stream().toList());
      values.put("field", field.stream().toList());
      return answers.print("/discrepancies", values);
    }
    Optional<Agreement> agreement =
        verdict.map(word -> Values.constant("--verdict", word, Agreement.class));
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Budget budget = desk.questionLimit().start();
      Optional<Id> thing = about.map(name -> new Subjects(snapshot).find("about", name));
      Lens lens = claims.lens(snapshot);
      Wanted wanted = new Wanted(thing, field, agreement);
      out.print(
          DiscrepancyText.of(
              new Discrepancies(snapshot.corpus(), lens, budget).list(wanted),
              new Arithmetic(snapshot.corpus(), lens, budget).list(wanted)));
      out.print(Lacks.of(budget));
      out.println("Snapshot " + snapshot.hash());
      out.flush();
      return ExitCode.DONE;
    }
  }
}
