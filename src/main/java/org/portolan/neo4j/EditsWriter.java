package org.portolan.neo4j;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.portolan.neo4j.LoadProgress.Phase;

/** Writes edits in one transaction, or through a journal if they are too many for one. */
final class EditsWriter {
  /** The most rows of one statement. */
  private static final int BATCH = 5_000;

  private final Supplier<Session> sessions;
  private final LongSupplier revision;
  private final int largestTransaction;
  private final LoadProgress progress;

  /**
   * Makes a writer.
   *
   * @param sessions opens sessions that write
   * @param revision tells the graph's revision
   * @param largestTransaction the most nodes and relationships that one transaction writes
   * @param progress is told how far it is
   */
  EditsWriter(
      Supplier<Session> sessions,
      LongSupplier revision,
      int largestTransaction,
      LoadProgress progress) {
    this.sessions = sessions;
    this.revision = revision;
    this.largestTransaction = largestTransaction;
    this.progress = progress;
  }

  /**
   * Writes.
   *
   * @param transaction holds the lock of loads, and is what a small load is written in
   */
  Written write(SimpleQueryRunner transaction, Present present, Edits edits) {
    return edits.size() > largestTransaction
        ? writeStepwise(transaction, present, edits)
        : writeAtOnce(transaction, present, edits);
  }

  private Written writeAtOnce(SimpleQueryRunner transaction, Present present, Edits edits) {
    long total = edits.size();
    progress.at(Phase.WRITING, 0, total);
    DirectTarget target = new DirectTarget(transaction);
    new GraphWriter(target, BATCH, present, done -> progress.at(Phase.WRITING, done, total))
        .write(edits);
    progress.at(Phase.COMMITTING, 0, 0);
    return target.written();
  }

  private Written writeStepwise(SimpleQueryRunner transaction, Present present, Edits edits) {
    LoadJournal journal = LoadJournal.begin(sessions, revision.getAsLong(), edits.size(), progress);
    try {
      // Held from before the reading until the mark was set, so nobody wrote in between.
      Connection.lock(transaction);
      new GraphWriter(journal, largestTransaction, present, done -> {}).write(edits);
    } catch (RuntimeException failed) {
      journal.takeBack(failed);
      throw failed;
    }
    journal.decide();
    return journal.finish();
  }
}
