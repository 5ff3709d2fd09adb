package org.portolan.usecase.health;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks the graph when somebody asks and something has changed since it was checked. One check
 * runs at a time, for all who ask; who has no patience for it finds it when they ask again.
 */
public final class DataHealth {
  private final GraphCheck graph;
  private final Executor beside;
  private final LongSupplier nanoClock;
  private volatile @Nullable Health latest;
  private volatile long read;
  private @Nullable CompletableFuture<Health> checking;

  /**
   * Checks a graph.
   *
   * @param graph the graph
   */
  public DataHealth(GraphCheck graph) {
    this(graph, ForkJoinPool.commonPool(), System::nanoTime);
  }

  DataHealth(GraphCheck graph, Executor beside, LongSupplier nanoClock) {
    this.graph = graph;
    this.beside = beside;
    this.nanoClock = nanoClock;
  }

  /**
   * Finds what is broken in the graph as it is.
   *
   * @param patience how long to wait for a check
   * @return what is broken; while others write without a pause, of a moment after this was asked;
   *     empty if the check takes longer than that, and goes on meanwhile
   */
  public Optional<Health> find(Duration patience) {
    long end = nanoClock.getAsLong() + patience.toNanos();
    Health known = latest;
    if (known != null && isCurrent(known)) {
      return Optional.of(known);
    }
    // One that runs already may have begun before the change that is asked about.
    Optional<Health> found = await(running(), end);
    return found.isEmpty() || isCurrent(found.get()) ? found : await(running(), end);
  }

  /**
   * Tells how far the check is that runs.
   *
   * @return how many movements it has read
   */
  public long read() {
    return read;
  }

  private boolean isCurrent(Health known) {
    return known.revision() == graph.revision();
  }

  private synchronized CompletableFuture<Health> running() {
    CompletableFuture<Health> now = checking;
    if (now == null || now.isDone()) {
      now = CompletableFuture.supplyAsync(this::check, beside);
      checking = now;
    }
    return now;
  }

  private Health check() {
    read = 0;
    Health found = graph.check(movements -> read = movements);
    latest = found;
    return found;
  }

  private Optional<Health> await(CompletableFuture<Health> check, long end) {
    try {
      return Optional.of(check.get(Math.max(0, end - nanoClock.getAsLong()), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    }
  }
}
