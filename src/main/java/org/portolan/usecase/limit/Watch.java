package org.portolan.usecase.limit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.portolan.domain.bound.Bound;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.bound.Stopped;

/**
 * Looks several times a second after all questions that run, and stops those that may not go on.
 */
public final class Watch implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Limits limits;
  private final LongSupplier nanoClock;
  private final Set<Watched> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "watch over questions");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Begins to look.
   *
   * @param limits what a question may cost
   */
  public Watch(Limits limits) {
    this(limits, System::nanoTime);
    long pause = BETWEEN_LOOKS.toMillis();
    var unused = looks.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  /** One that looks only when told. */
  Watch(Limits limits, LongSupplier nanoClock) {
    this.limits = limits;
    this.nanoClock = nanoClock;
  }

  /** What of a question can be seen from outside. */
  public interface Seen {
    /**
     * Tells whether whoever asked is gone.
     *
     * @return true once that is known
     */
    boolean isGone();

    /**
     * Tells whether the answer begins to be sent.
     *
     * @return true from then on
     */
    boolean isSending();
  }

  /**
   * Watches over a question that the present thread answers.
   *
   * @param seen what is seen of it
   * @return its curb, and its end
   */
  public Watched over(Seen seen) {
    long thread = Thread.currentThread().getId();
    Watched watched = new Watched(thread, seen);
    all.add(watched);
    return watched;
  }

  void look() {
    all.forEach(Watched::look);
  }

  @Override
  public void close() {
    looks.shutdownNow();
  }

  /** A question that runs. */
  public final class Watched implements AutoCloseable {
    private final long thread;
    private final Seen seen;
    private final Curb curb;
    private final long beganNanos = nanoClock.getAsLong();
    private final long allocatedBefore;
    private boolean over;

    private Watched(long thread, Seen seen) {
      this.thread = thread;
      this.seen = seen;
      this.allocatedBefore = allocated();
      this.curb = new Curb(this::allocated, limits.results());
    }

    private long allocated() {
      return THREADS.getThreadAllocatedBytes(thread);
    }

    /**
     * Gives what holds the work.
     *
     * @return to look at while working
     */
    public Curb curb() {
      return curb;
    }

    /** What is seen may be another question's as soon as this one is over. */
    private synchronized void look() {
      if (over || curb.isStopped()) {
        return;
      }
      long nanos = nanoClock.getAsLong() - beganNanos;
      if (seen.isSending()) {
        stopIf(
            () -> nanos > limits.sending().toNanos(),
            Bound.SENDING_LIMIT,
            Sizes.of(limits.sending()));
      } else {
        stopIf(seen::isGone, Bound.DISCONNECTED, "");
        stopIf(
            () -> nanos > limits.answer().toNanos(), Bound.ANSWER_LIMIT, Sizes.of(limits.answer()));
        stopIf(() -> own() > limits.memory(), Bound.QUESTION_MEMORY, Sizes.of(limits.memory()));
      }
    }

    private long own() {
      return allocated() - allocatedBefore - curb.allocatedAside();
    }

    private void stopIf(BooleanSupplier condition, Bound bound, String value) {
      if (!curb.isStopped() && condition.getAsBoolean()) {
        curb.stop(new Stopped(bound, value));
      }
    }

    @Override
    public synchronized void close() {
      over = true;
      all.remove(this);
    }
  }
}
