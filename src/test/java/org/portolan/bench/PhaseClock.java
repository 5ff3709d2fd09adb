package org.portolan.bench;

import java.util.EnumMap;
import java.util.Map;
import org.portolan.neo4j.LoadProgress;

/** Times the phases of a load. */
final class PhaseClock implements LoadProgress {
  private static final double NANOS = 1e9;

  private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
  private Phase now = Phase.READING;
  private long since = System.nanoTime();

  @Override
  public void at(Phase phase, long done, long total) {
    long time = System.nanoTime();
    nanos.merge(now, time - since, Long::sum);
    now = phase;
    since = time;
  }

  /** Prints each phase with its seconds; the last one ends now. */
  void print(String prefix) {
    at(now, 0, 0);
    nanos.forEach(
        (phase, spent) -> System.out.printf("%s %s %.1f s%n", prefix, phase, spent / NANOS));
  }
}
