package org.portolan.neo4j;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Update;
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
  /** The most nodes and relationships that one transaction writes. */
  static final int LARGEST_TRANSACTION = 20_000;

  private final Connection connection;
  private final Reader reader;
  private final int largestTransaction;

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
    this(driver, database, TransactionLimits.USUAL);
  }

  /**
   * Uses one database of a server, within limits.
   *
   * @param driver connected to the server; its owner closes it
   * @param database its name; empty for the user's home database
   * @param limits how long a transaction may take
   */
  public Graph(Driver driver, Optional<String> database, TransactionLimits limits) {
    this(driver, database, limits, LARGEST_TRANSACTION);
  }

  Graph(Driver driver, Optional<String> database, int largestTransaction) {
    this(driver, database, TransactionLimits.USUAL, largestTransaction);
  }

  private Graph(
      Driver driver, Optional<String> database, TransactionLimits limits, int largestTransaction) {
    this.connection = new Connection(driver, database, limits);
    this.reader = new Reader(connection);
    this.largestTransaction = largestTransaction;
  }

  /**
   * Brings the server's constraints and indexes up to date. Does nothing when they are. Waits for
   * another instance that does the same; one that was cut short holds nobody up.
   *
   * @throws ac.simons.neo4j.migrations.core.MigrationsException if the schema is not one of ours
   */
  public void migrate() {
    SchemaMigration.apply(connection);
  }

  /**
   * Tells whether the graph holds something that was never migrated, as one does that Neo4j's
   * offline importer wrote. To read it without indexes takes very long.
   *
   * @return true if {@link #migrate} should come before any reading
   */
  public boolean lacksSchema() {
    try (Session session = connection.reading()) {
      return session.executeRead(
          transaction ->
              transaction
                  .run(CypherScript.FIND_SCHEMA_LACK.text())
                  .single()
                  .get("lacking")
                  .asBoolean());
    }
  }

  /**
   * Loads a data set. What the data set had before and no longer has goes; what others or hands
   * added stays. What is derived from claims is derived anew.
   *
   * <p>A load that changes at most {@value #LARGEST_TRANSACTION} nodes and relationships is one
   * transaction. A larger one takes several of that size, one after another, which those who ask by
   * Cypher can see; {@link #read} and {@link #revision} tell the graph as it was before until all
   * of it is done. Cut short, be it by the end of this process, it is taken back or finished before
   * the next load or reading: into a graph that was empty taken back whatever was written, else
   * finished once it has begun to be written. A loader that has lost its connection to the lock,
   * but lives, finds that another has done so, and does what is left.
   *
   * @param dataSet the data set, checked
   * @param progress is told how far it is
   * @return what it changed
   * @throws ConflictException if it contradicts what is there; then nothing is changed
   */
  public Loaded load(DataSet dataSet, LoadProgress progress) {
    LockedWrite load = new LockedWrite(connection);
    return load.write(
            transaction ->
                Optional.of(
                    holdsAnything(transaction)
                        ? write(load, transaction, loading(dataSet), progress)
                        : fill(load, transaction, dataSet, progress)))
        .orElseThrow();
  }

  private static UnaryOperator<PropertyGraph> loading(DataSet dataSet) {
    return present -> Merge.load(present, dataSet);
  }

  private Loaded fill(
      LockedWrite load, TransactionContext transaction, DataSet dataSet, LoadProgress progress) {
    Filling filling = new Filling(connection::writing, largestTransaction, progress);
    Optional<Set<Id>> awaited = filling.admit(dataSet);
    if (awaited.isEmpty()) {
      return write(load, transaction, loading(dataSet), progress);
    }
    Difference difference = Difference.between(Corpus.EMPTY, dataSet.corpus());
    load.plan(difference);
    return new Loaded(
        difference, filling.fill(dataSet, awaited.get(), transaction, connection.revision()));
  }

  /**
   * Loads a data set into an empty graph, else changes nothing.
   *
   * @param dataSet the data set, checked
   * @return what it changed; empty if the graph held anything
   */
  public Optional<Loaded> loadIfEmpty(DataSet dataSet) {
    LockedWrite load = new LockedWrite(connection);
    AtomicBoolean ours = new AtomicBoolean();
    return load.write(
        transaction -> {
          // A large graph is not read to find out that it is not empty.
          if (holdsAnything(transaction) && !ours.get()) {
            return Optional.empty();
          }
          ours.set(true);
          return Optional.of(
              holdsAnything(transaction)
                  ? write(load, transaction, loading(dataSet), LoadProgress.SILENT)
                  : fill(load, transaction, dataSet, LoadProgress.SILENT));
        });
  }

  private static boolean holdsAnything(TransactionContext transaction) {
    return transaction.run(CypherScript.FIND_ANYTHING.text()).single().get("anything").asBoolean();
  }

  /**
   * Works out what loading a data set would change, without changing anything.
   *
   * @param dataSet the data set, checked
   * @return the difference that {@link #load} would make
   * @throws ConflictException if it contradicts what is there
   */
  public Difference plan(DataSet dataSet) {
    return compare(dataSet).difference();
  }

  /**
   * Sets the evidence beside what it would be with a data set, without changing anything.
   *
   * @param dataSet the data set, checked
   * @return what is, and what would be
   * @throws ConflictException if it contradicts what is there
   */
  public Comparison compare(DataSet dataSet) {
    return Plan.compare(reader.present(), loading(dataSet));
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
    return reader.read();
  }

  /**
   * Looks for what is broken in the whole graph, as {@link #read()} tells it, but also in a graph
   * that no memory holds: the evidence is held packed, and what is derived from it read piece by
   * piece.
   *
   * @param progress is told how many movements were read, and then how many compared
   * @return which state it was, and what is broken in it
   */
  public Checked check(LongConsumer progress) {
    return reader.check(progress);
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
    return reader.project(taker);
  }

  /**
   * Reads what changed after a state that {@link #project} or this gave: what a projection would
   * give now of the movements that were touched, and of the frame if it was. What is committed
   * while it is read is told the next time.
   *
   * <p>Waits for a load that takes several transactions, as {@link #read()} does, unless nothing
   * was committed before it.
   *
   * @param since the revision up to which the state is current
   * @param feed tells the changes of this graph
   * @param frame the frame of the state
   * @return what brings the state up to date; empty if only a projection does: the feed does not
   *     know, this instance has projected nothing yet, ids stand twice, or what vanished or came
   *     may bear on movements that nobody touched
   */
  public Optional<Update> findUpdate(long since, ChangeFeed feed, Corpus frame) {
    return reader.findUpdate(since, feed, frame);
  }

  /**
   * Gives the way to back it up and to restore it.
   *
   * @return all that the database holds
   */
  public WholeGraph whole() {
    return new WholeGraph(connection, largestTransaction);
  }

  /**
   * Tells which state the graph is in, at the cost of one empty answer.
   *
   * @return a number that is another after every committed change, by whomever; on one server it
   *     counts upwards. On a cluster it is that of the member that answered
   */
  public long revision() {
    return connection.revision();
  }

  private Loaded write(UnaryOperator<PropertyGraph> change, LoadProgress progress) {
    LockedWrite load = new LockedWrite(connection);
    return load.write(transaction -> Optional.of(write(load, transaction, change, progress)))
        .orElseThrow();
  }

  private Loaded write(
      LockedWrite load,
      TransactionContext transaction,
      UnaryOperator<PropertyGraph> change,
      LoadProgress progress) {
    progress.at(Phase.READING, 0, 0);
    Present present = Present.read(transaction);
    progress.at(Phase.COMPARING, 0, 0);
    Plan plan = Plan.of(present, change);
    load.plan(plan.difference());
    Written written =
        new EditsWriter(connection::writing, connection::revision, largestTransaction, progress)
            .write(transaction, present, plan.edits());
    return new Loaded(plan.difference(), written);
  }
}
