package org.portolan.bench.cypher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A Neo4j of the version that Portolan starts, without Portolan: a process of its own with memory
 * to spare (a heap of 4 GB and a page cache of 2 GB, where the whole graph fits), on this machine
 * only and without a password, with an empty store.
 */
public final class BareNeo4j implements AutoCloseable {
  private static final Path LIB = Path.of("target", "neo4j", "lib");
  private static final long START_LIMIT_S = 120;
  private static final long STOP_LIMIT_S = 60;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Process process;
  private final Driver driver;

  private BareNeo4j(Process process, Driver driver) {
    this.process = process;
    this.driver = driver;
  }

  /**
   * Starts one in a new folder under target/ and waits for its first answer.
   *
   * @throws IllegalStateException if it ends or does not answer within two minutes
   */
  public static BareNeo4j start() throws IOException, InterruptedException {
    Path home =
        Files.createTempDirectory(
            Files.createDirectories(Path.of("target", "bench").toAbsolutePath()), "neo4j-");
    Files.createDirectories(home.resolve("conf"));
    int port = freePort();
    Files.writeString(home.resolve("conf").resolve("neo4j.conf"), conf(port));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms1g",
                "-Xmx4g",
                "-cp",
                LIB.toAbsolutePath().resolve("*").toString(),
                "org.neo4j.server.CommunityEntryPoint",
                "--home-dir=" + home,
                "--config-dir=" + home.resolve("conf"))
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("console.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stops the bare Neo4j"));
    Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.none());
    BareNeo4j started = new BareNeo4j(process, driver);
    started.await();
    return started;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String conf(int port) {
    return """
        server.default_listen_address=127.0.0.1
        server.bolt.listen_address=127.0.0.1:%d
        server.bolt.tls_level=DISABLED
        server.http.enabled=false
        server.https.enabled=false
        server.memory.pagecache.size=2g
        dbms.security.auth_enabled=false
        dbms.usage_report.enabled=false
        db.tx_log.preallocate=false
        db.tx_log.rotation.retention_policy=keep_none
        internal.dbms.bolt.netty_server_shutdown_quiet_period=0
        """
        .formatted(port);
  }

  private void await() throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_LIMIT_S);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        close();
        throw new IllegalStateException("Neo4j did not start: see console.log under target/bench");
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private boolean answers() {
    try {
      driver.verifyConnectivity();
      return true;
    } catch (Neo4jException notYet) {
      return false;
    }
  }

  /** A driver to it, closed with it. */
  public Driver driver() {
    return driver;
  }

  /** Stops it and waits for its end. Its folder stays, for its log, until the next mvn clean. */
  @Override
  public void close() {
    driver.close();
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
