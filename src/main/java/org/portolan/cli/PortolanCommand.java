package org.portolan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.portolan.names.Candidate;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Desk;
import org.portolan.usecase.access.Access;
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
    version = "Portolan 0.1.0")
public final class PortolanCommand implements Callable<Integer> {
  private final Callable<Integer> serve;

  private PortolanCommand(Callable<Integer> serve) {
    this.serve = serve;
  }

  /**
   * Makes the command line.
   *
   * @param serve starts the server
   * @param desks opens the graph, if a command needs it
   * @param access opens the list of who is let in
   * @param audit where the record of loads is
   * @param out where answers go
   * @param err where complaints go
   * @return the command line, to execute
   */
  public static CommandLine of(
      Callable<Integer> serve,
      Supplier<Desk> desks,
      Supplier<Access> access,
      Supplier<Path> audit,
      PrintWriter out,
      PrintWriter err) {
    return new CommandLine(new PortolanCommand(serve))
        .addSubcommand(new ServeCommand(serve))
        .addSubcommand(new AutoComplete.GenerateCompletion())
        .addSubcommand(new ChainCommand(desks, out))
        .addSubcommand(new ChokepointsCommand(desks, out))
        .addSubcommand(new StructureCommand(desks, out))
        .addSubcommand(new TotalsCommand(desks, out))
        .addSubcommand(new DiscrepanciesCommand(desks, out))
        .addSubcommand(new HistoryCommand(desks, out))
        .addSubcommand(new TimelineCommand(desks, out))
        .addSubcommand(new EvidenceCommand(desks, out))
        .addSubcommand(new VesselCommand(desks, out))
        .addSubcommand(new DecisionsCommand(desks, out))
        .addSubcommand(new MatchCommand(desks, out))
        .addSubcommand(new NewDocumentCommand(out))
        .addSubcommand(new ValidateCommand(out))
        .addSubcommand(new GazetteerCommand(out, err))
        .addSubcommand(new LoadCommand(desks, out))
        .addSubcommand(new BulkCommand(out))
        .addSubcommand(new DeriveCommand(desks, out))
        .addSubcommand(new KeysCommand(access, out))
        .addSubcommand(new PeopleCommand(access, out))
        .addSubcommand(new AuditCommand(audit, out, err))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((thrown, line, parsed) -> complain(thrown, err));
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
