package org.portolan;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.ChangeFeed;
import org.portolan.neo4j.Graph;
import org.portolan.neo4j.Loaded;
import org.portolan.neo4j.TransactionLimits;
import org.portolan.neo4j.child.CommittedChanges;
import org.portolan.usecase.Submission;
import org.portolan.usecase.audit.AuditEntry;
import org.portolan.usecase.audit.AuditLog;

/**
 * Opens the graph: brings its schema up to date, and fills an empty one with the bundled case.
 *
 * <p>An empty graph in Portolan's own Neo4j is filled before its schema is made, since nobody else
 * can write to it yet, and people wait for the chain, not for the indexes.
 */
final class Opening {
  private final Supplier<Optional<DataSet>> bundled;
  private final Graph graph;
  private final AuditLog log;
  private boolean migrated;

  /**
   * Opens the graph.
   *
   * @param settings how this Portolan runs
   * @param bundled the bundled case, if one is set
   * @param driver connected to Neo4j
   * @param access what the graph becomes reachable through
   */
  Opening(
      Settings settings, Supplier<Optional<DataSet>> bundled, Driver driver, GraphAccess access) {
    this.bundled = bundled;
    this.graph =
        new Graph(
            driver,
            settings.database(),
            new TransactionLimits(settings.limits().reading(), settings.limits().load()));
    this.log = settings.auditLog();
    if (settings.external()) {
      finish();
    }
    access.open(graph, feed(settings, driver), settings.limits());
  }

  /** Only Portolan's own Neo4j tells what was touched. */
  private static Optional<ChangeFeed> feed(Settings settings, Driver driver) {
    return settings.external()
        ? Optional.empty()
        : Optional.of(new ChangeFeed(CommittedChanges.in(settings.data()), driver));
  }

  /**
   * Fills the graph with the bundled case if it is empty.
   *
   * @return the case; empty if the graph was not empty, or no case is set
   */
  Optional<DataSet> fill() {
    return bundled.get().filter(this::fillWith);
  }

  private boolean fillWith(DataSet dataSet) {
    Optional<Loaded> loaded = graph.loadIfEmpty(dataSet);
    loaded.ifPresent(
        done ->
            log.add(
                new AuditEntry(
                    Instant.now(),
                    new Submission("portolan", Submission.Via.START, Optional.empty()),
                    AuditEntry.Event.LOAD_DONE,
                    Optional.of(dataSet.id()),
                    Optional.of(done.difference()),
                    Optional.of("the bundled case, since the graph was empty"))));
    return loaded.isPresent();
  }

  /** Tells whether the graph must have its schema before anybody reads it. */
  boolean lacksSchema() {
    return !migrated && graph.lacksSchema();
  }

  /** Brings the schema up to date, unless that is done. */
  void finish() {
    if (!migrated) {
      graph.migrate();
      migrated = true;
    }
  }
}
