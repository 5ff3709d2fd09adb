package org.portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes answers and the graph as files for other programs. */
@Command(
    name = "export",
    description = {
      "Writes chains, places reached, or without FROM and TO the whole graph, for other programs.",
      "It is the very file that REST gives for the same question."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer>, AsksGraph {
  private final JsonAnswers answers;
  private final PrintWriter out;

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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "A format of REST's /export, in any letter case, such as geojson or csv.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where it goes: a file that is not there yet. Else it is printed.")
  private Optional<Path> file = Optional.empty();

  @Mixin private ChainFilterOptions filters = new ChainFilterOptions();

  @Option(
      names = "--rank",
      paramLabel = "WHAT",
      description =
          "What counts first: EVIDENCE (default), LEGS, ARRIVAL, DEPARTURE, DURATION, DISTANCE.")
  private List<String> rank = List.of();

  @Option(
      names = "--links",
      description = "Where there is a gap, also the links across it, marked UNREPORTED.")
  private boolean links;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "At most so many chains (default 20), or places reached, or movements (default all).")
  private List<String> limit = List.of();

  ExportCommand(JsonAnswers answers, PrintWriter out) {
    this.answers = answers;
    this.out = out;
  }

  @Override
  public Integer call() {
    file.filter(Files::exists).ifPresent(ExportCommand::refuse);
    try (Desk desk = answers.open()) {
      return file.isPresent()
          ? write(desk, file.get())
          : answers.print(desk.rest(), "/export", values(), out);
    }
  }

  private int write(Desk desk, Path to) {
    try {
      int code;
      try (Writer writer =
          Files.newBufferedWriter(
              to,
              StandardCharsets.UTF_8,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE)) {
        code = answers.print(desk.rest(), "/export", values(), writer);
      }
      if (code != ExitCode.DONE) {
        Files.deleteIfExists(to);
      }
      return code;
    } catch (FileAlreadyExistsException e) {
      throw refuse(to);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be written: %s".formatted(to, e.getMessage()), e);
    }
  }

  private static BadQuestion.BadValue refuse(Path file) {
    throw new BadQuestion.BadValue("--out", file.toString(), "a file that is not there yet");
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = filters.values();
    List<String> origins = new ArrayList<>(from);
    List<String> destinations = new ArrayList<>(to);
    ends.stream().limit(1).forEach(origins::add);
    ends.stream().skip(1).forEach(destinations::add);
    values.put("format", List.of(format));
    values.put("from", origins);
    values.put("to", destinations);
    values.put("rank", rank);
    values.put("includeLinks", links ? List.of("true") : List.of());
    values.put("limit", limit);
    return values;
  }
}
