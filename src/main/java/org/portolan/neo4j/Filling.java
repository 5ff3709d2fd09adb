package org.portolan.neo4j;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.LoadJournal.State;
import org.portolan.neo4j.LoadProgress.Phase;

/**
 * Fills an empty graph with a data set that is too large for one transaction, slice by slice.
 * Nothing need be noted beforehand: cut short, it is taken back by deleting all that the data set
 * has. Memory holds a slice or two besides the data set, and what slices to come refer to.
 *
 * <p>From its beginning to its end the graph tells the revision that it had before, so that whoever
 * answers by revision answers from before. Whoever uses this holds the lock of loads.
 */
final class Filling {
  private final Supplier<Session> sessions;
  private final int largestTransaction;
  private final LoadProgress progress;

  /**
   * Makes one.
   *
   * @param sessions opens sessions that write
   * @param largestTransaction the most nodes and relationships that one transaction writes
   * @param progress is told how far it is
   */
  Filling(Supplier<Session> sessions, int largestTransaction, LoadProgress progress) {
    this.sessions = sessions;
    this.largestTransaction = largestTransaction;
    this.progress = progress;
  }

  /**
   * Finds out whether a data set can be written so.
   *
   * @return the ids in it that slices to come refer to; empty if it is small enough for one
   *     transaction, or is not whole, which is for others to tell
   */
  Optional<Set<Id>> admit(DataSet dataSet) {
    if (nodes(dataSet.corpus()) <= largestTransaction) {
      return Optional.empty();
    }
    progress.at(Phase.COMPARING, 0, 0);
    return Wholeness.find(dataSet.corpus());
  }

  /** How many nodes a filling writes, without the lock. */
  static long nodes(Corpus corpus) {
    return 1L
        + corpus.places().size()
        + corpus.vessels().size()
        + corpus.actors().size()
        + corpus.links().size()
        + corpus.subjects().size()
        + corpus.documents().size()
        + corpus.names().size()
        + corpus.decisions().all().size()
        + corpus.movements().size()
        + corpus.claims().size();
  }

  /**
   * Fills the graph, which is empty.
   *
   * @param dataSet what is loaded
   * @param awaited what {@link #admit} gave
   * @param transaction holds the lock of loads
   * @param revision the graph's revision before
   * @return what it wrote
   */
  Written fill(DataSet dataSet, Set<Id> awaited, SimpleQueryRunner transaction, long revision) {
    LoadMark mark =
        LoadMark.set(sessions, revision, State.FILLING, Optional.of(dataSet.id().value()));
    Written written;
    try {
      // Held from before the graph was seen to be empty until the mark was set.
      Connection.lock(transaction);
      written = write(mark, dataSet, awaited);
      progress.at(Phase.COMMITTING, 0, 0);
    } catch (RuntimeException failed) {
      takeBack(mark, failed);
      throw failed;
    }
    mark.end();
    return written;
  }

  /** Makes a slice while the one before it is written. */
  private Written write(LoadMark mark, DataSet dataSet, Set<Id> awaited) {
    long total = nodes(dataSet.corpus());
    progress.at(Phase.WRITING, 0, total);
    Slices slices = new Slices(dataSet, largestTransaction);
    try (SliceWriter writer =
        new SliceWriter(
            mark, largestTransaction, awaited, nodes -> progress.at(Phase.WRITING, nodes, total))) {
      PropertyGraph slice = slices.next();
      while (!slice.isEmpty()) {
        CompletableFuture<PropertyGraph> following =
            CompletableFuture.supplyAsync(
                () -> slices.hasNext() ? slices.next() : new PropertyGraph());
        try {
          writer.write(slice);
        } finally {
          slice = following.join();
        }
      }
      writer.writeAwaiting();
      return writer.written();
    }
  }

  private static void takeBack(LoadMark mark, RuntimeException failed) {
    try {
      takeBack(mark);
    } catch (RuntimeException again) {
      failed.addSuppressed(again);
    }
  }

  /** Takes back what was written of a data set into a graph that was empty before. */
  static void takeBack(LoadMark mark) {
    Map<String, Object> parameters =
        Map.of("dataSet", mark.dataSet().orElseThrow(), "owner", mark.owner());
    try (Session session = mark.session()) {
      session.run(CypherScript.TAKE_BACK_RELATIONSHIPS.text(), parameters).consume();
      session.run(CypherScript.TAKE_BACK_NODES.text(), parameters).consume();
    }
    mark.end();
  }
}
