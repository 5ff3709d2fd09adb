package org.portolan.usecase.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.Snapshot;

/**
 * The replays that were asked for last, so that the pages of one are not replayed each, and one
 * that took too long goes on from where it stopped. For several threads.
 */
public final class Replays {
  /** How many are kept. */
  private static final int MOST = 4;

  /** How many claims those that are kept may have sorted together, but for the last. */
  private static final int MOST_CLAIMS = 1_000_000;

  private final Map<Asked, Kept> recent = new LinkedHashMap<>(16, 0.75f, true);

  /** A question in a snapshot; snapshots of one content have one hash. */
  private record Asked(String snapshot, ChainQuestion question) {}

  /** A replay that one at a time goes on with. */
  private record Kept(Replay replay, ReentrantLock lock) {}

  /** Keeps none yet. */
  public Replays() {}

  /**
   * Replays, or goes on with what was replayed before.
   *
   * @param snapshot the evidence
   * @param question the question; its day, if any, is the last that is replayed
   * @param budget how long it may take; told if days are left
   * @return the days in order, each with what it changed
   * @throws BadQuestion if one of the two ends is missing, naming it
   */
  public History of(Snapshot snapshot, ChainQuestion question, Budget budget) {
    Kept kept = kept(snapshot, question);
    if (!isFree(kept.lock(), budget)) {
      // Somebody else goes on with it for longer than this question may take.
      return new Replay(snapshot, question).run(budget);
    }
    try {
      return kept.replay().run(budget);
    } finally {
      kept.lock().unlock();
    }
  }

  private static boolean isFree(ReentrantLock lock, Budget budget) {
    try {
      return lock.tryLock(budget.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Kept kept(Snapshot snapshot, ChainQuestion question) {
    Asked asked = new Asked(snapshot.hash(), question);
    synchronized (recent) {
      Kept known = recent.get(asked);
      if (known != null) {
        return known;
      }
      Kept made = new Kept(new Replay(snapshot, question), new ReentrantLock());
      recent.keySet().removeIf(other -> !other.snapshot().equals(asked.snapshot()));
      recent.put(asked, made);
      forget();
      return made;
    }
  }

  private void forget() {
    long claims = recent.values().stream().mapToLong(kept -> kept.replay().weight()).sum();
    var eldest = recent.values().iterator();
    while (recent.size() > 1 && (claims > MOST_CLAIMS || recent.size() > MOST)) {
      claims -= eldest.next().replay().weight();
      eldest.remove();
    }
  }
}
