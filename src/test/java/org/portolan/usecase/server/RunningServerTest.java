package org.portolan.usecase.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningServerTest {
  /** Above what Linux, macOS and Windows give to processes. */
  private static final long NO_PROCESS = Long.MAX_VALUE;

  @TempDir private Path data;

  private static RunningServer server(String token, long pid) {
    return new RunningServer(URI.create("http://127.0.0.1:8080"), token, pid, "own", "", "PT2S");
  }

  private static RunningServer server(String token) {
    return server(token, ProcessHandle.current().pid());
  }

  @Test
  void itIsFoundAsItLeftWordAndByItsOwnerAlone() throws IOException {
    server("secret").announce(data);

    assertThat(RunningServer.find(data)).contains(server("secret"));
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("server.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aServerWhoseProcessHasEndedIsNotFound() throws IOException {
    server("secret", NO_PROCESS).announce(data);

    assertThat(RunningServer.find(data)).isEmpty();
  }

  @Test
  void aFileThatOthersCanReadOrThatIsNoneOfOursIsNotTrusted() throws IOException {
    assertThat(RunningServer.find(data)).isEmpty();
    server("secret").announce(data);
    Path file = data.resolve("server.json");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(RunningServer.find(data)).isEmpty();

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(RunningServer.find(data)).isPresent();
    for (String broken :
        new String[] {"", "{}", "null", "[1]", "{\"pid\": \"x\"}", "{\"address\":"}) {
      Files.writeString(file, broken);
      assertThat(RunningServer.find(data)).as(broken).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere,secret",
    "https://127.0.0.1,secret",
    "http:/path,secret",
    "http://127.0.0.1,'a b'"
  })
  void wordThatNobodyCanBeAskedByIsPassedOver(URI address, String token) throws IOException {
    new RunningServer(address, token, ProcessHandle.current().pid(), "own", "", "PT2S")
        .announce(data);

    assertThat(RunningServer.find(data)).isEmpty();
  }

  @Test
  void itTakesBackItsOwnWordAndNoOther() throws IOException {
    server("first").announce(data);
    server("second").announce(data);

    server("first").leave(data);
    assertThat(RunningServer.find(data)).contains(server("second"));

    server("second").leave(data);
    assertThat(data.resolve("server.json")).doesNotExist();
  }

  @Test
  void itDoesNotShowItsToken() {
    assertThat(server("secret")).asString().doesNotContain("secret");
  }
}
