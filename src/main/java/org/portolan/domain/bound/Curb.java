package org.portolan.domain.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What holds the work of one question: whoever does it looks here whether to go on, and whoever
 * watches over it stops it here. It is bound to the thread that answers; other threads, and work
 * that is for all who ask, have none and are never stopped by it.
 */
public final class Curb {
  private static final ThreadLocal<@Nullable Curb> CURRENT = new ThreadLocal<>();

  private static final long NOT_ASIDE = -1;

  private final LongSupplier allocated;
  private final long mostResults;
  private final List<Runnable> onStop = new ArrayList<>();
  private volatile @Nullable Stopped stopped;
  private volatile long asideSince = NOT_ASIDE;
  private long notOwn;

  /**
   * Makes one that lets everything go on.
   *
   * @param allocated tells how many bytes the present thread has allocated since any moment
   * @param mostResults how many results the answer may have, at least 1
   */
  public Curb(LongSupplier allocated, long mostResults) {
    this.allocated = allocated;
    this.mostResults = mostResults;
  }

  /**
   * Gives the one of the present thread.
   *
   * @return it; one that nobody stops where the thread answers no question
   */
  public static Curb current() {
    return find().orElseGet(() -> new Curb(() -> 0, Long.MAX_VALUE));
  }

  /**
   * Finds the one of the present thread.
   *
   * @return it; empty where the thread answers no question
   */
  public static Optional<Curb> find() {
    return Optional.ofNullable(CURRENT.get());
  }

  /**
   * Binds it to the present thread.
   *
   * @return closed when the work is done, by the same thread
   */
  public Held hold() {
    Curb before = CURRENT.get();
    CURRENT.set(this);
    return () -> set(before);
  }

  private static void set(@Nullable Curb curb) {
    if (curb == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(curb);
    }
  }

  /** Something that ends. */
  @FunctionalInterface
  public interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Does what is not for this question alone, so that it neither stops it nor pays for its memory.
   *
   * @param work what to do
   * @param <T> what comes of it
   * @return what came of it
   */
  public static <T> T aside(Supplier<T> work) {
    Curb curb = CURRENT.get();
    if (curb == null) {
      return work.get();
    }
    long before = curb.allocated.getAsLong();
    curb.asideSince = before;
    CURRENT.remove();
    try {
      return work.get();
    } finally {
      CURRENT.set(curb);
      curb.leaveAside(before);
    }
  }

  private synchronized void leaveAside(long before) {
    notOwn += allocated.getAsLong() - before;
    asideSince = NOT_ASIDE;
  }

  /**
   * Tells what was allocated aside.
   *
   * @return bytes
   */
  public synchronized long allocatedAside() {
    long since = asideSince;
    return notOwn + (since == NOT_ASIDE ? 0 : allocated.getAsLong() - since);
  }

  /**
   * Tells how many results the answer may have.
   *
   * @return at least 1
   */
  public long mostResults() {
    return mostResults;
  }

  /**
   * Stops the work, once; by whichever thread. What must be told of it is told by this one.
   *
   * @param why the bound
   */
  public void stop(Stopped why) {
    List<Runnable> told;
    synchronized (onStop) {
      if (stopped != null) {
        return;
      }
      stopped = why;
      told = List.copyOf(onStop);
      onStop.clear();
    }
    told.forEach(Runnable::run);
  }

  /**
   * Has something told when the work is stopped, such as a database; at once where it is already.
   *
   * @param action what then happens; quick
   * @return closed once that need not be told any more
   */
  public Held whenStopped(Runnable action) {
    synchronized (onStop) {
      if (stopped == null) {
        onStop.add(action);
        return () -> forget(action);
      }
    }
    action.run();
    return () -> {};
  }

  private void forget(Runnable action) {
    synchronized (onStop) {
      onStop.remove(action);
    }
  }

  /**
   * Tells whether to stop.
   *
   * @return true once it was stopped
   */
  public boolean isStopped() {
    return stopped != null;
  }

  /**
   * Goes on, unless it was stopped.
   *
   * @throws Stopped saying why
   */
  public void check() {
    Stopped why = stopped;
    if (why != null) {
      throw why;
    }
  }
}
