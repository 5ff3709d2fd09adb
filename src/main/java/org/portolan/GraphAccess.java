package org.portolan;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.domain.bound.Bound;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.bound.Stopped;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Update;
import org.portolan.neo4j.ChangeFeed;
import org.portolan.neo4j.Checked;
import org.portolan.neo4j.ConflictException;
import org.portolan.neo4j.LoadProgress;
import org.portolan.neo4j.WholeGraph;
import org.portolan.neo4j.Written;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.BackupFile;
import org.portolan.neo4j.backup.Restored;
import org.portolan.usecase.Graph;
import org.portolan.usecase.Loader;
import org.portolan.usecase.NotReady;
import org.portolan.usecase.Pulse;
import org.portolan.usecase.Submission;
import org.portolan.usecase.Unreachable;
import org.portolan.usecase.backup.GraphStore;
import org.portolan.usecase.health.GraphCheck;
import org.portolan.usecase.health.Health;
import org.portolan.usecase.limit.Limits;
import org.portolan.usecase.limit.Sizes;

/** Fills the ports of the use cases with the graph in Neo4j, once that is open. */
final class GraphAccess implements Graph, Loader, GraphCheck, GraphStore {
  /** How the codes of Neo4j begin for a transaction that took longer than it may. */
  private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

  private final Pulse pulse = new Pulse(this, this::findTrouble);
  private volatile @Nullable Open opened;
  private volatile Supplier<Optional<String>> trouble = Optional::empty;

  private record Open(org.portolan.neo4j.Graph graph, Optional<ChangeFeed> feed, Limits limits) {}

  /**
   * Makes the graph reachable.
   *
   * @param feed tells its changes; empty where only its revision does
   */
  void open(org.portolan.neo4j.Graph graph, Optional<ChangeFeed> feed) {
    open(graph, feed, Limits.USUAL);
  }

  /** Likewise, and tells which limits its transactions have. */
  void open(org.portolan.neo4j.Graph graph, Optional<ChangeFeed> feed, Limits limits) {
    opened = new Open(graph, feed, limits);
  }

  /**
   * Says whom to ask what is known to be wrong with Neo4j.
   *
   * @param known gives it as a sentence without a full stop
   */
  void watch(Supplier<Optional<String>> known) {
    trouble = known;
  }

  private Optional<String> findTrouble() {
    return trouble.get();
  }

  /** Tells whether Neo4j answers. */
  Pulse pulse() {
    return pulse;
  }

  private <T> T answering(Supplier<T> question) {
    try {
      return reading(question::get);
    } catch (Neo4jException e) {
      throw new Unreachable("Neo4j does not answer: " + e.getMessage(), e);
    }
  }

  private org.portolan.neo4j.Graph graphThatAnswers() {
    org.portolan.neo4j.Graph graph = graph();
    pulse.require();
    return graph;
  }

  private Open opened() {
    Open open = opened;
    if (open == null) {
      throw new NotReady("Neo4j does not answer yet");
    }
    return open;
  }

  private org.portolan.neo4j.Graph graph() {
    return opened().graph();
  }

  /** What reads or writes the graph. */
  private interface Work<T, E extends Exception> {
    T run() throws E;
  }

  private <T, E extends Exception> T reading(Work<T, E> work) throws E {
    return within(Bound.READING_LIMIT, work);
  }

  /** Tells which bound ended a transaction, where one did. */
  private <T, E extends Exception> T within(Bound bound, Work<T, E> work) throws E {
    try {
      return work.run();
    } catch (Neo4jException e) {
      Curb.current().check();
      if (e.code().startsWith(TIMED_OUT)) {
        Limits limits = opened().limits();
        throw new Stopped(
            bound, Sizes.of(bound == Bound.LOAD_LIMIT ? limits.load() : limits.reading()), e);
      }
      throw e;
    }
  }

  @Override
  public long revision() {
    return answering(() -> graph().revision());
  }

  @Override
  public Optional<Update> findUpdate(long revision, Corpus frame) {
    Open open = opened();
    return answering(
        () ->
            open.feed().isPresent()
                ? open.graph().findUpdate(revision, open.feed().get(), frame)
                : Graph.super.findUpdate(revision, frame));
  }

  @Override
  public Projected project(Projection taker) {
    return answering(() -> graph().project(taker));
  }

  @Override
  public Health check(LongConsumer progress) {
    Checked checked = reading(() -> graphThatAnswers().check(progress));
    return new Health(checked.revision(), checked.defects(), checked.derivedCompared());
  }

  @Override
  public long derive(Submission submission) {
    Written written = within(Bound.LOAD_LIMIT, () -> graphThatAnswers().refresh());
    return written.relationshipsCreated()
        + written.relationshipsDeleted()
        + written.propertiesSet();
  }

  @Override
  public Comparison compare(DataSet dataSet) {
    try {
      return reading(() -> graphThatAnswers().compare(dataSet));
    } catch (ConflictException e) {
      throw new Refused(String.join("; ", e.conflicts()), e);
    }
  }

  @Override
  public Backup write(Opener to, String portolan, Instant at, Progress progress)
      throws IOException {
    return within(
        Bound.LOAD_LIMIT,
        () -> graphThatAnswers().whole().write(to::open, portolan, at, telling(progress)));
  }

  @Override
  public Backup verify(BackupFile file, Progress progress) {
    return WholeGraph.verify(file, telling(progress));
  }

  @Override
  public Restored restore(BackupFile file, Backup verified, boolean replace, Progress progress) {
    try {
      return within(
          Bound.LOAD_LIMIT,
          () -> graphThatAnswers().whole().restore(file, verified, replace, telling(progress)));
    } catch (WholeGraph.NotEmpty e) {
      throw new Refused(String.valueOf(e.getMessage()), e);
    }
  }

  private static LoadProgress telling(Progress progress) {
    return (phase, done, total) -> progress.at(phase.name().toLowerCase(Locale.ROOT), done, total);
  }

  @Override
  public Difference load(DataSet dataSet, Submission submission, Progress progress) {
    try {
      return within(
          Bound.LOAD_LIMIT, () -> graphThatAnswers().load(dataSet, telling(progress)).difference());
    } catch (ConflictException e) {
      throw new Refused(String.join("; ", e.conflicts()), e);
    }
  }
}
