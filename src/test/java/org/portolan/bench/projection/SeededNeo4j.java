package org.portolan.bench.projection;

import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.neo4j.Graph;
import org.portolan.neo4j.child.ChildSettings;
import org.portolan.neo4j.child.Neo4jChild;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.portolan.neo4j.child.Neo4jJars;

/** A Neo4j of its own on a folder under target/ that keeps a seeded graph between runs. */
final class SeededNeo4j implements AutoCloseable {
  private final Neo4jChild child;
  private final Driver driver;

  private SeededNeo4j(Neo4jChild child) {
    this.child = child;
    this.driver =
        GraphDatabase.driver(
            child.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, child.password()));
  }

  /** Starts it; a folder that is new is filled first. */
  static SeededNeo4j start(String size) {
    SeededNeo4j neo4j =
        new SeededNeo4j(
            Neo4jChild.start(new ChildSettings(folder(size), Neo4jJars.besidePortolan(), 0, 0)));
    neo4j.fill(SeededGraph.ofSize(size));
    return neo4j;
  }

  /** The data folder of a size. */
  static Path folder(String size) {
    return Path.of("target", "seeded", size).toAbsolutePath();
  }

  private void fill(SeededGraph graph) {
    new Graph(driver).migrate();
    long present =
        driver
            .executableQuery("MATCH (m:Movement) RETURN count(m) AS n")
            .execute()
            .records()
            .get(0)
            .get("n")
            .asLong();
    if (present == 0) {
      graph.write(driver);
    } else if (present != graph.movements()) {
      throw new IllegalStateException("half filled; delete the folder and start again");
    }
  }

  Driver driver() {
    return driver;
  }

  /** The process that Neo4j runs in. */
  long pid() {
    return ProcessHandle.current()
        .children()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Neo4j has ended"))
        .pid();
  }

  @Override
  public void close() {
    driver.close();
    child.close();
  }
}
