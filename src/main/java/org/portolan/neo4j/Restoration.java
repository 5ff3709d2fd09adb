package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.BackupFile;
import org.portolan.neo4j.backup.GraphTaker;

/**
 * Restores a backup through the journal of large loads: what is old is noted to be deleted, what is
 * new to be created, and only when all of it stands there, and the file has proved to be the one
 * that was checked, is it decided.
 */
final class Restoration {
  /** The labels of which no two nodes have the same id, by the constraints of the schema. */
  static final Set<String> UNIQUE =
      Set.of(
          Shape.PLACE,
          Shape.VESSEL,
          Shape.ACTOR,
          Shape.DOCUMENT,
          Shape.MOVEMENT,
          Shape.CLAIM,
          Shape.SIGHTING,
          Shape.TOTAL,
          Shape.EVENT,
          Shape.RULE,
          Shape.LINK,
          Shape.DATASET,
          Shape.DECISION);

  private final Connection connection;
  private final int largestTransaction;
  private final LoadProgress progress;

  Restoration(Connection connection, int largestTransaction, LoadProgress progress) {
    this.connection = connection;
    this.largestTransaction = largestTransaction;
    this.progress = progress;
  }

  /** Restores. Whoever uses this holds the lock of loads. */
  void restore(BackupFile file, Backup verified, long old) {
    long total = old + verified.header().nodes() + verified.header().relationships();
    LoadJournal journal =
        LoadJournal.begin(connection::writing, connection.revision(), total, progress);
    try {
      noteOld(
          journal,
          CypherScript.LIST_WHOLE_RELATIONSHIPS,
          "relationship",
          CypherScript.DELETE_RELATIONSHIPS);
      noteOld(journal, CypherScript.LIST_WHOLE_NODES, "node", CypherScript.DELETE_NODES);
      Noting noting = new Noting(journal, largestTransaction);
      Backup noted = file.read(noting, UNIQUE, (done, all) -> {});
      noting.flush();
      if (!noted.equals(verified)) {
        throw new IllegalStateException(
            "%s was replaced while it was restored; nothing was changed.".formatted(file.path()));
      }
    } catch (RuntimeException failed) {
      journal.takeBack(failed);
      throw failed;
    }
    journal.decide();
    journal.finish();
  }

  private void noteOld(LoadJournal journal, CypherScript list, String what, CypherScript delete) {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (Session session = connection.reading()) {
      Result found = session.run(list.text());
      while (found.hasNext()) {
        Record one = found.next();
        rows.add(Map.of(what, one.get(what).asString()));
        if (rows.size() == largestTransaction) {
          journal.run(delete, rows);
          rows.clear();
        }
      }
    }
    if (!rows.isEmpty()) {
      journal.run(delete, rows);
    }
  }

  /** Notes what is to be created, in steps bounded by number and by size. */
  private static final class Noting implements GraphTaker {
    /** About so many bytes of text may one step have. */
    private static final long LARGEST_STEP = 16L << 20;

    private final LoadJournal journal;
    private final int largestTransaction;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private CypherScript script = CypherScript.RESTORE_NODES;
    private long size;

    Noting(LoadJournal journal, int largestTransaction) {
      this.journal = journal;
      this.largestTransaction = largestTransaction;
    }

    @Override
    public void node(List<String> labels, Map<String, Object> properties) {
      add(Map.of("labels", labels, "properties", properties), properties);
    }

    @Override
    public void relationship(String type, int start, int end, Map<String, Object> properties) {
      if (!script.equals(CypherScript.CREATE_RELATIONSHIPS)) {
        flush();
        script = CypherScript.CREATE_RELATIONSHIPS;
      }
      add(
          Map.of(
              "type",
              type,
              "start",
              LoadStep.reference(start),
              "end",
              LoadStep.reference(end),
              "properties",
              properties),
          properties);
    }

    private void add(Map<String, Object> row, Map<String, Object> properties) {
      rows.add(row);
      size += properties.values().stream().mapToLong(Noting::size).sum();
      if (rows.size() >= largestTransaction || size >= LARGEST_STEP) {
        flush();
      }
    }

    private static long size(Object value) {
      if (value instanceof String text) {
        return text.length();
      }
      if (value instanceof byte[] bytes) {
        return bytes.length;
      }
      return value instanceof List<?> list ? list.stream().mapToLong(Noting::size).sum() : 8;
    }

    void flush() {
      if (!rows.isEmpty()) {
        journal.note(script, rows);
        rows.clear();
        size = 0;
      }
    }
  }
}
