package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.neo4j.child.CommittedChanges.Committed;

/** What is understood, and what is not, of what the child tells. */
class CommittedChangesTest {
  @TempDir private Path data;

  @Test
  void anAnswerTellsNodesAndHowFarItGoes() throws IOException {
    assertThat(read("Movement voyage\nPlace ?\nupTo 12\n"))
        .contains(
            new Committed(
                12,
                Set.of(
                    new TouchedNode("Movement", Optional.of("voyage")),
                    new TouchedNode("Place", Optional.empty()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "everything\n",
        "Movement voyage\n",
        "Movement voyage\nupTo \n",
        "Movement\nupTo 12\n",
        "Movement Voyage\nupTo 12\n",
        "HTTP/1.1 200 OK\n"
      })
  void anyOtherAnswerTellsNothing(String answer) throws IOException {
    assertThat(read(answer)).isEmpty();
  }

  @Test
  void whereNoChildRunsNothingIsKnown() {
    assertThat(CommittedChanges.in(data).since(1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 00112233445566778899aabbccddeeff\n", "99999 0\n", "1"})
  void whereThePortIsNotTheChildsNothingIsKnown(String file) throws IOException {
    Files.writeString(Files.createDirectories(data.resolve("neo4j")).resolve("changes"), file);

    assertThat(CommittedChanges.in(data).since(1)).isEmpty();
  }

  @Test
  void whoDoesNotKnowTheSecretIsToldNothing() throws Exception {
    Path file = TestNeo4j.changesFile();
    int port = Integer.parseInt(Files.readString(file).split(" ", -1)[0]);

    assertThat(say(port, "00112233445566778899aabbccddeeff 1\n")).isEmpty();
    assertThat(say(port, "x".repeat(1_000))).isEmpty();
  }

  private static String say(int port, String question) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
      socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (java.net.SocketException e) {
      // It hung up on us while we spoke.
      return "";
    }
  }

  private static Optional<Committed> read(String answer) throws IOException {
    return CommittedChanges.read(new BufferedReader(new StringReader(answer)));
  }
}
