package org.portolan.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.usecase.Desk;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.history.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints how an answer came about. */
@Command(
    name = "history",
    description = "Prints how the chains between two places changed with each publication.",
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  private final Supplier<Desk> desks;
  private final PrintWriter out;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      description = "Where chains start: a place, by id or any known name.")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "Where they end, likewise.")
  private String to = "";

  @Mixin private ChainFilterOptions filters = new ChainFilterOptions();

  HistoryCommand(Supplier<Desk> desks, PrintWriter out) {
    this.desks = desks;
    this.out = out;
  }

  @Override
  public Integer call() {
    Map<String, List<String>> values = filters.values();
    values.put("from", List.of(from));
    values.put("to", List.of(to));
    try (Desk desk = desks.get()) {
      Snapshot snapshot = desk.snapshots().current();
      out.print(
          new HistoryText(snapshot)
              .of(
                  Replay.of(
                      snapshot,
                      new QuestionReader(snapshot)
                          .read(name -> values.getOrDefault(name, List.of())))));
      out.flush();
      return ExitCode.DONE;
    }
  }
}
