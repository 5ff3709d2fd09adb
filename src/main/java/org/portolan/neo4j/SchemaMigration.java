package org.portolan.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * Applies cypher/migrations; several instances that start at once take turns. The library's own
 * lock is a node that stays where its process is killed; ours is the lock of a node, which the
 * server takes back then. So the library's, found by who holds ours, is nobody's.
 */
final class SchemaMigration {
  private SchemaMigration() {}

  static void apply(Connection connection) {
    MigrationsConfig.Builder config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withResourceScanner(new MigrationFiles());
    connection.database().ifPresent(config::withDatabase);
    write(connection, CypherScript.CONSTRAIN_LOCK);
    try (Session session = connection.writing();
        Transaction held = session.beginTransaction()) {
      held.run(CypherScript.LOCK_SCHEMA.text()).consume();
      write(connection, CypherScript.DELETE_MIGRATIONS_LOCK);
      new Migrations(config.build(), connection.driver()).apply();
      held.commit();
    }
  }

  private static void write(Connection connection, CypherScript script) {
    try (Session session = connection.writing()) {
      session.executeWriteWithoutResult(transaction -> transaction.run(script.text()).consume());
    }
  }
}
