package org.portolan.usecase;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Gathered;

/** A look at the graph, made beside those who wait for it: for as long as they like, not longer. */
final class Look<T> {
  /** Threads that may hang without keeping anybody from anything, nor the process from ending. */
  static final Executor THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "looks at the graph");
            thread.setDaemon(true);
            return thread;
          });

  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final LongSupplier nanoClock;
  private final Reading reading = new Reading();
  private volatile long heardNanos;
  private volatile boolean answered;

  Look(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    heardNanos = nanoClock.getAsLong();
  }

  void start(Executor executor, Function<Look<T>, T> work) {
    executor.execute(
        () -> {
          try {
            result.complete(work.apply(this));
          } catch (Throwable e) {
            // Whatever it was, those who wait are told, and must not wait forever.
            result.completeExceptionally(e);
          }
        });
  }

  CompletableFuture<T> result() {
    return result;
  }

  boolean isOpen() {
    return !result.isDone();
  }

  /** The reading that it may come to; who reads is heard of. */
  Reading reading() {
    return reading;
  }

  /** Takes note that the graph has answered. */
  void hear() {
    answered = true;
    heardNanos = nanoClock.getAsLong();
  }

  boolean isAnswered() {
    return answered;
  }

  /** How long the graph has said nothing. */
  long silentNanos() {
    return nanoClock.getAsLong() - heardNanos;
  }

  /** A reading of the whole graph, which tells how far it is. */
  final class Reading extends Gathered {
    private volatile long read;
    private volatile long all;

    @Override
    public void frame(Corpus frame) {
      hear();
      super.frame(frame);
    }

    @Override
    public void progress(long done, long total) {
      hear();
      read = done;
      all = total;
    }

    /** How many movements there are, as far as is known. */
    long movements() {
      return all;
    }

    /** How far it is, as the end of a sentence. */
    @Override
    public String toString() {
      long done = read;
      long total = all;
      return done < total
          ? "it has read %,d of %,d movements from the graph".formatted(done, total)
          : "it lays out the network of %,d movements".formatted(total);
    }
  }
}
