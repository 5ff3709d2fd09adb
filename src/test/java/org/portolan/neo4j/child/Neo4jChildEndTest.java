package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.portolan.neo4j.TestNeo4j;

/**
 * The life of one data folder over four starts, since each costs seconds: closed, orphaned by a
 * killed parent, killed itself, and refused for a wrong password. Each test looks at one moment.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Neo4jChildEndTest {
  private final Path data = TestNeo4j.freshFolder();

  private boolean aliveAfterClose;
  private String saidAfterClose;
  private String consoleAfterClose;
  private Optional<Neo4jEndpoint> foundAfterClose;
  private boolean orphanAliveAfterRestart;
  private Optional<Neo4jEndpoint> foundWhileOrphaned;
  private String orphanConsole;
  private List<String> keptAfterRestart;
  private String saidAfterItsKill;
  private Throwable refusal;

  @BeforeAll
  void liveAWholeLife() throws Exception {
    closeAfterWriting();
    orphanAndRestart();
    refusal = catchThrowable(this::start);
  }

  private void closeAfterWriting() throws Exception {
    Neo4jChild child = start();
    try (child;
        Driver driver = connect(child)) {
      driver.executableQuery("CREATE (:Kept {name: '나진'})").execute();
    }
    aliveAfterClose = child.isAlive();
    saidAfterClose = child.onExit().get(1, TimeUnit.SECONDS);
    consoleAfterClose = console();
    foundAfterClose = Neo4jEndpoint.findRunning(data);
  }

  private void orphanAndRestart() throws Exception {
    ProcessHandle orphan = killParentOnceReady();
    foundWhileOrphaned = Neo4jEndpoint.findRunning(data);
    Path console = data.resolve("neo4j/logs/console.log");
    Path kept = Files.createLink(data.resolve("orphan.log"), console);
    try (Neo4jChild restarted = start();
        Driver driver = connect(restarted)) {
      orphanAliveAfterRestart = orphan.isAlive();
      orphanConsole = Files.readString(kept);
      keptAfterRestart =
          driver
              .executableQuery("MATCH (n:Kept) RETURN n.name AS name")
              .execute()
              .records()
              .stream()
              .map(row -> row.get("name").asString())
              .toList();
      driver
          .executableQuery("ALTER CURRENT USER SET PASSWORD FROM $old TO 'another password'")
          .withParameters(Map.of("old", restarted.password()))
          .withConfig(QueryConfig.builder().withDatabase("system").build())
          .execute();
      ProcessHandle.of(restarted.pid()).orElseThrow().destroyForcibly();
      saidAfterItsKill = restarted.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void leavesNoProcessWhenClosed() {
    assertThat(aliveAfterClose).isFalse();
  }

  @Test
  void stopsInOrderWhenClosed() {
    assertThat(consoleAfterClose).endsWith("Stopped.\n");
    assertThat(saidAfterClose).isEqualTo("Neo4j was stopped.");
  }

  @Test
  void isNotFoundAnyMoreWhenClosed() {
    assertThat(foundAfterClose).isEmpty();
  }

  @Test
  void endsInOrderWithAKilledParent() {
    assertThat(orphanConsole).endsWith("Stopped.\n");
  }

  @Test
  void isNotFoundAnyMoreOnceItsParentWasKilled() {
    assertThat(foundWhileOrphaned).isEmpty();
  }

  @Test
  void makesAQuickRestartWaitUntilTheOrphanHasEnded() {
    assertThat(orphanAliveAfterRestart).isFalse();
  }

  @Test
  void keepsDataOverRestarts() {
    assertThat(keptAfterRestart).containsExactly("나진");
  }

  @Test
  void tellsWhenItEndsUnasked() {
    assertThat(saidAfterItsKill).startsWith("Neo4j ended with exit code");
  }

  @Test
  void refusesAPasswordThatIsNotTheStores() {
    assertThat(refusal)
        .isInstanceOf(ChildFailure.PasswordWrong.class)
        .hasMessageContaining(data.resolve("neo4j/password").toString());
  }

  private ProcessHandle killParentOnceReady() throws IOException, InterruptedException {
    Process parent = ParentMain.spawn(data);
    try (BufferedReader output = parent.inputReader()) {
      String ready =
          output.lines().filter(line -> line.startsWith("child ")).findFirst().orElseThrow();
      long pid = Long.parseLong(ready.substring("child ".length()));
      ProcessHandle child = ProcessHandle.of(pid).orElseThrow();
      parent.destroyForcibly().waitFor();
      return child;
    }
  }

  private Neo4jChild start() {
    return Neo4jChild.start(new ChildSettings(data, Neo4jJars.besidePortolan(), 0, 0));
  }

  private static Driver connect(Neo4jChild child) {
    return GraphDatabase.driver(
        child.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, child.password()));
  }

  private String console() throws IOException {
    return Files.readString(data.resolve("neo4j/logs/console.log"));
  }
}
