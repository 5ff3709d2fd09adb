package org.portolan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server answers before a controller is reached. */
@SpringBootTest(
    classes = WebTestApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "server.address=127.0.0.1")
class ServedTest {
  @LocalServerPort private int port;

  private String send(String target) throws IOException {
    return send(target, "localhost");
  }

  private String send(String target, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html,*/*;q=0.8\r\nConnection: close\r\n\r\n"
                  .formatted(target, host)
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/places?q=%zz",
    "/api/v1/places?q=%FF%FE",
    "/api/v1/places?q=나진",
    "/api/v1/places/a%2Fb",
    "/api/v1/places/a%00b",
    "/api/v1/places?q=[",
    "/api/v1/places/..%2f..",
    "/api/v1/nothing",
    "/api/v1/places/rajin/"
  })
  void whatCannotBeReadIsAProblemAndNeverAPage(String target) throws IOException {
    String answer = send(target);

    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
    assertThat(answer).doesNotContain("<html", "Exception");
  }

  /**
   * A name that its owner lets point to this machine, so that a page reaches it (DNS rebinding).
   */
  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "10.0.0.1"})
  void aServerOnLoopbackAnswersToItsOwnNamesAlone(String host) throws IOException {
    String answer = send("/api/v1/places", host);

    assertThat(answer).startsWith("HTTP/1.1 421").contains("UNKNOWN_HOST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8080"})
  void itsOwnNamesGoWithAnyPort(String host) throws IOException {
    assertThat(send("/api/v1/places", host)).startsWith("HTTP/1.1 200");
  }
}
