package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.portolan.names.Candidate;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Desk;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: without a command it serves. */
@Command(
    name = "portolan",
    description = {
      "Reconstructs shipment chains from public reporting.",
      "Without a command it serves REST, as 'serve' does.",
      "Settings are given as --name=value, such as --server.port=9090 or --portolan.data=DIR."
    },
    mixinStandardHelpOptions = true,
    version = "Portolan " + PortolanCommand.VERSION)
public final class PortolanCommand implements Callable<Integer> {
  static final String VERSION = "0.1.0";

  private final Callable<Integer> serve;

  private PortolanCommand(Callable<Integer> serve) {
    this.serve = serve;
  }

  /**
   * Makes the command line.
   *
   * @param with what commands work with
   * @param out where answers go
   * @param err where complaints and progress go
   * @return the command line, to execute
   */
  public static CommandLine of(Workplace with, PrintWriter out, PrintWriter err) {
    Supplier<Desk> desks = with.desks();
    JsonAnswers answers = new JsonAnswers(with.restDesks(), out, err);
    CommandLine line =
        new CommandLine(new PortolanCommand(with.serve()))
            .addSubcommand(new ServeCommand(with.serve()))
            .addSubcommand(new AutoComplete.GenerateCompletion())
            .addSubcommand(new ChainCommand(desks, answers, out))
            .addSubcommand(new ChokepointsCommand(desks, answers, out))
            .addSubcommand(new StructureCommand(desks, answers, out))
            .addSubcommand(new TotalsCommand(desks, answers, out))
            .addSubcommand(new DiscrepanciesCommand(desks, answers, out))
            .addSubcommand(new HistoryCommand(desks, answers, out))
            .addSubcommand(new TimelineCommand(desks, answers, out))
            .addSubcommand(new EvidenceCommand(desks, answers, out))
            .addSubcommand(new PlacesCommand(desks, answers, out))
            .addSubcommand(new VesselsCommand(desks, answers, out))
            .addSubcommand(new DocumentsCommand(desks, answers, out))
            .addSubcommand(new ExportCommand(answers, out))
            .addSubcommand(new VesselCommand(desks, answers, out))
            .addSubcommand(new DecisionsCommand(desks, answers, out))
            .addSubcommand(new MatchCommand(desks, answers, out))
            .addSubcommand(new NewDocumentCommand(out))
            .addSubcommand(new ValidateCommand(out, err))
            .addSubcommand(new GazetteerCommand(out, err))
            .addSubcommand(new LoadCommand(desks, out, err, with.terminal()))
            .addSubcommand(new BulkCommand(out, err, with.terminal()))
            .addSubcommand(new DeriveCommand(desks, out))
            .addSubcommand(new BackupCommand(with, out, err))
            .addSubcommand(new RestoreCommand(with, out, err))
            .addSubcommand(new KeysCommand(with.access(), out))
            .addSubcommand(new PeopleCommand(with.access(), out))
            .addSubcommand(new AuditCommand(with.audit(), out, err))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.colours(with.terminal())))
            .setExecutionStrategy(parsed -> run(parsed, with.errands()))
            .setExecutionExceptionHandler((thrown, of, parsed) -> complain(thrown, err));
    CommandGroups.arrange(line);
    return line;
  }

  /** Has the running server do what needs the graph, else does it here. */
  private static int run(CommandLine.ParseResult parsed, Errands errands) {
    CommandLine.ParseResult asked = parsed;
    while (asked.hasSubcommand()) {
      asked = asked.subcommand();
    }
    OptionalInt done =
        asked.commandSpec().userObject() instanceof AsksGraph
                && !asked.isUsageHelpRequested()
                && !asked.isVersionHelpRequested()
            ? errands.run(parsed.expandedArgs())
            : OptionalInt.empty();
    return done.isPresent() ? done.getAsInt() : new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public Integer call() throws Exception {
    return serve.call();
  }

  private static int complain(Exception thrown, PrintWriter err) throws Exception {
    if (thrown instanceof BadQuestion bad) {
      err.println(bad.getMessage() + others(bad));
      err.flush();
      return bad instanceof BadQuestion.BadValue ? ExitCode.USAGE : ExitCode.NOT_SO;
    }
    err.println(thrown.getMessage());
    err.flush();
    return ExitCode.CANNOT_RUN;
  }

  private static String others(BadQuestion bad) {
    if (bad instanceof BadQuestion.UnknownName unknown && !unknown.suggestions().isEmpty()) {
      return "; did you mean " + list(unknown.suggestions()) + "?";
    }
    return bad instanceof BadQuestion.AmbiguousName ambiguous
        ? ": " + list(ambiguous.candidates())
        : "";
  }

  private static String list(List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> "%s (%s)".formatted(candidate.name(), candidate.id()))
        .collect(Collectors.joining(", "));
  }

  /** Serves, said outright. */
  @Command(
      name = "serve",
      description = "Starts Portolan and serves REST until it is stopped.",
      mixinStandardHelpOptions = true)
  private static final class ServeCommand implements Callable<Integer> {
    private final Callable<Integer> serve;

    ServeCommand(Callable<Integer> serve) {
      this.serve = serve;
    }

    @Override
    public Integer call() throws Exception {
      return serve.call();
    }
  }
}
