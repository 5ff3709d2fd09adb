package org.portolan.neo4j;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.portolan.neo4j.LoadJournal.State;

/**
 * The mark in the graph of a load that takes several transactions, with its owner. The lock of
 * loads is gone with the connection that holds it; so each transaction of a load first takes the
 * lock of the mark and looks whether the mark is still its own. Whoever finds a load half done
 * makes the mark his own before anything else, and no transaction of the former owner is committed
 * from then on (a fencing token, see Kleppmann, Designing Data-Intensive Applications, chapter 8).
 */
final class LoadMark {
  private final Supplier<Session> sessions;
  private final String owner;
  private final State state;
  private final Optional<String> dataSet;

  private LoadMark(
      Supplier<Session> sessions, String owner, State state, Optional<String> dataSet) {
    this.sessions = sessions;
    this.owner = owner;
    this.state = state;
    this.dataSet = dataSet;
  }

  /**
   * Sets the mark.
   *
   * @param revision the graph's revision before
   * @param dataSet of FILLING the data set
   * @throws LoadTakenOver if another load has set one, so that the lock was lost
   */
  static LoadMark set(
      Supplier<Session> sessions, long revision, State state, Optional<String> dataSet) {
    LoadMark mark = new LoadMark(sessions, newOwner(), state, dataSet);
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("owner", mark.owner);
    parameters.put("revision", revision);
    parameters.put("state", state.name());
    parameters.put("dataSet", dataSet.orElse(null));
    try (Session session = sessions.get()) {
      String now =
          session.executeWrite(
              transaction ->
                  transaction
                      .run(CypherScript.BEGIN_LOAD.text(), Values.value(parameters))
                      .single()
                      .get("owner")
                      .asString());
      if (!now.equals(mark.owner)) {
        throw new LoadTakenOver();
      }
    }
    return mark;
  }

  /** Takes over what was left half done; empty if nothing is. For holders of the lock of loads. */
  static Optional<LoadMark> takeOver(Supplier<Session> sessions) {
    return findOwner(sessions).flatMap(before -> takeOver(sessions, before));
  }

  private static Optional<LoadMark> takeOver(Supplier<Session> sessions, String before) {
    String owner = newOwner();
    try (Session session = sessions.get()) {
      return session
          .executeWrite(
              transaction ->
                  transaction
                      .run(
                          CypherScript.TAKE_OVER_LOAD.text(),
                          Map.of("before", before, "owner", owner))
                      .stream()
                      .findFirst())
          .map(
              load ->
                  new LoadMark(
                      sessions,
                      owner,
                      State.valueOf(load.get("state").asString()),
                      Optional.of(load.get("dataSet").asString("")).filter(id -> !id.isEmpty())));
    }
  }

  private static String newOwner() {
    return UUID.randomUUID().toString();
  }

  /** Finds whose mark there is, be the load under way or left half done. */
  static Optional<String> findOwner(Supplier<Session> sessions) {
    try (Session session = sessions.get()) {
      return session.executeRead(
          transaction ->
              transaction.run(CypherScript.FIND_LOAD.text()).list().stream()
                  .findFirst()
                  .map(load -> load.get("owner").asString()));
    }
  }

  State state() {
    return state;
  }

  Optional<String> dataSet() {
    return dataSet;
  }

  String owner() {
    return owner;
  }

  Session session() {
    return sessions.get();
  }

  /**
   * Writes a transaction of the load, which may be tried several times.
   *
   * @throws LoadTakenOver if the mark is gone or another's
   */
  @CanIgnoreReturnValue
  <T> T write(Session session, Function<TransactionContext, T> work) {
    return session.executeWrite(
        transaction -> {
          hold(transaction);
          return work.apply(transaction);
        });
  }

  /**
   * Writes a transaction of the load once, even if the answer to its commit is lost: tried again,
   * it gives what it gave when it was committed.
   *
   * @param number counts these transactions of a load; no two that follow one another have the same
   * @throws LoadTakenOver if the mark is gone or another's
   */
  <T> T writeOnce(Session session, long number, Function<TransactionContext, T> work) {
    AtomicReference<@Nullable T> tried = new AtomicReference<>();
    return session.executeWrite(
        transaction -> {
          boolean committed = hold(transaction).get("slice").asLong() == number;
          T before = tried.get();
          if (committed && before != null) {
            return before;
          }
          T now = work.apply(transaction);
          transaction
              .run(CypherScript.NUMBER_LOAD_TRANSACTION.text(), Map.of("slice", number))
              .consume();
          tried.set(now);
          return now;
        });
  }

  private Record hold(TransactionContext transaction) {
    return transaction.run(CypherScript.HOLD_LOAD.text()).list().stream()
        .findFirst()
        .filter(load -> load.get("owner").asString().equals(owner))
        .orElseThrow(LoadTakenOver::new);
  }

  /** Ends the load: its mark goes, and what is noted. Does nothing once that is done. */
  void end() {
    try (Session session = sessions.get()) {
      session.executeWriteWithoutResult(
          transaction -> {
            Optional<String> there =
                transaction.run(CypherScript.HOLD_LOAD.text()).list().stream()
                    .findFirst()
                    .map(load -> load.get("owner").asString());
            if (there.isPresent() && !there.get().equals(owner)) {
              throw new LoadTakenOver();
            }
            there.ifPresent(mine -> transaction.run(CypherScript.END_LOAD.text()).consume());
          });
    }
  }
}
