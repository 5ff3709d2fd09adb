package org.portolan.neo4j;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.portolan.neo4j.LoadProgress.Phase;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.BackupFile;
import org.portolan.neo4j.backup.BackupHeader;
import org.portolan.neo4j.backup.BackupWriter;
import org.portolan.neo4j.backup.GraphHash;
import org.portolan.neo4j.backup.GraphTaker;
import org.portolan.neo4j.backup.Restored;

/**
 * All that the database holds, also what the graph model has not, but for constraints, indexes and
 * the record of migrations: those Portolan makes. Loads wait meanwhile, and it waits for one.
 * Memory holds two numbers and a short hash for each node.
 */
public final class WholeGraph {
  private static final int ATTEMPTS = 3;

  private final Connection connection;
  private final int largestTransaction;

  WholeGraph(Connection connection, int largestTransaction) {
    this.connection = connection;
    this.largestTransaction = largestTransaction;
  }

  /** Opens what a backup is written to, empty. Once for each attempt. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Opens it.
     *
     * @return where it goes
     * @throws IOException if it cannot be written
     */
    OutputStream open() throws IOException;
  }

  /**
   * Writes it as a backup, as it is at one moment.
   *
   * @param to where it goes
   * @param portolan the version of this Portolan
   * @param at the time
   * @param progress is told how far it is
   * @return what was written
   * @throws IOException if it cannot be written
   * @throws Changing if people change it by Cypher all the while
   */
  public Backup write(Opener to, String portolan, Instant at, LoadProgress progress)
      throws IOException {
    try (Session session = connection.writing();
        Transaction lock = session.beginTransaction()) {
      Connection.lock(lock);
      connection.recover();
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        long before = connection.revision();
        Record counts = counts();
        long nodes = counts.get("nodes").asLong();
        long relationships = counts.get("relationships").asLong();
        BackupHeader header =
            new BackupHeader(BackupHeader.VERSION, portolan, at, nodes, relationships);
        try (BackupWriter writer = new BackupWriter(to.open(), header)) {
          boolean whole = read(writer, nodes + relationships, progress);
          Backup written = writer.finish();
          if (whole && written.header().equals(header) && connection.revision() == before) {
            return written;
          }
        }
      }
    }
    throw new Changing();
  }

  /**
   * Restores a backup: the graph is then what it was when that was written. What is new is noted in
   * the graph beside the old first, so that the disk must take both; whatever ends this, the graph
   * is as before or as the backup has it, at the latest when it is next opened.
   *
   * @param file the backup, which is checked again before anything changes
   * @param verified what it was found to be
   * @param replace whether it may take the place of a graph that is not empty
   * @param progress is told how far it is
   * @return what came of it, the graph hashed anew before loads go on
   * @throws NotEmpty if the graph is not empty, and that is not allowed; then nothing changes
   * @throws org.portolan.neo4j.backup.BadBackup if the file is another by now; then nothing changes
   */
  public Restored restore(
      BackupFile file, Backup verified, boolean replace, LoadProgress progress) {
    try (Session session = connection.writing();
        Transaction lock = session.beginTransaction()) {
      Connection.lock(lock);
      connection.recover();
      Record counts = counts();
      long nodes = counts.get("nodes").asLong();
      long relationships = counts.get("relationships").asLong();
      if (nodes > 0 && !replace) {
        throw new NotEmpty(nodes, relationships);
      }
      new Restoration(connection, largestTransaction, progress)
          .restore(file, verified, nodes + relationships);
      return new Restored(verified, nodes + relationships, hash(progress));
    }
  }

  /**
   * Checks a backup to its end, and that a graph can hold it.
   *
   * @param file the backup
   * @param progress is told how far it is
   * @return what it is
   * @throws org.portolan.neo4j.backup.BadBackup if it is none that can be restored
   */
  public static Backup verify(BackupFile file, LoadProgress progress) {
    progress.at(Phase.CHECKING, 0, 0);
    return file.read(
        GraphTaker.NOBODY,
        Restoration.UNIQUE,
        (done, total) -> progress.at(Phase.CHECKING, done, total));
  }

  /** Hashes it as it is, as {@link Backup#graph} has it. */
  String hash(LoadProgress progress) {
    Record counts = counts();
    GraphHash hash = new GraphHash();
    try {
      boolean whole =
          read(hash, counts.get("nodes").asLong() + counts.get("relationships").asLong(), progress);
      return whole ? hash.hex() : "of a graph that was changed while it was read";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private boolean read(GraphTaker taker, long total, LoadProgress progress) throws IOException {
    Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();
    numbers.defaultReturnValue(-1);
    long done = 0;
    boolean whole = true;
    try (Session session = connection.reading();
        Transaction transaction = session.beginTransaction()) {
      Result nodes = transaction.run(CypherScript.LIST_WHOLE_NODES.text());
      while (nodes.hasNext()) {
        Record node = nodes.next();
        whole &= numbers.putIfAbsent(node.get("number").asLong(), numbers.size()) < 0;
        taker.node(node.get("labels").asList(Value::asString), properties(node));
        progress.at(Phase.READING, ++done, total);
      }
      Result relationships = transaction.run(CypherScript.LIST_WHOLE_RELATIONSHIPS.text());
      while (relationships.hasNext()) {
        Record one = relationships.next();
        int start = numbers.get(one.get("start").asLong());
        int end = numbers.get(one.get("end").asLong());
        if (start < 0 || end < 0) {
          return false;
        }
        taker.relationship(one.get("type").asString(), start, end, properties(one));
        progress.at(Phase.READING, ++done, total);
      }
    }
    return whole;
  }

  private static Map<String, Object> properties(Record row) {
    return row.get("properties").asMap(Value::asObject);
  }

  private Record counts() {
    try (Session session = connection.reading()) {
      return session.executeRead(
          transaction -> transaction.run(CypherScript.COUNT_WHOLE.text()).single());
    }
  }

  /** The graph was changed by hand whenever it was read. */
  public static final class Changing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Changing() {
      super(
          "The graph was changed by hand each of the %d times that it was read, so that no backup is of one moment: do it again when nobody writes to it."
              .formatted(ATTEMPTS));
    }
  }

  /** The graph holds something that would be lost. */
  public static final class NotEmpty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotEmpty(long nodes, long relationships) {
      super("the graph is not empty (%d nodes, %d relationships)".formatted(nodes, relationships));
    }
  }
}
