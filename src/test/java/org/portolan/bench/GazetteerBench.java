package org.portolan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.portolan.TheCase;
import org.portolan.dataset.gazetteer.Gathered;
import org.portolan.dataset.gazetteer.GazetteerReader;
import org.portolan.dataset.gazetteer.Sought;
import org.portolan.dataset.gazetteer.Tally;
import org.portolan.dataset.gazetteer.Wanted;
import org.portolan.usecase.gazetteer.Proposals;

/**
 * Reads a gazetteer once and says how long it took and how much memory.
 *
 * <p>{@code GazetteerBench FILE nothing|case|here}: asking nothing; for the places of the bundled
 * case, three of which are of no stated country, so that every name of every row is looked at; or
 * for those of a stated country alone.
 */
public final class GazetteerBench {
  private GazetteerBench() {}

  public static void main(String[] args) throws IOException {
    List<Sought> all = Proposals.soughtIn(TheCase.dataSet().corpus());
    List<Sought> asked =
        switch (args[1]) {
          case "nothing" -> List.of();
          case "here" -> all.stream().filter(place -> place.country().isPresent()).toList();
          default -> all;
        };
    long start = System.nanoTime();
    Gathered gathered =
        GazetteerReader.read(
            List.of(Path.of(args[0])), new Wanted(asked), 20, (file, rows, bytes, size) -> {});
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor =
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    Tally tally = gathered.tallies().get(0);
    long lines = tally.rows() + tally.broken();
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %.1f s | %.1f s | %,d | %d MB | %s |%n",
        args[1],
        lines,
        tally.names(),
        tally.broken(),
        gathered.entries().size(),
        seconds,
        processor,
        Math.round(lines / seconds),
        Runtime.getRuntime().maxMemory() >> 20,
        peak());
  }

  /** The most memory that the whole process ever had. */
  private static String peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
        .findFirst()
        .orElse("not known");
  }
}
