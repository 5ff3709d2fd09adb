package org.portolan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.neo4j.child.ChildFailure;
import org.portolan.neo4j.child.ChildSettings;
import org.portolan.neo4j.child.Neo4jChild;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.portolan.neo4j.child.Neo4jJars;
import org.portolan.neo4j.child.Revival;

/**
 * Portolan's own Neo4j: a child process, or for a command that of a Portolan that runs already on
 * the same folder, which is left running.
 */
final class OwnNeo4j implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  /** It is on this machine. */
  private static final Duration CONNECTING = Duration.ofSeconds(5);

  private final Optional<Revival> child;
  private final Neo4jEndpoint endpoint;
  private final DriverPool pool = new DriverPool();
  private final Driver driver;

  private OwnNeo4j(Optional<Revival> child, Neo4jEndpoint endpoint) {
    this.child = child;
    this.endpoint = endpoint;
    this.driver =
        GraphDatabase.driver(
            endpoint.boltUri(),
            AuthTokens.basic(Neo4jEndpoint.USER, endpoint.password()),
            pool.watch(Config.builder())
                .withConnectionTimeout(CONNECTING.toMillis(), TimeUnit.MILLISECONDS)
                .build());
  }

  /**
   * Starts it and waits for its first answer.
   *
   * @param web whether Portolan serves what Neo4j Browser may load
   * @throws org.portolan.neo4j.child.ChildFailure if it does not start
   */
  static OwnNeo4j start(Settings settings, boolean web) {
    return settings.attach() ? attached(settings, web) : ofItsOwn(settings, web);
  }

  /** Waits while the Portolan that has the folder is just starting, or ending. */
  private static OwnNeo4j attached(Settings settings, boolean web) {
    Instant limit = Instant.now().plus(ChildSettings.DEFAULT_START_LIMIT);
    while (true) {
      Optional<Neo4jEndpoint> running = Neo4jEndpoint.findRunning(settings.data());
      if (running.isPresent()) {
        return new OwnNeo4j(Optional.empty(), running.get());
      }
      try {
        return ofItsOwn(settings, web);
      } catch (ChildFailure.FolderInUse inUse) {
        if (Instant.now().isAfter(limit)) {
          throw inUse;
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      }
    }
  }

  private static OwnNeo4j ofItsOwn(Settings settings, boolean web) {
    Neo4jChild child =
        Neo4jChild.start(
            new ChildSettings(
                settings.data(),
                Neo4jJars.besidePortolan(),
                settings.boltPort(),
                settings.httpPort(),
                settings.listenAddress(),
                web ? Optional.of(settings.url()) : Optional.empty(),
                ChildSettings.DEFAULT_START_LIMIT));
    return new OwnNeo4j(
        Optional.of(new Revival(child)),
        new Neo4jEndpoint(child.boltUri(), child.httpUri(), child.password()));
  }

  Neo4jEndpoint endpoint() {
    return endpoint;
  }

  /** What is known to be wrong with it, as a sentence without a full stop. */
  Optional<String> findTrouble() {
    return child.flatMap(Revival::findTrouble);
  }

  Driver driver() {
    return driver;
  }

  /** The driver's connections. */
  DriverPool pool() {
    return pool;
  }

  @Override
  public void close() {
    driver.close();
    child.ifPresent(Revival::close);
  }
}
