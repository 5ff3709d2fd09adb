package org.portolan.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.neo4j.ChangeFeed;
import org.portolan.neo4j.child.ChildSettings;
import org.portolan.neo4j.child.CommittedChanges;
import org.portolan.neo4j.child.Neo4jChild;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.portolan.neo4j.child.Neo4jJars;

/**
 * Portolan's own Neo4j, whose commits are watched, and the same one from the same jars with the
 * same options and configuration, whose commits are not.
 */
record TwoServers(Path data, Neo4jChild child, Process plain, Driver watched, Driver unwatched)
    implements AutoCloseable {

  static TwoServers start(Path work) throws IOException, InterruptedException {
    Path data = work.resolve("watched");
    Path lib = Neo4jJars.besidePortolan();
    Neo4jChild child = Neo4jChild.start(new ChildSettings(data, lib, 0, 0));
    Driver watched =
        GraphDatabase.driver(
            child.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, child.password()));
    int port = freePort();
    Process plain = startPlain(work.resolve("unwatched"), data, lib, child, port);
    Driver unwatched = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.none());
    await(unwatched, plain);
    while (Files.size(data.resolve("neo4j/changes")) == 0) {
      Thread.sleep(20);
    }
    return new TwoServers(data, child, plain, watched, unwatched);
  }

  List<Driver> both() {
    return List.of(watched, unwatched);
  }

  ProcessHandle watchedProcess() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.pid() != plain.pid())
        .findFirst()
        .orElseThrow();
  }

  ProcessHandle unwatchedProcess() {
    return plain.toHandle();
  }

  ChangeFeed feed() {
    return new ChangeFeed(CommittedChanges.in(data), watched);
  }

  private static Process startPlain(Path home, Path data, Path lib, Neo4jChild child, int port)
      throws IOException {
    Path conf = Files.createDirectories(home.resolve("conf"));
    Files.writeString(
        conf.resolve("neo4j.conf"),
        Files.readString(data.resolve("neo4j/conf/neo4j.conf"))
                .replace(":" + child.boltUri().getPort(), ":" + port)
                .replace(":" + child.httpUri().getPort(), ":" + freePort())
            + "dbms.security.auth_enabled=false\n");
    List<String> command = new ArrayList<>(options());
    command.addAll(
        List.of(
            "-cp",
            lib.resolve("*").toString(),
            "org.neo4j.server.CommunityEntryPoint",
            "--home-dir=" + home,
            "--config-dir=" + conf));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("console.log").toFile())
        .start();
  }

  /** How the child was started, up to its class path. */
  private static List<String> options() {
    ProcessHandle.Info info = ProcessHandle.current().children().findFirst().orElseThrow().info();
    List<String> words = new ArrayList<>(List.of(info.command().orElseThrow()));
    for (String word : info.arguments().orElseThrow()) {
      if (word.equals("-cp")) {
        break;
      }
      words.add(word);
    }
    return words;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void await(Driver driver, Process process) throws InterruptedException {
    while (process.isAlive()) {
      try {
        driver.verifyConnectivity();
        return;
      } catch (Neo4jException notYet) {
        Thread.sleep(50);
      }
    }
    throw new IllegalStateException("the unwatched Neo4j ended; see its console.log");
  }

  @Override
  public void close() {
    watched.close();
    unwatched.close();
    child.close();
    plain.destroy();
    try {
      plain.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
