package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.neo4j.TestNeo4j;

/** Each reason not to start, told in one sentence; none of these reaches a running Neo4j. */
class ChildFailureTest {
  private final Path data = TestNeo4j.freshFolder();
  private final Path home = data.resolve("neo4j");
  private final Path lib = Neo4jJars.besidePortolan();

  @Test
  void namesATakenBoltPortAndItsSetting() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, lib, port, 0)))
          .isInstanceOf(ChildFailure.PortInUse.class)
          .hasMessage(
              "Port %d, which Portolan's Neo4j needs for BOLT, is in use by another program: stop"
                  + " that program, or set portolan.neo4j.bolt-port to a free port (0 picks one).",
              port);
    }
  }

  @Test
  void namesATakenHttpPortThatListensOnAllAddresses() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();

      assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, lib, 0, port)))
          .isInstanceOfSatisfying(
              ChildFailure.PortInUse.class, e -> assertThat(e.port()).isEqualTo(port))
          .hasMessageContaining("portolan.neo4j.http-port");
    }
  }

  @Test
  void namesTheFolderWhereNoJarsAre() {
    Path missing = data.resolve("no-such-lib");

    assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, missing, 0, 0)))
        .isInstanceOf(ChildFailure.JarsMissing.class)
        .hasMessageContaining(missing.toString());
  }

  @Test
  void namesAStoreThatAnotherNeo4jHasLocked() throws IOException {
    Path lock = home.resolve("data/databases/store_lock");
    Files.createDirectories(lock.getParent());
    try (FileChannel other =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();

      assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, lib, 0, 0)))
          .isInstanceOf(ChildFailure.StoreLocked.class)
          .hasMessageContaining(home.toString());
    }
  }

  @Test
  void tellsWhyTheChildDied() {
    assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, data, 0, 0)))
        .isInstanceOf(ChildFailure.Died.class)
        .hasMessage(
            "Neo4j ended with exit code 1 before it answered: java.lang.ClassNotFoundException:"
                + " org.neo4j.cli.ExecutionContext (see %s).",
            home.resolve("logs/console.log"));
  }

  @Test
  void letsGoOfTheFolderAfterAFailedStart() {
    ChildSettings withoutJars = new ChildSettings(data, data, 0, 0);
    assertThatThrownBy(() -> Neo4jChild.start(withoutJars)).isInstanceOf(ChildFailure.Died.class);

    assertThatThrownBy(() -> Neo4jChild.start(withoutJars)).isInstanceOf(ChildFailure.Died.class);
  }

  @Test
  void asksForTheMissingPasswordOfAnExistingStore() throws IOException {
    Files.createDirectories(home.resolve("data/databases/system"));

    assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, lib, 0, 0)))
        .isInstanceOf(ChildFailure.PasswordMissing.class)
        .hasMessageContaining(home.resolve("password").toString());
  }

  @Test
  void saysWhatToDoWithAPasswordFileThatIsNoText() throws IOException {
    Path store = Files.createDirectories(home.resolve("data/databases/system"));
    Path file = home.resolve("password");
    OwnerOnly.write(file, "");
    Files.write(file, new byte[] {(byte) 0xff, 0x00});

    assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, lib, 0, 0)))
        .isInstanceOf(ChildFailure.PasswordUnreadable.class)
        .hasMessageContainingAll(file.toString(), "put a copy of it back", "restore a backup")
        .hasMessageNotContaining("\n");
    assertThat(store).exists();
    assertThat(file).hasBinaryContent(new byte[] {(byte) 0xff, 0x00});
  }

  @Test
  void asksForThePasswordOfAnExistingStoreWhereTheFileIsEmpty() throws IOException {
    Files.createDirectories(home.resolve("data/databases/system"));
    OwnerOnly.write(home.resolve("password"), " \n");

    assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, lib, 0, 0)))
        .isInstanceOf(ChildFailure.PasswordMissing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "bolt=\\uZZZZ\nhttp=x\n",
        "bolt=bolt://192.0.2.1:7687\nhttp=http://localhost:7474\n",
        "bolt=:\nhttp=:\n",
        "bolt=bolt://127.0.0.1\nhttp=http://localhost:7474\n"
      })
  void passesOverWordOfANeo4jThatIsGarbage(String word) throws IOException {
    ChildFolder folder = new ChildFolder(data);
    folder.make();
    OwnerOnly.write(folder.password(), "secret\n");
    Files.writeString(folder.endpoint(), word);

    FolderLock held = FolderLock.take(folder);
    try {
      assertThat(Neo4jEndpoint.findRunning(data)).isEmpty();
    } finally {
      held.close();
    }
  }

  @Test
  void refusesAPasswordFileThatOthersCanRead() throws IOException {
    assumeThat(Files.getFileStore(data).supportsFileAttributeView("posix")).isTrue();
    Path file = Files.createDirectories(home).resolve("password");
    Files.writeString(file, "read by others\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(data, lib, 0, 0)))
        .isInstanceOf(ChildFailure.PasswordExposed.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("rw-r-----");
  }

  @Test
  void namesADataFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(data.resolve("a-file"), "");

    assertThatThrownBy(() -> Neo4jChild.start(new ChildSettings(file, lib, 0, 0)))
        .isInstanceOf(ChildFailure.FolderNotWritable.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void givesUpOnAChildThatDoesNotAnswerInTime() {
    ChildSettings impatient =
        new ChildSettings(
            data,
            lib,
            0,
            0,
            ListenAddress.LOOPBACK,
            java.util.Optional.empty(),
            java.time.Duration.ofMillis(300));

    assertThatThrownBy(() -> Neo4jChild.start(impatient))
        .isInstanceOf(ChildFailure.NoAnswer.class)
        .hasMessageStartingWith("Neo4j gave no answer within 0.3 s: ");
  }
}
