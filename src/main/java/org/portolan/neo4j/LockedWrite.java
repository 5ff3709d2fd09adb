package org.portolan.neo4j;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.portolan.domain.evidence.Difference;

/**
 * One load under the lock of loads, after what others left half done. The server ends the lock when
 * the connection that holds it is lost; then the load is done again from its beginning, which finds
 * it done, or does what is left.
 */
final class LockedWrite {
  private static final int MOST_TRIES = 5;

  private final Connection connection;
  private @Nullable Loaded known;

  LockedWrite(Connection connection) {
    this.connection = connection;
  }

  /**
   * Does it.
   *
   * @param work loads; may be called several times
   * @return what the first did of those that found it undone
   */
  Optional<Loaded> write(Function<TransactionContext, Optional<Loaded>> work) {
    for (int attempt = 1; ; attempt++) {
      try (Session session = connection.writing()) {
        return session.executeWrite(
            transaction -> {
              Connection.lock(transaction);
              connection.recover();
              return work.apply(transaction).map(this::settled);
            });
      } catch (LoadTakenOver lost) {
        if (attempt == MOST_TRIES) {
          throw lost;
        }
      }
    }
  }

  /** Takes note of what is about to be done, in case another finishes it. */
  void plan(Difference difference) {
    if (known == null || !difference.isEmpty()) {
      known = new Loaded(difference, Written.NOTHING);
    }
  }

  /** What was committed without an answer is found done when it is tried again. */
  private Loaded settled(Loaded now) {
    Loaded before = known;
    if (before != null && now.difference().isEmpty() && now.written().equals(Written.NOTHING)) {
      return before;
    }
    known = now;
    return now;
  }
}
