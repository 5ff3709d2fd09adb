package org.portolan.cli;

import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.neo4j.backup.Backup;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole graph to a file. */
@Command(
    name = "backup",
    description = {
      "Writes the whole graph to one file, from which 'restore' makes it anew.",
      "The file has its name only once it is whole and was read back."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final PrintWriter out;
  private final Tenths progress;

  @Parameters(paramLabel = "FILE", description = "Where it goes, such as 2026-01-31.portolan.")
  private Path file = Path.of("");

  @Option(names = "--force", description = "Even if FILE is there: it is then replaced at once.")
  private boolean force;

  @Mixin private JsonOption json = new JsonOption();

  BackupCommand(Workplace with, PrintWriter out, PrintWriter err) {
    this.desks = with.unfilledDesks();
    this.out = out;
    this.progress = new Tenths(err, with.terminal());
  }

  @Override
  public Integer call() {
    try (Desk desk = desks.get()) {
      Backup backup = desk.vault().write(file, force, PortolanCommand.VERSION, progress::show);
      progress.end();
      print(backup);
      return ExitCode.DONE;
    } catch (FileAlreadyExistsException e) {
      throw new BadQuestion.BadValue(
          "FILE", file.toString(), "a file that is not there yet, or --force to replace it");
    } finally {
      progress.end();
      out.flush();
    }
  }

  private void print(Backup backup) {
    if (json.isAsked()) {
      out.print(Json.of(told(file, backup)));
    } else {
      out.printf(
          Locale.ROOT,
          "Backed up %,d nodes and %,d relationships to %s%n",
          backup.header().nodes(),
          backup.header().relationships(),
          file);
      out.println("The hash of the graph is " + backup.graph());
    }
  }

  static Map<String, Object> told(Path file, Backup backup) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", file.toString());
    told.put("at", backup.header().at().toString());
    told.put("nodes", backup.header().nodes());
    told.put("relationships", backup.header().relationships());
    told.put("sha256", backup.sha256());
    told.put("graph", backup.graph());
    return told;
  }
}
