package org.portolan.usecase;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the latest snapshot of the graph, and takes a new one when something that answers come from
 * has changed in the graph, by whomever. Readers that come while a new one is taken get the one
 * before.
 */
public final class Snapshots {
  /** How long a snapshot is trusted before the graph's revision is asked again. */
  private static final long TRUSTED_NANOS = Duration.ofMillis(300).toNanos();

  private final Graph graph;
  private final LongSupplier nanoClock;
  private final ReentrantLock taking = new ReentrantLock();
  private volatile @Nullable Checked latest;

  /** A snapshot, the revision up to which it was last seen to be current, and when. */
  private record Checked(Snapshot snapshot, long upTo, long atNanos) {}

  /**
   * Keeps snapshots of a graph.
   *
   * @param graph the graph
   */
  public Snapshots(Graph graph) {
    this(graph, System::nanoTime);
  }

  Snapshots(Graph graph, LongSupplier nanoClock) {
    this.graph = graph;
    this.nanoClock = nanoClock;
  }

  /**
   * Gives the graph as it is now, or as it was within the last moments.
   *
   * @return a snapshot, at most 0.3 s plus the time of a reading old
   */
  public Snapshot current() {
    Checked known = latest;
    if (known != null && nanoClock.getAsLong() - known.atNanos() < TRUSTED_NANOS) {
      return known.snapshot();
    }
    if (known == null) {
      taking.lock();
    } else if (!taking.tryLock()) {
      return known.snapshot();
    }
    try {
      return refresh();
    } finally {
      taking.unlock();
    }
  }

  /** Makes the next reader look at the graph again, as after a load. */
  public void invalidate() {
    taking.lock();
    try {
      latest = null;
    } finally {
      taking.unlock();
    }
  }

  private Snapshot refresh() {
    long now = nanoClock.getAsLong();
    Checked known = latest;
    if (known != null) {
      OptionalLong upTo = graph.findUntouchedUntil(known.upTo());
      if (upTo.isPresent()) {
        latest = new Checked(known.snapshot(), upTo.getAsLong(), now);
        return known.snapshot();
      }
    }
    Snapshot snapshot = new Snapshot(graph.read());
    latest = new Checked(snapshot, snapshot.revision(), now);
    return snapshot;
  }
}
