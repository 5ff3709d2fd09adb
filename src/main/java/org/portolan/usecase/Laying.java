package org.portolan.usecase;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.portolan.chain.Network;

/** A network that is laid out beside those who wait for it, all for the same one. */
final class Laying {
  private static final int PERCENT = 100;

  private final CompletableFuture<Network> made = new CompletableFuture<>();
  private volatile double share;

  /**
   * Starts.
   *
   * @param layOut makes the network, and tells how far it is
   */
  void start(Function<DoubleConsumer, Network> layOut, Executor executor) {
    executor.execute(
        () -> {
          try {
            made.complete(layOut.apply(done -> share = done));
          } catch (Throwable e) {
            // Whatever it was, those who wait are told, and must not wait forever.
            made.completeExceptionally(e);
          }
        });
  }

  /** The network, if it is there within a time; else what made it impossible is thrown. */
  Optional<Network> find(Duration patience) {
    try {
      return Optional.of(made.get(patience.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "the network under these filters of claims cannot be laid out: " + e.getCause(), e);
    }
  }

  /** The network if it is there. */
  Optional<Network> find() {
    return made.isDone() && !made.isCompletedExceptionally()
        ? Optional.of(made.join())
        : Optional.empty();
  }

  boolean isOpen() {
    return !made.isDone();
  }

  boolean hasFailed() {
    return made.isCompletedExceptionally();
  }

  /** How much of it is read. */
  int percent() {
    return (int) (share * PERCENT);
  }
}
