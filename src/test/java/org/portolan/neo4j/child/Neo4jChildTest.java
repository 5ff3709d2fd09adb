package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.portolan.neo4j.TestNeo4j;

/** A running child, the one that all tests share. */
class Neo4jChildTest {
  private final Neo4jChild child = TestNeo4j.child();

  @Test
  void answersOverBoltOnceStarted() {
    var answer = TestNeo4j.driver().executableQuery("RETURN 1 AS one").execute();

    assertThat(answer.records()).singleElement().matches(row -> row.get("one").asInt() == 1);
  }

  @Test
  void refusesTheDefaultPassword() {
    try (Driver driver =
        GraphDatabase.driver(child.boltUri(), AuthTokens.basic(Neo4jEndpoint.USER, "neo4j"))) {
      assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
    }
  }

  @Test
  void keepsThePasswordInAFileThatOnlyItsOwnerCanRead() throws IOException {
    assumeThat(Files.getFileStore(child.passwordFile()).supportsFileAttributeView("posix"))
        .isTrue();

    assertThat(child.passwordFile()).hasContent(child.password());
    assertThat(Files.getPosixFilePermissions(child.passwordFile()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(child.passwordFile().resolveSibling("")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void showsThePasswordToNobodyWhoListsProcesses() throws IOException {
    Path process = Path.of("/proc", String.valueOf(child.pid()));
    assumeThat(process).as("only Linux lists processes there").isDirectory();

    assertThat(Files.readString(process.resolve("cmdline"))).doesNotContain(child.password());
    assertThat(Files.readString(process.resolve("environ"))).doesNotContain(child.password());
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    assumeThat(Path.of("/proc/net/tcp")).as("only Linux lists sockets there").isReadable();

    List<String> addresses = ListeningSockets.of(child.pid());

    assertThat(addresses)
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(ListeningSockets::isLoopback, "is a loopback address");
  }

  @Test
  void servesNeo4jBrowserWithAPolicyThatKeepsItFromOtherHosts() throws Exception {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(child.httpUri() + "/browser/")).build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .startsWith("default-src 'self'; script-src 'self'")
                    .contains("connect-src 'self' ws://localhost:" + child.boltUri().getPort()));
  }

  @Test
  void isFoundByItsDataFolder() {
    assertThat(Neo4jEndpoint.findRunning(dataFolder()))
        .contains(new Neo4jEndpoint(child.boltUri(), child.httpUri(), child.password()));
  }

  @Test
  void isNotFoundByAnotherDataFolder() {
    assertThat(Neo4jEndpoint.findRunning(TestNeo4j.freshFolder())).isEqualTo(Optional.empty());
  }

  @Test
  void doesNotTellItsPasswordWhenPrinted() {
    assertThat(Neo4jEndpoint.findRunning(dataFolder()).orElseThrow().toString())
        .doesNotContain(child.password());
  }

  @Test
  void keepsASecondPortolanOffTheSameFolder() {
    ChildSettings second = new ChildSettings(dataFolder(), Neo4jJars.besidePortolan(), 0, 0);

    assertThatThrownBy(() -> Neo4jChild.start(second))
        .isInstanceOf(ChildFailure.FolderInUse.class)
        .hasMessage(
            "Another Portolan is running on the data folder %s (process %d): stop it, or set"
                + " portolan.data to another folder.",
            dataFolder(), ProcessHandle.current().pid());
  }

  @Test
  void keepsAPortolanInAnotherProcessOffTheSameFolder() throws Exception {
    Process second = ParentMain.spawn(dataFolder());

    assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("ChildFailure$FolderInUse: Another Portolan is running on the data folder")
        .contains(" (process %d): stop it".formatted(ProcessHandle.current().pid()));
    assertThat(child.isAlive()).isTrue();
    assertThat(Neo4jEndpoint.findRunning(dataFolder())).isPresent();
  }

  private Path dataFolder() {
    return child.passwordFile().resolve(Path.of("..", "..")).normalize();
  }
}
