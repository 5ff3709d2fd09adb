package org.portolan.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.Difference;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.neo4j.LoadProgress.Phase;

/**
 * The graph in Neo4j, the one source of truth: data sets go in as differences, and everything comes
 * out as evidence, whoever put it there.
 *
 * <p>Every read follows every write made through the same instance, also on a cluster (bookmarks
 * are kept). Loads through any number of instances wait for one another. All methods throw the
 * driver's {@link org.neo4j.driver.exceptions.Neo4jException} if the server cannot be reached or
 * refuses.
 */
public final class Graph {
  private static final int MOST_TRIES = 10;
  private static final int FEW_ROWS = 4;

  /** What the server answers when something is deleted while it is being read. */
  private static final String GONE = "Neo.ClientError.Statement.EntityNotFound";

  /** The most nodes and relationships that one transaction writes. */
  static final int LARGEST_TRANSACTION = 20_000;

  private final Driver driver;
  private final Optional<String> database;
  private final int largestTransaction;
  private final BookmarkManager bookmarks =
      BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

  /**
   * Uses a server's home database.
   *
   * @param driver connected to the server; its owner closes it
   */
  public Graph(Driver driver) {
    this(driver, Optional.empty());
  }

  /**
   * Uses one database of a server.
   *
   * @param driver connected to the server; its owner closes it
   * @param database its name; empty for the user's home database
   */
  public Graph(Driver driver, Optional<String> database) {
    this(driver, database, LARGEST_TRANSACTION);
  }

  Graph(Driver driver, Optional<String> database, int largestTransaction) {
    this.driver = driver;
    this.database = database;
    this.largestTransaction = largestTransaction;
  }

  /** Brings the server's constraints and indexes up to date. Does nothing when they are. */
  public void migrate() {
    MigrationsConfig.Builder config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withResourceScanner(new MigrationFiles());
    database.ifPresent(config::withDatabase);
    new Migrations(config.build(), driver).apply();
  }

  /**
   * Loads a data set. What the data set had before and no longer has goes; what others or hands
   * added stays. What is derived from claims is derived anew.
   *
   * <p>A load that changes at most {@value #LARGEST_TRANSACTION} nodes and relationships is one
   * transaction. A larger one takes several of that size, one after another, which those who ask by
   * Cypher can see; {@link #read} and {@link #revision} tell the graph as it was before until all
   * of it is done. Cut short, be it by the end of this process, it is taken back or finished before
   * the next load or reading.
   *
   * @param dataSet the data set, checked
   * @param progress is told how far it is
   * @return what it changed
   * @throws ConflictException if it contradicts what is there; then nothing is changed
   */
  public Loaded load(DataSet dataSet, LoadProgress progress) {
    return write(present -> Merge.load(present, dataSet), progress);
  }

  /**
   * Loads a data set into an empty graph, else changes nothing.
   *
   * @param dataSet the data set, checked
   * @return what it changed; empty if the graph held anything
   */
  public Optional<Loaded> loadIfEmpty(DataSet dataSet) {
    try (Session session = session(AccessMode.WRITE)) {
      return session.executeWrite(
          transaction -> {
            lock(transaction);
            recover();
            Present present = Present.read(transaction);
            return present.graph().isEmpty()
                ? Optional.of(
                    write(
                        transaction,
                        present,
                        before -> Merge.load(before, dataSet),
                        LoadProgress.SILENT))
                : Optional.empty();
          });
    }
  }

  /**
   * Works out what loading a data set would change, without changing anything.
   *
   * @param dataSet the data set, checked
   * @return the difference that {@link #load} would make
   * @throws ConflictException if it contradicts what is there
   */
  public Difference plan(DataSet dataSet) {
    Snapshot snapshot = snapshot();
    return Plan.of(snapshot.present(), present -> Merge.load(present, dataSet)).difference();
  }

  /**
   * Removes a data set: what it alone defines.
   *
   * @param dataSet its id; one that is not loaded changes nothing
   * @param progress is told how far it is
   * @return what it changed
   * @throws ConflictException if another data set refers to it; then nothing is changed
   */
  public Loaded remove(Id dataSet, LoadProgress progress) {
    return write(present -> Merge.remove(present, dataSet), progress);
  }

  /**
   * Derives anew what is derived from claims, as after an edit by hand.
   *
   * @return what that took
   */
  public Written refresh() {
    return write(PropertyGraph::copy, LoadProgress.SILENT).written();
  }

  /**
   * Reads everything.
   *
   * @return the evidence of one moment, and what is broken in it
   */
  public Content read() {
    Snapshot snapshot = snapshot();
    Decoded decoded = Decoder.decode(snapshot.present().graph());
    List<Defect> defects = new ArrayList<>(decoded.defects());
    defects.addAll(Drift.of(snapshot.present().graph(), decoded.corpus()));
    return new Content(decoded.corpus(), snapshot.revision(), defects, decoded.dataSets());
  }

