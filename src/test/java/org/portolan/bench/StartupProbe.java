package org.portolan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.neo4j.child.ChildSettings;
import org.portolan.neo4j.child.Neo4jChild;
import org.portolan.neo4j.child.Neo4jJars;

/**
 * Measures starts for {@code docs/benchmarks/startup.sh}.
 *
 * <p>{@code await PORT PASSWORD} returns at the first answer of a Neo4j that something else starts;
 * {@code child DATA BOLT_PORT HTTP_PORT} starts Portolan's own and returns at its first answer,
 * printing {@code answered}, then stops it once its input has a line. Both ask by the same means.
 */
final class StartupProbe {
  private static final long PAUSE_MS = 50;
  private static final long LIMIT_S = 120;

  private StartupProbe() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    switch (args[0]) {
      case "await" -> await("bolt://127.0.0.1:" + args[1], args[2]);
      case "child" -> child(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      default -> throw new IllegalArgumentException(args[0] + ", expected await or child");
    }
  }

  private static void child(Path data, int boltPort, int httpPort) throws IOException {
    Files.createDirectories(data);
    try (Neo4jChild child =
        Neo4jChild.start(new ChildSettings(data, Neo4jJars.besidePortolan(), boltPort, httpPort))) {
      System.out.println("answered");
      System.out.flush();
      System.err.println(child.boltUri() + " stops after " + System.in.read());
    }
  }

  private static void await(String uri, String password) throws InterruptedException {
    Config config = Config.builder().withEventLoopThreads(1).build();
    try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password), config)) {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_S);
      Optional<String> refusal = ask(driver);
      while (refusal.isPresent()) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException(refusal.get());
        }
        Thread.sleep(PAUSE_MS);
        refusal = ask(driver);
      }
      System.out.println("answered");
      System.out.flush();
    }
  }

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
