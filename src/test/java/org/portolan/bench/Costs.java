package org.portolan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time used so far.
 *
 * @param ownSeconds by this process
 * @param neo4jSeconds by the Neo4j that it started
 */
record Costs(double ownSeconds, double neo4jSeconds) {
  static final Costs NONE = new Costs(0, 0);

  private static final double MILLIS = 1e3;
  private static final long KIBI = 1 << 10;

  static Costs now() {
    return new Costs(
        seconds(Stream.of(ProcessHandle.current())), seconds(ProcessHandle.current().children()));
  }

  private static double seconds(Stream<ProcessHandle> processes) {
    return processes
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .mapToLong(Duration::toMillis)
            .sum()
        / MILLIS;
  }

  Costs since(Costs before) {
    return new Costs(ownSeconds - before.ownSeconds, neo4jSeconds - before.neo4jSeconds);
  }

  Costs plus(Costs more) {
    return new Costs(ownSeconds + more.ownSeconds, neo4jSeconds + more.neo4jSeconds);
  }

  /** The most memory that a process had in use, as Linux tells it; 0 elsewhere. */
  static long peakMegabytes(ProcessHandle process) {
    Path status = Path.of("/proc/%d/status".formatted(process.pid()));
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .findFirst()
              .orElse(0)
          / KIBI;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
