package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.domain.Id;
import org.portolan.neo4j.child.ChildSettings;
import org.portolan.neo4j.child.CommittedChanges;
import org.portolan.neo4j.child.Neo4jChild;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.portolan.neo4j.child.Neo4jJars;

/** Two starts of one child with changes in both, since each start costs seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeFeedRestartTest {
  private final Path data = TestNeo4j.freshFolder();

  private long firstRevision;
  private long lastRevision;
  private Changes whileStopped;
  private Changes sinceBeforeTheLastChange;
  private Changes sinceTheLastChange;

  @BeforeAll
  void changeStopAndStart() throws Exception {
    try (Neo4jChild child = start();
        Driver driver = connect(child)) {
      Graph graph = new Graph(driver);
      driver.executableQuery("CREATE (:Movement {id: 'before'})").execute();
      firstRevision = graph.revision();
      driver.executableQuery("CREATE (:Movement {id: 'last'})").execute();
      lastRevision = graph.revision();
    }
    try (Driver none = GraphDatabase.driver("bolt://127.0.0.1:1")) {
      whileStopped = feed(none).since(lastRevision);
    }
    try (Neo4jChild child = start();
        Driver driver = connect(child)) {
      driver.executableQuery("CREATE (:Movement {id: 'after'})").execute();
      sinceBeforeTheLastChange = feed(driver).since(firstRevision);
      sinceTheLastChange = feed(driver).since(lastRevision);
    }
  }

  @Test
  void whatChangedBeforeARestartIsNotKnownAfterIt() {
    assertThat(sinceBeforeTheLastChange).isEqualTo(new Changes.Unknown());
  }

  @Test
  void aStateFromBeforeARestartIsBroughtUpToDateIfNothingWasMissed() {
    assertThat(sinceTheLastChange)
        .isInstanceOfSatisfying(
            Changes.Touched.class,
            touched -> assertThat(touched.movements()).isEqualTo(Set.of(new Id("after"))));
  }

  @Test
  void nothingIsKnownWhileTheChildIsStopped() {
    assertThat(whileStopped).isEqualTo(new Changes.Unknown());
  }

  private ChangeFeed feed(Driver driver) {
    return new ChangeFeed(CommittedChanges.in(data), driver);
  }

  private Neo4jChild start() throws Exception {
    Neo4jChild child = Neo4jChild.start(new ChildSettings(data, Neo4jJars.besidePortolan(), 0, 0));
    while (Files.size(data.resolve("neo4j/changes")) == 0) {
      Thread.sleep(20);
    }
    return child;
  }

  private static Driver connect(Neo4jChild child) {
    return GraphDatabase.driver(
        child.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, child.password()));
  }
}
