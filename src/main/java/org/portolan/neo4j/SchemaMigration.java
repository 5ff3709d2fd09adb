package org.portolan.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Applies cypher/migrations; several instances that start at once take turns. The library's own
 * lock is a node that stays where its process is killed; ours is the lock of a node, which the
 * server takes back then. So the library's, found by who holds ours, is nobody's.
 */
final class SchemaMigration {
  private static final int MOST_TRIES = 20;
  private static final long BETWEEN_TRIES_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final Set<String> HALF_MADE =
      Set.of(
          "Neo.ClientError.Schema.IndexAlreadyExists",
          "Neo.ClientError.Schema.IndexWithNameAlreadyExists");

  private SchemaMigration() {}

  static void apply(Connection connection) {
    MigrationsConfig.Builder config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withResourceScanner(new MigrationFiles());
    connection.database().ifPresent(config::withDatabase);
    for (int attempt = 1; ; attempt++) {
      try {
        apply(connection, config.build());
        return;
      } catch (Neo4jException | MigrationsException e) {
        if (attempt == MOST_TRIES || !isHalfMade(e)) {
          throw e;
        }
        LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
      }
    }
  }

  /**
   * A constraint is an index first. Where whoever made it was killed in between, the server takes
   * the index back, but not at once.
   */
  private static boolean isHalfMade(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Neo4jException neo4j && HALF_MADE.contains(neo4j.code())) {
        return true;
      }
    }
    return false;
  }

  private static void apply(Connection connection, MigrationsConfig config) {
    write(connection, CypherScript.CONSTRAIN_LOCK);
    try (Session session = connection.writing();
        Transaction held = session.beginTransaction()) {
      held.run(CypherScript.LOCK_SCHEMA.text()).consume();
      write(connection, CypherScript.DELETE_MIGRATIONS_LOCK);
      new Migrations(config, connection.driver()).apply();
      held.commit();
    }
  }

  private static void write(Connection connection, CypherScript script) {
    try (Session session = connection.writing()) {
      session.executeWriteWithoutResult(transaction -> transaction.run(script.text()).consume());
    }
  }
}
