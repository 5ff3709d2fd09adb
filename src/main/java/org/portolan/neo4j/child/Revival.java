package org.portolan.neo4j.child;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Portolan's own Neo4j, started again whenever it ends unasked: on the same store and ports, so
 * that drivers find it where it was. The pauses before a start grow from 1 s to a minute, and are
 * short again once it has run for five minutes.
 */
public final class Revival implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Revival.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONG_LIFE = Duration.ofMinutes(5);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread daemon = new Thread(work, "starts Neo4j again");
            daemon.setDaemon(true);
            return daemon;
          });

  private Neo4jChild child;
  private boolean closed;
  private int starts;
  private long startedNanos = System.nanoTime();
  private volatile @Nullable String trouble;

  /**
   * Looks after a child that runs.
   *
   * @param child the child, which is closed with this
   */
  public Revival(Neo4jChild child) {
    this.child = child;
    follow(child);
  }

  private void follow(Neo4jChild followed) {
    var unused = followed.onExit().thenAccept(this::revive);
  }

  private synchronized void revive(String reason) {
    if (closed) {
      return;
    }
    if (System.nanoTime() - startedNanos > LONG_LIFE.toNanos()) {
      starts = 0;
    }
    again(reason);
  }

  private synchronized void again(String reason) {
    Duration pause = pause(starts);
    starts++;
    trouble = withoutStop(reason) + "; it is being started again";
    LOG.log(
        System.Logger.Level.WARNING,
        "{0}; it is started again in {1} s, for the {2}. time in a row",
        withoutStop(reason),
        pause.toSeconds(),
        starts);
    var unused = thread.schedule(this::start, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** How long to wait after so many starts in a row: 1, 2, 4, … 60 s. */
  static Duration pause(int starts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(starts, 6));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private static String withoutStop(String reason) {
    return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
  }

  private void start() {
    Neo4jChild ended = running();
    try {
      take(ended.startAgain());
    } catch (ChildFailure e) {
      retry(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      retry("Neo4j does not start: " + e);
    }
  }

  private synchronized Neo4jChild running() {
    return child;
  }

  private synchronized void retry(String reason) {
    if (!closed) {
      again(reason);
    }
  }

  private synchronized void take(Neo4jChild started) {
    child = started;
    if (closed) {
      started.close();
      return;
    }
    startedNanos = System.nanoTime();
    trouble = null;
    LOG.log(System.Logger.Level.WARNING, "Neo4j answers again");
    follow(started);
  }

  /**
   * Tells what is wrong.
   *
   * @return why it ended or does not start, as a sentence without a full stop; empty while it runs
   */
  public Optional<String> findTrouble() {
    return Optional.ofNullable(trouble);
  }

  /** Stops Neo4j, and starts it no more. */
  @Override
  public void close() {
    Neo4jChild last;
    synchronized (this) {
      closed = true;
      last = child;
    }
    thread.shutdownNow();
    last.close();
  }
}