  /**
   * Reads everything, as {@link #read()} does, but gives it away piece by piece; so a graph that no
   * memory holds can be read. Only movements that are broken, or that claims connect with others,
   * are held until the end.
   *
   * <p>Waits for a load that takes several transactions, as {@link #read()} does.
   *
   * @param taker takes the pieces
   * @return which state it was, and what is broken in it
   */
  public Projected project(Projection taker) {
    for (int attempt = 0; attempt < MOST_TRIES && !isLoadOpen(); attempt++) {
      Optional<Projected> projected = findProjected(taker);
      if (projected.isPresent()) {
        return projected.get();
      }
    }
    try (Session session = session(AccessMode.WRITE)) {
      return session.executeWrite(
          transaction -> {
            lock(transaction);
            recover();
            return projected(taker, revision());
          });
    }
  }

  /**
   * A load that begins meanwhile tells the revision from before it, so it is looked for as well.
   */
  private Optional<Projected> findProjected(Projection taker) {
    long before = revision();
    return unlessGone(() -> Optional.of(projected(taker, before)))
        .filter(projected -> !isLoadOpen() && revision() == before);
  }

  private Projected projected(Projection taker, long revision) {
    try (Session session = session(AccessMode.READ)) {
      return Projector.read(session, this::wideRows, taker, revision);
    }
  }

  /** A session for rows so large that a few are as much as should be under way. */
  private Session wideRows() {
    return driver.session(config(AccessMode.READ).withFetchSize(FEW_ROWS).build());
  }

  /**
   * Tells which state the graph is in, at the cost of one empty answer.
   *
   * @return a number that is another after every committed change, by whomever; on one server it
   *     counts upwards. On a cluster it is that of the member that answered
   */
  public long revision() {
    try (Session session = session(AccessMode.READ)) {
      return revision(session);
    }
  }

  /** While a load takes several transactions, that from before it. */
  private static long revision(Session session) {
    Value before =
        session.executeRead(
            transaction ->
                transaction.run(CypherScript.FIND_REVISION.text()).single().get("before"));
    return before.isNull() ? Revision.of(session.lastBookmarks()) : before.asLong();
  }

  private record Snapshot(Present present, long revision) {}

  /**
   * Reads one state of the graph whole. Neo4j isolates statements, not transactions, from what
   * others commit meanwhile; so a reading counts only if nothing was committed from before it until
   * after it. The reading starts from the first bookmark, hence after all that it counts is
   * visible. After many tries in vain it holds off the loads and reads once more.
   */
  private Snapshot snapshot() {
    for (int attempt = 0; attempt < MOST_TRIES && !isLoadOpen(); attempt++) {
      Optional<Snapshot> snapshot = findSnapshot();
      if (snapshot.isPresent()) {
        return snapshot.get();
      }
    }
    try (Session session = session(AccessMode.WRITE)) {
      return session.executeWrite(
          transaction -> {
            lock(transaction);
            recover();
            long revision = revision();
            return new Snapshot(Present.read(transaction), revision);
          });
    }
  }

  private Optional<Snapshot> findSnapshot() {
    long before = revision();
    return unlessGone(
        () -> {
          try (Session session = session(AccessMode.READ)) {
            Present present = session.executeRead(Present::read);
            return Revision.of(session.lastBookmarks()) == before
                ? Optional.of(new Snapshot(present, before))
                : Optional.empty();
          }
        });
  }

  private static <T> Optional<T> unlessGone(Supplier<Optional<T>> reading) {
    try {
      return reading.get();
    } catch (ClientException refused) {
      if (refused.code().equals(GONE)) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private Loaded write(UnaryOperator<PropertyGraph> change, LoadProgress progress) {
    try (Session session = session(AccessMode.WRITE)) {
      return session.executeWrite(
          transaction -> {
            lock(transaction);
            recover();
            progress.at(Phase.READING, 0, 0);
            Present present = Present.read(transaction);
            return write(transaction, present, change, progress);
          });
    }
  }

  private Loaded write(
      TransactionContext transaction,
      Present present,
      UnaryOperator<PropertyGraph> change,
      LoadProgress progress) {
    progress.at(Phase.COMPARING, 0, 0);
    Plan plan = Plan.of(present, change);
    Written written =
        new EditsWriter(this::writing, this::revision, largestTransaction, progress)
            .write(transaction, present, plan.edits());
    return new Loaded(plan.difference(), written);
  }

  /** Takes back or finishes a load that somebody began and never ended. For holders of the lock. */
  private void recover() {
    LoadJournal.recover(this::writing);
  }

  private boolean isLoadOpen() {
    return LoadJournal.isOpen(this::writing);
  }

  private Session writing() {
    return session(AccessMode.WRITE);
  }

  private static void lock(TransactionContext transaction) {
    transaction.run(CypherScript.LOCK_GRAPH.text()).consume();
  }

  private Session session(AccessMode mode) {
    return driver.session(config(mode).build());
  }

  private SessionConfig.Builder config(AccessMode mode) {
    SessionConfig.Builder config =
        SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(bookmarks);
    database.ifPresent(config::withDatabase);
    return config;
  }
}
