package org.portolan.usecase;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the graph answers, in a bounded time whatever it does: also where its process is
 * paused, or the network swallows what is sent.
 */
public final class Pulse {
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  /** After so long in silence it is asked once more, on another connection. */
  private static final long LONGEST_HUSH_NANOS = Duration.ofSeconds(10).toNanos();

  private final Graph graph;
  private final Supplier<Optional<String>> known;
  private @Nullable Look<Long> asked;

  /** Since when it has not answered, in the time of {@link System#nanoTime()}; 0 if it has. */
  private long silentSinceNanos;

  /**
   * Feels the pulse of a graph.
   *
   * @param graph the graph
   * @param known what is known to be wrong with it, as a sentence without a full stop
   */
  public Pulse(Graph graph, Supplier<Optional<String>> known) {
    this.graph = graph;
    this.known = known;
  }

  /**
   * Asks the graph for its revision, and waits 1.5 s at most.
   *
   * @return what is wrong, as a sentence without a full stop; empty if it answers
   */
  public Optional<String> findComplaint() {
    Optional<String> wrong = known.get();
    return wrong.isPresent() ? wrong : ask();
  }

  /**
   * Refuses what needs the graph itself while it does not answer.
   *
   * @throws Unreachable if it does not
   */
  public void require() {
    findComplaint()
        .ifPresent(
            why -> {
              throw new Unreachable(why);
            });
  }

  private Optional<String> ask() {
    Look<Long> question = question();
    try {
      question.result().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      answered();
      return Optional.empty();
    } catch (TimeoutException e) {
      return Optional.of("Neo4j has not answered for %d s".formatted(silentSeconds()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("Portolan is ending");
    } catch (ExecutionException e) {
      return Optional.of(
          e.getCause() instanceof NotReady notReady
              ? String.valueOf(notReady.getMessage())
              : "Neo4j has not answered for %d s".formatted(silentSeconds()));
    }
  }

  /** One that is open is shared, since each that hangs keeps a thread. */
  private synchronized Look<Long> question() {
    Look<Long> open = asked;
    if (open != null && open.isOpen() && open.silentNanos() < LONGEST_HUSH_NANOS) {
      return open;
    }
    Look<Long> next = new Look<>(System::nanoTime);
    asked = next;
    silentSinceNanos = silentSinceNanos == 0 ? System.nanoTime() : silentSinceNanos;
    next.start(Look.THREADS, look -> graph.revision());
    return next;
  }

  private synchronized void answered() {
    silentSinceNanos = 0;
  }

  private synchronized long silentSeconds() {
    return Duration.ofNanos(System.nanoTime() - silentSinceNanos).toSeconds();
  }
}
