package org.portolan.neo4j;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.portolan.neo4j.LoadProgress.Phase;

/**
 * A load that is too large for one transaction. First everything that it will do is noted in the
 * graph, out of sight of the graph model; then it is decided, in one transaction; then it is done,
 * step by step. What is found half done is taken back if it was not decided, else finished: either
 * way the graph is as before the load or as after it ({@link LoadMark} keeps a former owner out).
 * An empty graph is filled without notes, see {@link Filling}; of that there is the mark alone.
 *
 * <p>From its beginning to its end the graph tells the revision that it had before, so that whoever
 * answers by revision answers from before. Whoever uses this holds the lock of loads.
 */
final class LoadJournal implements Target {
  private final LoadMark mark;
  private final long total;
  private final LoadProgress progress;
  private long noted;
  private long steps;
  private long nodes;

  private LoadJournal(LoadMark mark, long total, LoadProgress progress) {
    this.mark = mark;
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
    LoadMark mark = LoadMark.set(sessions, revision, State.NOTING, Optional.empty());
    progress.at(Phase.NOTING, 0, total);
    return new LoadJournal(mark, total, progress);
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
    run(CypherScript.DECIDE_LOAD, Map.of("state", State.DECIDED.name()));
  }

  /** Takes back what is not decided, since noting it failed; what fails then is told with that. */
  void takeBack(RuntimeException failed) {
    try {
      mark.end();
    } catch (RuntimeException again) {
      failed.addSuppressed(again);
    }
  }

  /**
   * Does what is decided.
   *
   * @return what this wrote
   */
  Written finish() {
    return finish(mark, progress);
  }

  /** Takes back or finishes what is found half done. Does nothing where nothing is. */
  static void recover(Supplier<Session> sessions) {
    LoadMark.takeOver(sessions)
        .ifPresent(
            mark -> {
              switch (mark.state()) {
                case DECIDED -> finish(mark, LoadProgress.SILENT);
                case NOTING -> mark.end();
                case FILLING -> Filling.takeBack(mark);
              }
            });
  }

  /** Does what is decided, a transaction a step, and ends the load. */
  @CanIgnoreReturnValue
  private static Written finish(LoadMark mark, LoadProgress progress) {
    Written written = Written.NOTHING;
    List<String> created = new ArrayList<>();
    long done = 0;
    try (Session session = mark.session()) {
      List<Record> steps =
          session.executeRead(
              transaction -> transaction.run(CypherScript.LIST_LOAD_STEPS.text()).list());
      long total = steps.stream().mapToLong(step -> step.get("size").asLong()).sum();
      progress.at(Phase.WRITING, 0, total);
      for (Record step : steps) {
        long number = step.get("number").asLong();
        Done now =
            mark.writeOnce(session, number, transaction -> execute(transaction, number, created));
        created.addAll(now.created());
        written = written.plus(now.written());
        done += step.get("size").asLong();
        progress.at(Phase.WRITING, done, total);
      }
    }
    progress.at(Phase.COMMITTING, 0, 0);
    mark.end();
    return written;
  }

  /**
   * What a step did.
   *
   * @param created the element ids of the nodes that it created now or before
   */
  private record Done(List<String> created, Written written) {}

  /** Does one step, unless it is done. May be tried several times, so it keeps nothing itself. */
  private static Done execute(TransactionContext transaction, long number, List<String> created) {
    Record found =
        transaction.run(CypherScript.READ_LOAD_STEP.text(), Map.of("number", number)).single();
    if (!found.get("created").isNull()) {
      return new Done(found.get("created").asList(Value::asString), Written.NOTHING);
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
    return new Done(now, graph.written());
  }

  private void run(CypherScript script, Map<String, Object> parameters) {
    try (Session session = mark.session()) {
      mark.write(
          session,
          transaction -> transaction.run(script.text(), Values.value(parameters)).consume());
    }
  }
}
