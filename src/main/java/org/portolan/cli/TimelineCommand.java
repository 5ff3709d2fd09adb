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
import org.portolan.usecase.timeline.TimelineReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints dates in order. */
@Command(
    name = "timeline",
    description = "Prints dated claims in order: of a thing, of chains, or all.",
    mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer>, AsksGraph {
  private static final int MOST = 100_000;

  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ABOUT",
      description = "What claims are about or state: its id, or any known name if it has one.")
  private List<String> about = List.of();

  @Option(
      names = "--from",
      paramLabel = "PLACE",
      description = "Instead of ABOUT: the claims of the chains that start there.")
  private List<String> from = List.of();

  @Option(names = "--to", paramLabel = "PLACE", description = "Of the chains that end there.")
  private List<String> to = List.of();

  @Mixin private ChainFilterOptions filters = new ChainFilterOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many dates, 1 to 100000 (default 200).",
      defaultValue = "200")
  private String limit = "200";

  TimelineCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    int most = Values.number("--limit", limit, 1, MOST);
    Map<String, List<String>> values = filters.values();
    values.put("about", about);
    values.put("from", from);
    values.put("to", to);
    if (json.isAsked()) {
      values.put("limit", List.of(limit));
      return answers.print("/timeline", values);
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      Budget budget = desk.questionLimit().start();
      TimelineReader reader =
          new TimelineReader(snapshot, name -> values.getOrDefault(name, List.of()), budget);
      out.print(new TimelineText(snapshot).of(reader.timeline(), most, budget));
      out.flush();
      return ExitCode.DONE;
    }
  }
}
