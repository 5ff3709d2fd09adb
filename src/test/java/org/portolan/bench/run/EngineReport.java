package org.portolan.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what runs measured: {@code EngineReport START OUT}, START the path and the first letters
 * of the JSON files of runs, OUT of the Markdown and the SVG file, both without ending. The
 * Markdown has the tables alone; a script puts its own words before them.
 */
public final class EngineReport {
  private EngineReport() {}

  public static void main(String[] args) throws IOException {
    List<Run> runs = runs(Path.of(args[0]));
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("no run was written to " + args[0] + "*.json");
    }
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(
          "- %s: %,d places, %,d legs in %d years, seed %d; %s\n"
              .formatted(
                  run.size(), run.places(), run.legs(), run.years(), run.seed(), run.machine()));
    }
    text.append('\n').append(new ResultTables(runs).markdown());
    Files.writeString(Path.of(args[1] + ".md"), text);
    Files.writeString(Path.of(args[1] + ".svg"), new LatencyPlot(runs).svg());
  }

  private static List<Run> runs(Path start) throws IOException {
    try (Stream<Path> files = Files.list(start.toAbsolutePath().getParent())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start.getFileName().toString()))
          .filter(file -> file.toString().endsWith(".json"))
          .map(file -> Run.read(file))
          .sorted(Comparator.comparing(Run::legs))
          .toList();
    }
  }
}
