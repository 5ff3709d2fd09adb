package org.portolan.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.child.ChildSettings;
import org.portolan.neo4j.child.CommittedChanges;
import org.portolan.neo4j.child.Neo4jChild;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.portolan.neo4j.child.Neo4jJars;

/**
 * One real Neo4j for all tests of a JVM, started when the first test asks for it and ended with the
 * JVM. Tests wipe it before they use it; it is not for tests that run at the same time.
 */
public final class TestNeo4j {
  private TestNeo4j() {}

  /** Started by the first use of this class, by the language's own rules once. */
  private static final class Running {
    static final Neo4jChild CHILD = start();
    static final Driver DRIVER =
        GraphDatabase.driver(
            CHILD.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, CHILD.password()));

    private static Neo4jChild start() {
      Neo4jChild child =
          Neo4jChild.start(new ChildSettings(freshFolder(), Neo4jJars.besidePortolan(), 0, 0));
      Runtime.getRuntime().addShutdownHook(new Thread(child::close, "stops the test Neo4j"));
      return child;
    }
  }

  /** The running child, with its addresses and password. */
  public static Neo4jChild child() {
    return Running.CHILD;
  }

  /** A driver that all tests share; leave it open. */
  public static Driver driver() {
    return Running.DRIVER;
  }

  /** Where the running child tells what commits touch; it does so when this returns. */
  public static Path changesFile() {
    Path file = child().passwordFile().resolveSibling("changes");
    try {
      while (Files.size(file) == 0) {
        Thread.sleep(20);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return file;
  }

  /** What is committed to the running child. */
  public static ChangeFeed changeFeed() {
    Path home = changesFile().resolveSibling("");
    return new ChangeFeed(CommittedChanges.in(home.resolveSibling("")), driver());
  }

  /** Loads a data set in transactions of fifty nodes and relationships each. */
  public static void loadInSteps(DataSet dataSet, LoadProgress progress) {
    new Graph(driver(), Optional.empty(), 50).load(dataSet, progress);
  }

  /** Deletes every node and relationship; constraints and indexes stay. */
  public static void wipe() {
    driver().executableQuery("MATCH (n) DETACH DELETE n").execute();
  }

  /** A new empty folder under target/, for tests that start a Neo4j of their own. */
  public static Path freshFolder() {
    try {
      Path target = Files.createDirectories(Path.of("target", "test-neo4j").toAbsolutePath());
      return Files.createTempDirectory(target, "data-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
