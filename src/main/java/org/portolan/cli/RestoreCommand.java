package org.portolan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.BadBackup;
import org.portolan.neo4j.backup.Restored;
import org.portolan.usecase.Desk;
import org.portolan.usecase.Loader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the graph anew from a file. */
@Command(
    name = "restore",
    description = {
      "Makes the graph what it was when 'backup' wrote FILE, which is checked whole before.",
      "Whatever stops it, the graph is as before or as FILE has it."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer>, AsksGraph {
  private final Supplier<Desk> desks;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Tenths progress;

  @Parameters(paramLabel = "FILE", description = "What 'backup' wrote.")
  private Path file = Path.of("");

  @Option(
      names = "--replace",
      description = "Even if the graph is not empty: all that it holds is then gone.")
  private boolean replace;

  @Mixin private JsonOption json = new JsonOption();

  RestoreCommand(Workplace with, PrintWriter out, PrintWriter err) {
    this.desks = with.unfilledDesks();
    this.out = out;
    this.err = err;
    this.progress = new Tenths(err, with.terminal());
  }

  @Override
  public Integer call() {
    try (Desk desk = desks.get()) {
      Restored restored = desk.vault().restore(file, replace, progress::show);
      progress.end();
      print(restored);
      return ExitCode.DONE;
    } catch (BadBackup e) {
      return refuse(String.valueOf(e.getMessage()));
    } catch (Loader.Refused e) {
      return refuse(e.getMessage() + "; --replace puts the backup in its place");
    } finally {
      progress.end();
      out.flush();
      err.flush();
    }
  }

  private int refuse(String why) {
    progress.end();
    err.println("Nothing was restored: " + why);
    if (json.isAsked()) {
      out.print(Json.of(Map.of("refused", why)));
    }
    return ExitCode.NOT_SO;
  }

  private void print(Restored restored) {
    Backup backup = restored.backup();
    if (json.isAsked()) {
      Map<String, Object> told = BackupCommand.told(file, backup);
      told.put("replaced", restored.replaced());
      out.print(Json.of(told));
    } else {
      out.printf(
          Locale.ROOT,
          "Restored %,d nodes and %,d relationships of %s from %s, in place of %,d%n",
          backup.header().nodes(),
          backup.header().relationships(),
          backup.header().at(),
          file,
          restored.replaced());
      out.println("The hash of the graph is " + backup.graph());
    }
  }
}
