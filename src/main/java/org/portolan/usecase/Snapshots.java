package org.portolan.usecase;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Update;

/**
 * Keeps the latest snapshot of the graph, and brings it up to date when something that answers come
 * from has changed in the graph, by whomever: by what has changed where that is known, else by a
 * new reading of all. Readers that come meanwhile get the one before; where it is large, so does
 * the reader who found it out of date. While the first is made, those who ask are told how far it
 * is.
 */
public final class Snapshots {
  /** How long a snapshot is trusted before the graph is asked again. */
  private static final long TRUSTED_NANOS = Duration.ofMillis(300).toNanos();

  /** Up to so many movements, who finds a snapshot out of date makes the next and waits for it. */
  private static final int FEW = 20_000;

  /** After so long without a look at the graph, who asks waits for one. */
  private static final long LONG_AGO_NANOS = Duration.ofSeconds(1).toNanos();

  private static final Duration LONGEST_WAIT = Duration.ofMillis(1_500);
  private static final Duration SHORT_WAIT = Duration.ofMillis(50);

  private final Graph graph;
  private final LongSupplier nanoClock;
  private final Executor beside;
  private final ReentrantLock taking = new ReentrantLock();
  private final Reading first = new Reading();
  private volatile @Nullable Checked latest;
  private CompletableFuture<Snapshot> refreshing = new CompletableFuture<>();

  /** A snapshot, the revision up to which it was last seen to be current, and when. */
  private record Checked(Snapshot snapshot, long upTo, long atNanos) {
    boolean isSmall() {
      return snapshot.corpus().movements().size() <= FEW;
    }
  }

  /**
   * Keeps snapshots of a graph.
   *
   * @param graph the graph
   */
  public Snapshots(Graph graph) {
    this(graph, System::nanoTime, ForkJoinPool.commonPool());
  }

  Snapshots(Graph graph, LongSupplier nanoClock, Executor beside) {
    this.graph = graph;
    this.nanoClock = nanoClock;
    this.beside = beside;
    refreshing.cancel(false);
  }

  /**
   * Gives the graph as it is now, or as it was within the last moments.
   *
   * @return a snapshot, at most 0.3 s old plus the time of a reading; where the graph is large, of
   *     a second before
   * @throws NotReady while the first is made of a large graph; it says how far that is
   */
  public Snapshot current() {
    Checked known = latest;
    if (known == null) {
      return first();
    }
    long age = nanoClock.getAsLong() - known.atNanos();
    if (age < TRUSTED_NANOS) {
      return known.snapshot();
    }
    if (!known.isSmall()) {
      CompletableFuture<Snapshot> next = refreshBeside();
      return age < LONG_AGO_NANOS ? known.snapshot() : await(next, known.snapshot());
    }
    if (!taking.tryLock()) {
      return known.snapshot();
    }
    return refreshLocked();
  }

  /**
   * Tells how far the first reading of a large graph is, as {@link #current} does to those who ask
   * meanwhile.
   *
   * @return as the end of a sentence; empty if it is over, or the graph is small
   */
  public Optional<String> progress() {
    return latest == null && first.movements() > FEW
        ? Optional.of(first.toString())
        : Optional.empty();
  }

  /**
   * Tells how old what answers come from may be at most.
   *
   * @return since when nobody saw that the latest snapshot is current; empty before the first
   */
  public Optional<Duration> age() {
    return Optional.ofNullable(latest)
        .map(known -> Duration.ofNanos(nanoClock.getAsLong() - known.atNanos()));
  }

  /** Makes the next reader look at the graph again, as after a load. */
  public void invalidate() {
    Checked known = latest;
    if (known != null) {
      latest = new Checked(known.snapshot(), known.upTo(), nanoClock.getAsLong() - LONG_AGO_NANOS);
    }
  }

  /** A small graph is read in no time; of a large one, it is said how far the reading is. */
  private Snapshot first() {
    try {
      while (!taking.tryLock(SHORT_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        if (first.movements() > FEW) {
          throw new NotReady(first.toString());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotReady(first.toString());
    }
    return refreshLocked();
  }

  private synchronized CompletableFuture<Snapshot> refreshBeside() {
    if (refreshing.isDone()) {
      refreshing =
          CompletableFuture.supplyAsync(
              () -> {
                taking.lock();
                return refreshLocked();
              },
              beside);
    }
    return refreshing;
  }

  private static Snapshot await(CompletableFuture<Snapshot> next, Snapshot known) {
    try {
      return next.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return known;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return known;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    }
  }

  /** For who holds the lock, which it gives back. */
  private Snapshot refreshLocked() {
    try {
      Checked known = latest;
      Checked next = known == null ? read(first) : refreshed(known);
      latest = next;
      return next.snapshot();
    } finally {
      taking.unlock();
    }
  }

  private Checked refreshed(Checked known) {
    long now = nanoClock.getAsLong();
    if (now - known.atNanos() < TRUSTED_NANOS) {
      return known;
    }
    Optional<Update> update =
        graph.findUpdate(known.upTo(), known.snapshot().corpus().recorded().frame());
    if (update.isEmpty()) {
      return read(new Reading());
    }
    if (update.get().isNothing()) {
      return new Checked(known.snapshot(), update.get().upTo(), now);
    }
    try {
      return new Checked(known.snapshot().with(update.get()), update.get().upTo(), now);
    } catch (IllegalArgumentException doesNotFit) {
      return read(new Reading());
    }
  }

  private Checked read(Reading reading) {
    long now = nanoClock.getAsLong();
    // For all who will ask, so that no one question stops it or pays for it.
    Projected projected = Curb.aside(() -> graph.project(reading));
    Snapshot snapshot = new Snapshot(reading.corpus(), projected.revision());
    return new Checked(snapshot, projected.revision(), now);
  }
}
