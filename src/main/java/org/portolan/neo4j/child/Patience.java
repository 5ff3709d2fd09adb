package org.portolan.neo4j.child;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Asks again and again for something that comes by itself, for a limited time. */
final class Patience {
  private static final long PAUSE_MS = 50;

  private Patience() {}

  /** What may not be there yet. */
  @FunctionalInterface
  interface Attempt<T> {
    Optional<T> attempt() throws IOException;
  }

  /** The first result; empty if there is none in time. It asks at least once. */
  static <T> Optional<T> forUpTo(Duration limit, Attempt<T> attempt) throws IOException {
    long deadline = System.nanoTime() + limit.toNanos();
    Optional<T> result = attempt.attempt();
    while (result.isEmpty() && System.nanoTime() < deadline) {
      try {
        Thread.sleep(PAUSE_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ChildFailure.Interrupted(e);
      }
      result = attempt.attempt();
    }
    return result;
  }
}
