package org.portolan;

import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
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
import org.portolan.neo4j.Written;
import org.portolan.usecase.Graph;
import org.portolan.usecase.Loader;
import org.portolan.usecase.NotReady;
import org.portolan.usecase.Pulse;
import org.portolan.usecase.Submission;
import org.portolan.usecase.Unreachable;
import org.portolan.usecase.health.GraphCheck;
import org.portolan.usecase.health.Health;

/** Fills the ports of the use cases with the graph in Neo4j, once that is open. */
final class GraphAccess implements Graph, Loader, GraphCheck {
  private final Pulse pulse = new Pulse(this, this::findTrouble);
  private volatile @Nullable Open opened;
  private volatile Supplier<Optional<String>> trouble = Optional::empty;

  private record Open(org.portolan.neo4j.Graph graph, Optional<ChangeFeed> feed) {}

  /**
   * Makes the graph reachable.
   *
   * @param feed tells its changes; empty where only its revision does
   */
  void open(org.portolan.neo4j.Graph graph, Optional<ChangeFeed> feed) {
    opened = new Open(graph, feed);
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

  private static <T> T answering(Supplier<T> question) {
    try {
      return question.get();
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

  @Override
  public long revision() {
    org.portolan.neo4j.Graph graph = graph();
    return answering(graph::revision);
  }

  @Override
  public Optional<Update> findUpdate(long revision, Corpus frame) {
    Open open = opened();
    return open.feed().isPresent()
        ? answering(() -> open.graph().findUpdate(revision, open.feed().get(), frame))
        : Graph.super.findUpdate(revision, frame);
  }

  @Override
  public Projected project(Projection taker) {
    org.portolan.neo4j.Graph graph = graph();
    return answering(() -> graph.project(taker));
  }

  @Override
  public Health check(LongConsumer progress) {
    Checked checked = graphThatAnswers().check(progress);
    return new Health(checked.revision(), checked.defects(), checked.derivedCompared());
  }

  @Override
  public long derive(Submission submission) {
    Written written = graphThatAnswers().refresh();
    return written.relationshipsCreated()
        + written.relationshipsDeleted()
        + written.propertiesSet();
  }

  @Override
  public Comparison compare(DataSet dataSet) {
    try {
      return graphThatAnswers().compare(dataSet);
    } catch (ConflictException e) {
      throw new Refused(String.join("; ", e.conflicts()), e);
    }
  }

  @Override
  public Difference load(DataSet dataSet, Submission submission, Progress progress) {
    try {
      return graphThatAnswers()
          .load(
              dataSet,
              (phase, done, total) ->
                  progress.at(phase.name().toLowerCase(Locale.ROOT), done, total))
          .difference();
    } catch (ConflictException e) {
      throw new Refused(String.join("; ", e.conflicts()), e);
    }
  }
}
