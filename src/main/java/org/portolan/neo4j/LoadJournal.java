package org.portolan.neo4j;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.portolan.domain.Id;
import org.portolan.neo4j.LoadProgress.Phase;

/**
 * A load that is too large for one transaction. First everything that it will do is noted in the
 * graph, out of sight of the graph model; then it is decided, in one transaction; then it is done,
 * step by step. What is found half done is taken back if it was not decided, else finished: either
 * way the graph is as before the load or as after it. An empty graph is filled without notes, see
 * {@link Filling}; of that there is the mark alone.
 *
 * <p>From its beginning to its end the graph tells the revision that it had before, so that whoever
 * answers by revision answers from before. Whoever uses this holds the lock of loads.
 */
final class LoadJournal implements Target {
  private final Supplier<Session> sessions;
  private final long total;
  private final LoadProgress progress;
  private long noted;
  private long steps;
  private long nodes;

  private LoadJournal(Supplier<Session> sessions, long total, LoadProgress progress) {
    this.sessions = sessions;
    this.total = total;
    this.progress = progress;
  }

  /** The state of a load in several transactions. */
  enum State {
    /** Being noted: taken back when found. */
    NOTING,
    /** All noted and decided: finished when found. */
    DECIDED,
    /** An empty graph is being filled, without notes: taken back when found. */
    FILLING
  }

  /**
   * Begins.
   *
   * @param sessions opens sessions that write
   * @param revision the graph's revision before
   * @param total how much will be noted
   * @param progress is told how far it is
   */
  static LoadJournal begin(
      Supplier<Session> sessions, long revision, long total, LoadProgress progress) {
    LoadJournal journal = new LoadJournal(sessions, total, progress);
    mark(sessions, revision, State.NOTING, null);
    progress.at(Phase.NOTING, 0, total);
    return journal;
  }

  /** Marks that an empty graph is being filled with a data set. */
  static void markFilling(Supplier<Session> sessions, long revision, Id dataSet) {
    mark(sessions, revision, State.FILLING, dataSet.value());
  }

  private static void mark(
      Supplier<Session> sessions, long revision, State state, @Nullable String dataSet) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("revision", revision);
    parameters.put("state", state.name());
    parameters.put("dataSet", dataSet);
    run(sessions, CypherScript.BEGIN_LOAD, parameters);
  }

  @Override
  public List<String> create(List<Map<String, Object>> rows) {
    note(CypherScript.CREATE_NODES, rows);
    List<String> references = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      references.add(LoadStep.reference(nodes));
      nodes++;
    }
    return references;
  }

  @Override
  public void run(CypherScript script, List<Map<String, Object>> rows) {
    note(script, rows);
  }

  /** Notes rows of any statement that a load may have. */
  void note(CypherScript script, List<Map<String, Object>> rows) {
    run(
        sessions,
        CypherScript.NOTE_LOAD_STEP,
        Map.of(
            "number",
            steps,
            "script",
            script.name(),
            "rows",
            StepBytes.write(rows),
            "size",
            rows.size()));
    steps++;
    noted += rows.size();
    progress.at(Phase.NOTING, noted, total);
  }

  /** Decides that what is noted is done; from now on it is finished whatever happens. */
  void decide() {
    run(sessions, CypherScript.DECIDE_LOAD, Map.of("state", State.DECIDED.name()));
  }

  /** Ends a load: its mark goes, and what is noted. */
  static void end(Supplier<Session> sessions) {
    run(sessions, CypherScript.END_LOAD, Map.of());
  }

  /** Takes back or finishes what is found half done. Does nothing where nothing is. */
  static void recover(Supplier<Session> sessions) {
    find(sessions)
        .ifPresent(
            load -> {
              switch (State.valueOf(load.get("state").asString())) {
                case DECIDED -> finish(sessions, LoadProgress.SILENT);
                case NOTING -> end(sessions);
                case FILLING -> Filling.takeBack(sessions, new Id(load.get("dataSet").asString()));
              }
            });
  }

  /** Tells whether a load takes several transactions now, or was left half done. */
  static boolean isOpen(Supplier<Session> sessions) {
    return find(sessions).isPresent();
  }

  private static Optional<Record> find(Supplier<Session> sessions) {
    try (Session session = sessions.get()) {
      return session.executeRead(
          transaction ->
              transaction.run(CypherScript.FIND_LOAD.text()).list().stream().findFirst());
    }
  }

  /**
   * Does what is decided, a transaction a step, and ends the load.
   *
   * @return what this call wrote
   */
  @CanIgnoreReturnValue
  static Written finish(Supplier<Session> sessions, LoadProgress progress) {
    Written written = Written.NOTHING;
    List<String> created = new ArrayList<>();
    long done = 0;
    try (Session session = sessions.get()) {
      List<Record> steps =
          session.executeRead(
              transaction -> transaction.run(CypherScript.LIST_LOAD_STEPS.text()).list());
      long total = steps.stream().mapToLong(step -> step.get("size").asLong()).sum();
      progress.at(Phase.WRITING, 0, total);
      for (Record step : steps) {
        long number = step.get("number").asLong();
        Written now = session.executeWrite(transaction -> execute(transaction, number, created));
        written = written.plus(now);
        done += step.get("size").asLong();
        progress.at(Phase.WRITING, done, total);
      }
    }
    progress.at(Phase.COMMITTING, 0, 0);
    end(sessions);
    return written;
  }

  /** Does one step, unless it is done; takes note of the nodes that it created or had created. */
  private static Written execute(
      TransactionContext transaction, long number, List<String> created) {
    Record found =
        transaction.run(CypherScript.READ_LOAD_STEP.text(), Map.of("number", number)).single();
    if (!found.get("created").isNull()) {
      created.addAll(found.get("created").asList(Value::asString));
      return Written.NOTHING;
    }
    LoadStep step =
        new LoadStep(
            found.get("script").asString(), StepBytes.read(found.get("rows").asByteArray()));
    DirectTarget graph = new DirectTarget(transaction);
    List<String> now = List.of();
    if (step.createsNodes()) {
      now = graph.create(CypherScript.named(step.script()), step.rows());
    } else {
      graph.run(CypherScript.named(step.script()), step.resolved(created));
    }
    transaction
        .run(CypherScript.CLOSE_LOAD_STEP.text(), Map.of("number", number, "created", now))
        .consume();
    created.addAll(now);
    return graph.written();
  }

  private static void run(
      Supplier<Session> sessions,
      CypherScript script,
      Map<String, ? extends @Nullable Object> parameters) {
    try (Session session = sessions.get()) {
      session.executeWriteWithoutResult(
          transaction -> transaction.run(script.text(), Values.value(parameters)).consume());
    }
  }
}
