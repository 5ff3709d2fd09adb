package org.portolan.neo4j.child.watch;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the latest transactions touched, as many as there is room for. It knows from which
 * transaction on it is complete, and says so rather than leave anything out.
 */
final class ChangeWindow {
  private final LongSupplier lastClosed;
  private final int most;
  private final NavigableMap<Long, Set<String>> commits = new TreeMap<>();
  private final Set<InFlight> inFlight = Collections.newSetFromMap(new IdentityHashMap<>());
  private int size;
  private long floor;
  private boolean open;

  /**
   * What was touched after some transaction.
   *
   * @param upTo the transaction up to which this is complete; some later ones may be in it
   * @param touched lines of label and id
   */
  record Changes(long upTo, Set<String> touched) {}

  /**
   * An empty window, which is not open yet.
   *
   * @param lastClosed gives the number up to which every transaction is visible
   * @param most how many lines it keeps
   */
  ChangeWindow(LongSupplier lastClosed, int most) {
    this.lastClosed = lastClosed;
    this.most = most;
  }

  /** From now on, all that is committed has been told to this window. */
  synchronized void open() {
    forget(lastClosed.getAsLong());
    open = true;
  }

  synchronized InFlight begin() {
    InFlight begun = new InFlight(lastClosed.getAsLong());
    inFlight.add(begun);
    return begun;
  }

  synchronized void commit(InFlight begun, long transaction) {
    Set<String> touched = begun.touched;
    if (touched == null) {
      forget(transaction);
    } else if (transaction > floor && !touched.isEmpty()) {
      commits.put(transaction, touched);
      size += touched.size();
      while (size > most) {
        forget(commits.firstKey());
      }
    }
    inFlight.remove(begun);
  }

  synchronized void rollBack(InFlight begun) {
    inFlight.remove(begun);
  }

  /** A transaction was missed, and nobody knows which: nothing is known from here on. */
  synchronized void lose() {
    forget(Long.MAX_VALUE);
  }

  /**
   * Everything touched after a transaction.
   *
   * @return empty if everything may have been
   */
  synchronized Optional<Changes> since(long transaction) {
    long closed = lastClosed.getAsLong();
    if (!open || transaction < floor || transaction > closed) {
      return Optional.empty();
    }
    long upTo = closed;
    for (InFlight begun : inFlight) {
      // It is visible already if it is just about to be told.
      upTo = Math.min(upTo, begun.after);
    }
    Set<String> touched = new LinkedHashSet<>();
    commits.tailMap(transaction, false).values().forEach(touched::addAll);
    return Optional.of(new Changes(Math.max(upTo, transaction), touched));
  }

  private void forget(long upTo) {
    floor = Math.max(floor, upTo);
    for (@Nullable Set<String> gone : commits.headMap(floor, true).values()) {
      size -= gone == null ? 0 : gone.size();
    }
    commits.headMap(floor, true).clear();
  }
}
