package org.portolan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,*/*;q=0.8\r\nConnection: close\r\n\r\n"
                  .formatted(target)
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
}
