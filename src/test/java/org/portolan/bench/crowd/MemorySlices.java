package org.portolan.bench.crowd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a Java process holds, in as many slices of time as a report has lines: the least heap in use
 * within a slice, which is what was left when garbage had been collected, and the most memory that
 * the system gave it. Linux alone, by jstat and /proc.
 */
final class MemorySlices {
  private static final double MB = 1024;
  private static final int SLICES = 10;

  private final long pid;
  private final List<Sample> samples = new ArrayList<>();

  private record Sample(double heap, double resident) {}

  /**
   * Prepares.
   *
   * @param pid of the process, of the same user
   */
  MemorySlices(long pid) {
    this.pid = pid;
  }

  /** Looks once. */
  void look() throws IOException {
    samples.add(new Sample(heap(), resident()));
  }

  private double heap() throws IOException {
    Process jstat = new ProcessBuilder("jstat", "-gc", Long.toString(pid)).start();
    String text = new String(jstat.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    List<String> lines = text.lines().toList();
    if (lines.size() < 2) {
      throw new IOException("jstat says nothing of process " + pid);
    }
    List<String> names = List.of(lines.get(0).strip().split("\\s+"));
    List<String> values = List.of(lines.get(1).strip().split("\\s+"));
    return List.of("S0U", "S1U", "EU", "OU").stream()
            .mapToDouble(name -> Double.parseDouble(values.get(names.indexOf(name))))
            .sum()
        / MB;
  }

  private double resident() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / MB)
        .findFirst()
        .orElseThrow(() -> new IOException("process " + pid + " has ended"));
  }

  /** The slices as a table in Markdown. */
  String markdown() {
    StringBuilder text =
        new StringBuilder(
            "| tenth of the time | heap after collecting, MB | resident, MB |\n|---|---|---|\n");
    for (int slice = 0; slice < SLICES; slice++) {
      List<Sample> within =
          samples.subList(slice * samples.size() / SLICES, (slice + 1) * samples.size() / SLICES);
      if (!within.isEmpty()) {
        text.append(
            String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f |%n",
                slice + 1,
                within.stream().mapToDouble(Sample::heap).min().orElseThrow(),
                within.stream().mapToDouble(Sample::resident).max().orElseThrow()));
      }
    }
    return text.toString();
  }

  /**
   * How the heap grew: the least of the last third beside the least of the second third, since the
   * first still warms up.
   *
   * @return 1 is flat
   */
  double growth() {
    int third = samples.size() / 3;
    return least(2 * third, samples.size()) / least(third, 2 * third);
  }

  private double least(int from, int to) {
    return Arrays.stream(samples.subList(from, to).stream().mapToDouble(Sample::heap).toArray())
        .min()
        .orElseThrow();
  }
}
