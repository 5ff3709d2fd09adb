package org.portolan.web.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Right;
import org.portolan.web.GuardedWebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Request ids, and the line that is logged for each request. */
@GuardedWebTest
@TestPropertySource(properties = "logging.level.portolan.access=info")
@ExtendWith(OutputCaptureExtension.class)
class RequestRecordTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private Access access;

  private HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(path, e);
    }
  }

  private static Optional<String> id(HttpResponse<String> answer) {
    return answer.headers().firstValue("X-Request-Id");
  }

  /** The line of a request; it is written once the answer is sent. */
  private static String line(CapturedOutput output, String id) throws InterruptedException {
    for (int tries = 0; tries < 500; tries++) {
      Optional<String> found =
          output
              .getAll()
              .lines()
              .filter(line -> line.contains("portolan.access") && line.contains("[" + id + "]"))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no line for " + id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0af7651916cd43dd8448eb211c80319c", "Trace_1.2-x"})
  void aWellFormedIdIsTakenOverAndGivenBack(String id) {
    assertThat(id(get("/actuator/health/liveness", "X-Request-Id", id))).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a;b", "\u00e9", "a\tb", ""})
  void anotherIsReplaced(String id) {
    assertThat(id(get("/actuator/health/liveness", "X-Request-Id", id)))
        .hasValueSatisfying(given -> assertThat(given).isNotEqualTo(id).matches("[0-9a-f-]{36}"));
  }

  @Test
  void soIsOneThatIsTooLong() {
    assertThat(id(get("/actuator/health/liveness", "X-Request-Id", "a".repeat(64))))
        .contains("a".repeat(64));
    assertThat(id(get("/actuator/health/liveness", "X-Request-Id", "a".repeat(65))))
        .isNotEqualTo(Optional.of("a".repeat(65)));
  }

  @Test
  void withoutOneEachRequestGetsItsOwn() {
    assertThat(id(get("/actuator/health/liveness")))
        .isPresent()
        .isNotEqualTo(id(get("/actuator/health/liveness")));
  }

  @Test
  void aRequestIsLoggedWithItsIdAndWhoAskedButNeitherQueryNorKey(CapturedOutput output)
      throws InterruptedException {
    Access.Made made = access.makeKey("of a test", Right.READ, Optional.empty());

    HttpResponse<String> answer =
        get(
            "/api/v1/places?q=secretplace",
            "X-Request-Id",
            "known-asker",
            "Authorization",
            "Bearer " + made.key());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(line(output, "known-asker"))
        .containsPattern("GET /api/v1/places 200 [0-9]+ ms \\S+")
        .doesNotContain(" ms -");
    assertThat(output.getAll()).doesNotContain("secretplace").doesNotContain(made.key());
  }

  @Test
  void whatIsTurnedAwayHasAnIdAndALineToo(CapturedOutput output) throws InterruptedException {
    HttpResponse<String> answer = get("/api/v1/places", "X-Request-Id", "unknown-asker");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(id(answer)).contains("unknown-asker");
    assertThat(line(output, "unknown-asker")).containsPattern("GET /api/v1/places 401 [0-9]+ ms -");
  }
}
