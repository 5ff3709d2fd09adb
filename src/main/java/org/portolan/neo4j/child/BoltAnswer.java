package org.portolan.neo4j.child;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Waits for the first answer over Bolt that needed the password. */
final class BoltAnswer {
  private static final long PAUSE_MS = 50;

  private BoltAnswer() {}

  /** Whether the endpoint answers at once, or at least within a short time. */
  static boolean within(Duration limit, Neo4jEndpoint endpoint) {
    try (Driver driver = open(endpoint, limit)) {
      return ask(driver).isEmpty();
    } catch (AuthenticationException e) {
      return false;
    }
  }

  /** Waits until the child answers, ends, or the time is up. */
  static void await(
      Process child, ChildFolder folder, Neo4jEndpoint endpoint, ChildSettings settings) {
    long deadline = System.nanoTime() + settings.startLimit().toNanos();
    try (Driver driver = open(endpoint, settings.startLimit())) {
      Optional<String> refusal = ask(driver);
      while (refusal.isPresent()) {
        if (child.waitFor(PAUSE_MS, TimeUnit.MILLISECONDS)) {
          throw ConsoleLog.whyItEnded(child.exitValue(), folder, settings);
        }
        if (System.nanoTime() > deadline) {
          throw new ChildFailure.NoAnswer(settings.startLimit(), refusal.get(), folder.console());
        }
        refusal = ask(driver);
      }
    } catch (AuthenticationException e) {
      throw new ChildFailure.PasswordWrong(folder.password(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChildFailure.Interrupted(e);
    }
  }

  private static Driver open(Neo4jEndpoint endpoint, Duration limit) {
    return GraphDatabase.driver(
        endpoint.boltUri(),
        AuthTokens.basic(Neo4jEndpoint.USER, endpoint.password()),
        Config.builder()
            .withConnectionTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .withConnectionAcquisitionTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .withMaxConnectionPoolSize(1)
            .withEventLoopThreads(1)
            .build());
  }

  /** Empty once it answers, else what kept it from answering. */
  private static Optional<String> ask(Driver driver) {
    try {
      driver.verifyConnectivity();
      return Optional.empty();
    } catch (AuthenticationException e) {
      throw e;
    } catch (Neo4jException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
