package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.time.Edtf;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Values;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a ship was called, whose flag it flew and who owned it, when. */
@Command(
    name = "vessel",
    description = "Prints the names, flags and owners of a ship over time, with the claims.",
    mixinStandardHelpOptions = true)
final class VesselCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(paramLabel = "VESSEL", description = "Its id or any known name.")
  private String vessel = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "What was so at this time first, an EDTF date such as 2023-03.")
  private @Nullable String on;

  @Mixin private LensOptions options = new LensOptions();

  VesselCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    Optional<Edtf> asked = Optional.ofNullable(on).map(date -> Values.date("--on", date));
    if (json.isAsked()) {
      return json();
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Id ship = Values.resolve("vessel", vessel, snapshot.vessels());
      Lens lens = options.lens(snapshot);
      out.print(new VesselText(snapshot, lens).of(ship, asked));
      out.flush();
      return ExitCode.DONE;
    }
  }

  private int json() {
    try (Desk desk = answers.open()) {
      Id ship = Values.resolve("vessel", vessel, desk.snapshots().current().vessels());
      Map<String, List<String>> values = options.values();
      values.put("on", Optional.ofNullable(on).stream().toList());
      return answers.print(desk.rest(), "/vessels/" + ship, values, out);
    }
  }
}
