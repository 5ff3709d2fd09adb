package org.portolan.usecase.limit;

import java.time.Duration;

/** Small bounds. */
final class TestLimits {
  private TestLimits() {}

  static Limits of(int running, int queue, Duration queueWait) {
    return new Limits(
        1,
        2,
        running,
        queue,
        queueWait,
        Duration.ofSeconds(30),
        Duration.ofMinutes(15),
        1_000_000,
        7,
        Duration.ofHours(1),
        Duration.ofHours(6),
        2);
  }
}
