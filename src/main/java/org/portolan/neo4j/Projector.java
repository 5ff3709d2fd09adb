package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.transport.Movement;

/**
 * Reads the graph once, piece by piece: the frame, then movements by ranges of node numbers over
 * two sessions at a time, a thousand in a row. What a piece cannot tell by itself (a claim that
 * computes with one about another movement, something broken) is read at the end with all that it
 * hangs on; that part alone is held in memory.
 */
final class Projector {
  /** How many node numbers a row is for: fewer cost more, more save nothing. */
  private static final long ROW = 1_000;

  private static final int SESSIONS = 2;

  private final Supplier<Session> sessions;
  private final Projection taker;
  private final LooseEnds looseEnds;
  private final List<Long> others = new ArrayList<>();
  private long total;
  private long done;

  private Projector(Supplier<Session> sessions, Projection taker, LooseEnds looseEnds) {
    this.sessions = sessions;
    this.taker = taker;
    this.looseEnds = looseEnds;
  }

  /**
   * Reads everything.
   *
   * @param session reads what is small
   * @param sessions gives sessions that read movements, with small fetches since rows are large
   * @param revision the revision to answer with
   * @param looseEnds takes what is found to be wanting
   */
  static Projected read(
      Session session,
      Supplier<Session> sessions,
      Projection taker,
      long revision,
      LooseEnds looseEnds) {
    SharedIds ids = new SharedIds();
    Closure closure = new Closure(session);
    Projected first =
        new Projector(sessions, taker, looseEnds).read(session, closure, ids, revision);
    List<Long> shared = ids.shared();
    if (shared.isEmpty()) {
      return first;
    }
    looseEnds.noteShared();
    // Which of them counts shows only beside one another, so they belong to the frame.
    Closure wider = new Closure(session);
    wider.add(shared);
    return new Projector(sessions, taker, looseEnds)
        .read(session, wider, new SharedIds(), revision);
  }

  private Projected read(Session session, Closure closure, SharedIds ids, long revision) {
    taker.begin();
    closure.add(
        session.run(CypherScript.LIST_FRAME.text()).list(row -> row.get("number").asLong()));
    Frame frame = new Frame(closure);
    closure.ids(ids);
    taker.frame(frame.evidence());
    frame.decoded().corpus().movements().values().forEach(m -> give(m, frame.decoded().corpus()));
    readMovements(session, frame, ids);
    looseEnds.note(frame.graph(), frame.decoded().corpus());
    Decoded decoded = others.isEmpty() ? frame.decoded() : readOthers(closure);
    return new Projected(revision, decoded.defects(), decoded.dataSets());
  }

  private void readMovements(Session session, Frame frame, SharedIds ids) {
    Record range = session.run(CypherScript.FIND_MOVEMENT_RANGE.text()).single();
    total = range.get("movements").asLong();
    if (total == 0) {
      return;
    }
    long first = range.get("first").asLong();
    long rows = (range.get("last").asLong() - first) / ROW + 1;
    List<Runnable> parts = new ArrayList<>();
    for (int part = 0; part < SESSIONS; part++) {
      long from = first + rows * part / SESSIONS * ROW;
      long to = first + rows * (part + 1) / SESSIONS * ROW - 1;
      if (from <= to) {
        parts.add(() -> readMovements(frame, ids, from, to));
      }
    }
    SideBySide.run(parts);
  }

  private void readMovements(Frame frame, SharedIds ids, long from, long to) {
    try (Session session = sessions.get()) {
      Result rows =
          session.run(
              CypherScript.LIST_MOVEMENTS.text(), Map.of("from", from, "to", to, "size", ROW));
      while (rows.hasNext()) {
        give(new MovementChunk(frame, rows.next(), ids));
      }
    }
  }

  private synchronized void give(MovementChunk chunk) {
    chunk.plain.forEach(told -> taker.movement(told.movement(), told.claims()));
    others.addAll(chunk.others);
    done += chunk.size();
    taker.progress(done, total);
  }

  private void give(Movement movement, Corpus corpus) {
    taker.movement(movement, corpus.claimsAbout(movement.id()));
  }

  private Decoded readOthers(Closure closure) {
    closure.add(others);
    Present present = closure.present();
    Decoded decoded = Decoder.decode(present.graph());
    looseEnds.note(present.graph(), decoded.corpus());
    Map<Long, NodeKey> keys = closure.keys(present);
    Set<Id> left = new HashSet<>();
    for (Long number : others) {
      NodeKey key = keys.get(number);
      if (key != null && !key.isUnidentified()) {
        left.add(new Id(key.id()));
      }
    }
    // The closure has more: movements of the frame, and plain ones that others hang on.
    decoded.corpus().movements().values().stream()
        .filter(movement -> left.contains(movement.id()))
        .forEach(movement -> give(movement, decoded.corpus()));
    return decoded;
  }
}
