package org.portolan.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.Desk;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Values;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints chains. */
@Command(
    name = "chain",
    description = "Prints the chains between two places, or what can be reached from or to one.",
    mixinStandardHelpOptions = true)
final class ChainCommand implements Callable<Integer>, AsksGraph {
  private static final int MOST = 200;

  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "0..2",
      paramLabel = "FROM TO",
      description = "Two places, each by id or any known name.")
  private List<String> ends = List.of();

  @Option(
      names = "--from",
      paramLabel = "PLACE",
      description = "Instead of FROM; alone: what can be reached from it.")
  private List<String> from = List.of();

  @Option(
      names = "--to",
      paramLabel = "PLACE",
      description = "Instead of TO; alone: where cargo can have come from.")
  private List<String> to = List.of();

  @Option(names = "--explain", description = "Why, in plain sentences that cite the claims.")
  private boolean explain;

  @Option(
      names = "--links",
      description =
          "Where there is a gap, the links across it: hops marked UNREPORTED, along which one can"
              + " travel, and no source says that the cargo did.")
  private boolean links;

  @Option(
      names = "--without-decisions",
      description = "As if nobody had decided that two things are one.")
  private boolean withoutDecisions;

  @Mixin private ChainFilterOptions filters = new ChainFilterOptions();

  @Option(
      names = "--rank",
      paramLabel = "WHAT",
      description =
          "What counts first: EVIDENCE (default), LEGS, ARRIVAL, DEPARTURE, DURATION, DISTANCE.")
  private List<String> rank = List.of();

  @Option(
      names = "--group",
      paramLabel = "HOW",
      description = "ROUTE (default): one answer a route, with its sailings. NONE: every chain.")
  private List<String> group = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many chains, 1 to 200 (default 20).",
      defaultValue = "20")
  private String limit = "20";

  ChainCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    int most = Values.number("--limit", limit, 1, MOST);
    if (json.isAsked()) {
      return answers.print("/chains", restValues());
    }
    try (Desk desk = desks.get()) {
      Snapshot current = desk.snapshots().current();
      Snapshot snapshot = withoutDecisions ? current.undecided() : current;
      Budget budget = desk.questionLimit().start();
      String answer =
          Answers.to(
              snapshot,
              new QuestionReader(snapshot).read(name -> values().getOrDefault(name, List.of())),
              new Extent(most, explain, links),
              budget);
      out.print(answer);
      out.flush();
      return ExitCode.DONE;
    }
  }

  private Map<String, List<String>> restValues() {
    Map<String, List<String>> values = values();
    values.put("explain", explain ? List.of("true") : List.of());
    values.put("includeLinks", links ? List.of("true") : List.of());
    values.put("decisions", withoutDecisions ? List.of("NONE") : List.of());
    values.put("limit", List.of(limit));
    return values;
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = filters.values();
    List<String> origins = new ArrayList<>(from);
    List<String> destinations = new ArrayList<>(to);
    ends.stream().limit(1).forEach(origins::add);
    ends.stream().skip(1).forEach(destinations::add);
    values.put("rank", rank);
    values.put("group", group);
    values.put("from", origins);
    values.put("to", destinations);
    return values;
  }
}
