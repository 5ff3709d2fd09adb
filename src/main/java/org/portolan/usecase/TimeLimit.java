package org.portolan.usecase;

import java.time.Duration;

/** How long one question may take in all, over the several searches that answer it. */
final class TimeLimit {
  private final long endNanos;

  private TimeLimit(long endNanos) {
    this.endNanos = endNanos;
  }

  static TimeLimit of(Duration limit) {
    return new TimeLimit(System.nanoTime() + limit.toNanos());
  }

  /** What is left of it; zero when nothing is. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
  }
}
