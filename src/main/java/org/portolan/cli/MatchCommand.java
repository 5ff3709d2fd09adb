package org.portolan.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portolan.names.Candidate;
import org.portolan.names.Reason;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.matching.MatchQuestion;
import org.portolan.usecase.matching.MatchReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints which known thing a name in a document may mean. */
@Command(
    name = "match",
    description =
        "Ranks what a name in a document may mean, each with the reasons. Ends with 1 if nothing is"
            + " near it.",
    mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer>, AsksGraph {
  private static final List<String> PARAMETERS =
      List.of("name", "type", "country", "kind", "near", "imo", "limit");

  private final Supplier<Desk> desks;
  private final JsonAnswers answers;
  private final PrintWriter out;

  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      paramLabel = "NAME",
      description = "The name as the document has it, in any script; of a ship also its number.")
  private String name = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Of what it is a name: PLACE (the default), VESSEL or ACTOR.")
  private @Nullable String type;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Its country, or the flag of a ship, ISO 3166-1 alpha-2.")
  private @Nullable String country;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Its kind, such as PORT; of a ship its type, in any word.")
  private @Nullable String kind;

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description = "What a place is near: an id, any known name, or LATITUDE,LONGITUDE.")
  private @Nullable String near;

  @Option(names = "--imo", paramLabel = "NUMBER", description = "The IMO number of a ship.")
  private @Nullable String imo;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many candidates, 1 to 50 (default 10).")
  private @Nullable String limit;

  @Option(
      names = "--forms",
      description = "Also prints what cypher/query/search-names.cypher takes as its forms.")
  private boolean forms;

  MatchCommand(Supplier<Desk> desks, JsonAnswers answers, PrintWriter out) {
    this.desks = desks;
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (json.isAsked()) {
      Map<String, List<String>> values = new LinkedHashMap<>();
      for (String parameter : PARAMETERS) {
        values.put(parameter, values(parameter));
      }
      return answers.printUnlessEmpty("/match", values, "items");
    }
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      MatchQuestion question = new MatchReader(snapshot, this::values).read();
      List<Candidate> candidates = question.answer(snapshot);
      out.print(candidates.isEmpty() ? "Nothing is near this name.\n" : "");
      candidates.forEach(candidate -> out.print(line(candidate)));
      out.print(forms ? "Forms " + list(question.forms()) + "\n" : "");
      out.print("Snapshot " + snapshot.hash() + "\n");
      out.flush();
      return candidates.isEmpty() ? ExitCode.NOT_SO : ExitCode.DONE;
    }
  }

  private List<String> values(String parameter) {
    @Nullable String value =
        switch (parameter) {
          case "name" -> name;
          case "type" -> type;
          case "country" -> country;
          case "kind" -> kind;
          case "near" -> near;
          case "imo" -> imo;
          case "limit" -> limit;
          default -> null;
        };
    return value == null ? List.of() : List.of(value);
  }

  /** As Cypher writes it; forms are letters, digits and blanks. */
  private static String list(List<String> forms) {
    return forms.stream().map(form -> "'" + form + "'").collect(Collectors.joining(", ", "[", "]"));
  }

  private static String line(Candidate candidate) {
    return String.format(
        Locale.ROOT,
        "%-8s  %.3f  %s (%s): %s%n",
        candidate.level(),
        candidate.score(),
        candidate.name(),
        candidate.id(),
        candidate.reasons().stream().map(Reason::text).collect(Collectors.joining("; ")));
  }
}
