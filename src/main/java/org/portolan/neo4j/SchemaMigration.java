package org.portolan.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;

/** Applies cypher/migrations; several instances that start at once take turns. */
final class SchemaMigration {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** What the library says where its lock is taken; it has no type of its own for that. */
  private static final String LOCKED = "__Neo4jMigrationsLock";

  private SchemaMigration() {}

  static void apply(Connection connection) {
    MigrationsConfig.Builder config =
        MigrationsConfig.builder()
            .withLocationsToScan("classpath:cypher/migrations")
            .withResourceScanner(new MigrationFiles());
    connection.database().ifPresent(config::withDatabase);
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (true) {
      try {
        new Migrations(config.build(), connection.driver()).apply();
        return;
      } catch (MigrationsException failed) {
        if (!isLocked(failed)) {
          throw failed;
        }
        if (System.nanoTime() > end) {
          throw new MigrationsException(
              "another Portolan has been making constraints and indexes for a minute; if none is"
                  + " running, one was cut short: MATCH (lock:__Neo4jMigrationsLock) DELETE lock",
              failed);
        }
        pause(failed);
      }
    }
  }

  private static boolean isLocked(MigrationsException failed) {
    return String.valueOf(failed.getMessage()).contains(LOCKED);
  }

  private static void pause(MigrationsException failed) {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed;
    }
  }
}
