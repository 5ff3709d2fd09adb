package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.neo4j.TestNeo4j;

/**
 * What a server does that is told to end while somebody sends it a data set. SIGTERM is of POSIX
 * systems.
 */
@DisabledOnOs(OS.WINDOWS)
class ShutdownTest {
  /** What a Java machine ends with at SIGTERM: 128 and the signal's number. */
  private static final int TERMINATED = 143;

  @TempDir private Path folder;

  @BeforeEach
  @AfterEach
  void wipe() {
    TestNeo4j.wipe();
  }

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "dataset.yaml", "id: last\ntitle: The last one\n");
      add(zip, "places.csv", "id,name,kind,country\nsomewhere,Somewhere,PORT,KP\n");
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static Socket connect(Served server) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
  }

  /** Sends a data set but for its last byte, and waits until the server is about to read that. */
  private Socket sendAllButTheEnd(Served server, byte[] archive)
      throws IOException, InterruptedException {
    Socket socket = connect(server);
    OutputStream out = socket.getOutputStream();
    String head =
        """
        POST /api/v1/datasets HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: application/zip
        Content-Length: %d

        """
            .formatted(server.word().token(), archive.length);
    out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(Arrays.copyOf(archive, archive.length - 1));
    out.flush();
    while (!isBeingRead()) {
      assertThat(server.process().isAlive()).isTrue();
      Thread.sleep(20);
    }
    return socket;
  }

  /** The archive is on the server's disk while it is being read, and only then. */
  private boolean isBeingRead() throws IOException {
    Path uploads = folder.resolve("uploads");
    if (!Files.isDirectory(uploads)) {
      return false;
    }
    try (Stream<Path> files = Files.list(uploads)) {
      return files.findAny().isPresent();
    }
  }

  private static void awaitRefusal(Served server) throws IOException, InterruptedException {
    while (true) {
      try (Socket refused = connect(server)) {
        assertThat(refused.isConnected()).isTrue();
        Thread.sleep(20);
      } catch (ConnectException e) {
        return;
      }
    }
  }

  private static long loaded() {
    return TestNeo4j.driver()
        .executableQuery("MATCH (p:Place {id: 'somewhere'}) RETURN count(p) AS n")
        .execute()
        .records()
        .get(0)
        .get("n")
        .asLong();
  }

  private static int end(Served server) throws InterruptedException {
    assertThat(server.process().waitFor(2, TimeUnit.MINUTES)).as("it ended").isTrue();
    return server.process().exitValue();
  }

  @Test
  void whatIsBeingAskedIsAnsweredAndNobodyElseLetIn() throws Exception {
    byte[] archive = archive();
    try (Served server = Served.on(folder);
        Socket asked = sendAllButTheEnd(server, archive)) {
      server.process().destroy();
      awaitRefusal(server);
      assertThat(server.process().isAlive()).as("it waits for what is asked").isTrue();

      asked.getOutputStream().write(archive, archive.length - 1, 1);
      asked.getOutputStream().flush();

      assertThat(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200")
          .contains("\"dataSet\"");
      assertThat(end(server)).isEqualTo(TERMINATED);
    }
    assertThat(loaded()).isEqualTo(1);
    assertThat(folder.resolve("server.json")).doesNotExist();
  }

  @Test
  void whatNeverComesToAnEndHoldsItUpNoLongerThanIsSet() throws Exception {
    byte[] archive = archive();
    try (Served server = Served.on(folder, "--spring.lifecycle.timeout-per-shutdown-phase=1s");
        Socket asked = sendAllButTheEnd(server, archive)) {
      server.process().destroy();

      assertThat(end(server)).isEqualTo(TERMINATED);
      assertThat(asked.isConnected()).isTrue();
    }
    assertThat(loaded()).isZero();
  }
}
