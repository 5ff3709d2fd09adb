package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.Gathered;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Update;

/**
 * Reads the graph as it is at one moment. Neo4j isolates statements, not transactions, from what
 * others commit meanwhile; so a reading counts only if nothing was committed from before it until
 * after it, and no load that takes several transactions is open. After many tries in vain it holds
 * off the loads and reads once more.
 */
final class Reader {
  private static final int MOST_TRIES = 10;

  /** What the server answers when something is deleted while it is being read. */
  private static final String GONE = "Neo.ClientError.Statement.EntityNotFound";

  private final Connection connection;

  /** What the latest projection, and all updates since, found to be wanting. */
  private volatile Optional<LooseEnds> looseEnds = Optional.empty();

  Reader(Connection connection) {
    this.connection = connection;
  }

  /** Reads the graph as it stands. */
  Present present() {
    return atOneMoment(revision -> readPresent());
  }

  /** Reads the evidence. */
  Content read() {
    return atOneMoment(
        revision -> {
          Present present = readPresent();
          Decoded decoded = Decoder.decode(present.graph());
          List<Defect> defects = new ArrayList<>(decoded.defects());
          defects.addAll(Drift.of(present.graph(), decoded.corpus()));
          return new Content(decoded.corpus(), revision, defects, decoded.dataSets());
        });
  }

  private Present readPresent() {
    try (Session session = connection.reading()) {
      return session.executeRead(Present::read);
    }
  }

  /** Reads the evidence piece by piece. */
  Projected project(Projection taker) {
    return atOneMoment(
        revision -> {
          LooseEnds found = new LooseEnds();
          try (Session session = connection.reading()) {
            Projected projected =
                Projector.read(session, connection::wideRows, taker, revision, found);
            looseEnds = Optional.of(found);
            return projected;
          }
        });
  }

  /** Reads everything to see what is wrong, also in a graph that no memory holds. */
  Checked check(LongConsumer progress) {
    Gathered gathered =
        new Gathered() {
          @Override
          public void progress(long done, long total) {
            progress.accept(done);
          }
        };
    Projected projected =
        atOneMoment(
            revision -> {
              try (Session session = connection.reading()) {
                return Projector.read(
                    session, connection::wideRows, gathered, revision, new LooseEnds());
              }
            });
    List<Defect> defects = new ArrayList<>(projected.defects());
    Optional<List<Defect>> drift = findDrift(gathered.corpus(), projected.revision(), progress);
    drift.ifPresent(defects::addAll);
    return new Checked(projected.revision(), defects, drift.isPresent());
  }

  /** Compares derived values with the evidence of a state; empty if the graph is another by now. */
  private Optional<List<Defect>> findDrift(Corpus corpus, long revision, LongConsumer progress) {
    return find(before -> {
          try (Session session = connection.reading()) {
            return before == revision
                ? Optional.of(DriftReader.read(session, corpus, progress))
                : Optional.<List<Defect>>empty();
          }
        })
        .flatMap(read -> read);
  }

  /** Reads what was committed after a state; empty if only reading all of it anew tells. */
  Optional<Update> findUpdate(long since, ChangeFeed feed, Corpus frame) {
    // Asked first, it bounds the answer: it stands still while a load takes several transactions,
    // and the feed tells what these touch.
    long now = connection.revision();
    if (now == since) {
      return Optional.of(Update.nothing(since));
    }
    if (feed.since(since) instanceof Changes.Touched touched) {
      return touched.isNothing()
          ? Optional.of(Update.nothing(Math.max(since, Math.min(now, touched.upTo()))))
          : looseEnds.flatMap(known -> findUpdate(since, feed, frame, known));
    }
    return Optional.empty();
  }

  /** What the feed told before no load was open may be half of one, so it is asked again. */
  private Optional<Update> findUpdate(long since, ChangeFeed feed, Corpus frame, LooseEnds known) {
    return atOneMoment(
        revision -> {
          try (Session session = connection.reading()) {
            return feed.since(since) instanceof Changes.Touched touched
                ? new UpdateReader(session, frame, known).read(touched)
                : Optional.empty();
          }
        });
  }

  private <T> T atOneMoment(LongFunction<T> reading) {
    for (int attempt = 0; attempt < MOST_TRIES && !connection.isLoadOpen(); attempt++) {
      Optional<T> read = find(reading);
      if (read.isPresent()) {
        return read.get();
      }
    }
    try (Session session = connection.writing()) {
      return session.executeWrite(
          transaction -> {
            Connection.lock(transaction);
            connection.recover();
            return reading.apply(connection.revision());
          });
    }
  }

  /**
   * A load that begins meanwhile tells the revision from before it, so it is looked for as well.
   */
  private <T> Optional<T> find(LongFunction<T> reading) {
    long before = connection.revision();
    try {
      T read = reading.apply(before);
      return Optional.of(read)
          .filter(done -> !connection.isLoadOpen() && connection.revision() == before);
    } catch (ClientException refused) {
      if (refused.code().equals(GONE)) {
        return Optional.empty();
      }
      throw refused;
    }
  }
}
