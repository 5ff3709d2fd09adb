package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes over the wire and is no request as HTTP has it, or one that nothing takes. */
@SpringBootTest(
    classes = WebTestApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "server.address=127.0.0.1")
class RawRequestTest {
  private static final String END = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";

  @LocalServerPort private int port;

  private static String get(String headers) {
    return "GET /api/v1/places HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers;
  }

  private static String put(String method, String path, String type, String body) {
    return "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(method, path, type, body.length(), body);
  }

  static Stream<String> refused() {
    String chunked = get("").replace("GET", "POST") + "Transfer-Encoding: chunked\r\n\r\n";
    return Stream.of(
        "TRACE /api/v1/places HTTP/1.1" + END,
        "TRACK /api/v1/places HTTP/1.1" + END,
        "get /api/v1/places HTTP/1.1" + END,
        "G@T /api/v1/places HTTP/1.1" + END,
        "BREW /api/v1/places HTTP/1.1" + END,
        "POST /api/v1/places HTTP/1.1" + END,
        "DELETE /api/v1/places/rajin HTTP/1.1" + END,
        "GARBAGE\r\n\r\n",
        "GET\r\n\r\n",
        "\u0000\u0001\u0002\r\n\r\n",
        "GET /api/v1/places HTTP/1.1x" + END,
        "GET /api/v1/pl aces HTTP/1.1" + END,
        "GET api/v1/places HTTP/1.1" + END,
        "GET * HTTP/1.1" + END,
        "GET //api/v1/places HTTP/1.1" + END,
        "GET /api/v1/../../etc/passwd HTTP/1.1" + END,
        "GET /api/v1/places;x=1 HTTP/1.1" + END,
        "GET /api/v1/places\\rajin HTTP/1.1" + END,
        "GET /api/v1/places/%2e%2e%2f HTTP/1.1" + END,
        "GET /api/v1/places/%00 HTTP/1.1" + END,
        "GET /api/v1/places/%zz HTTP/1.1" + END,
        "GET /api/v1/places/%FF HTTP/1.1" + END,
        "GET /api/v1/places?q=%zz HTTP/1.1" + END,
        "GET /api/v1/places?%FF=%FF HTTP/1.1" + END,
        "GET /api/v1/places?q=\u0000 HTTP/1.1" + END,
        "GET /api/v1/places?q=<> HTTP/1.1" + END,
        "GET /api/v1/places?a%00=b HTTP/1.1" + END,
        "GET /api/v1/places?%E2%80%AE=b HTTP/1.1" + END,
        "GET /" + "a".repeat(20_000) + " HTTP/1.1" + END,
        "GET /api/v1/places?q=" + "a".repeat(20_000) + " HTTP/1.1" + END,
        "GET /api/v1/places?" + "q=a&".repeat(1500) + " HTTP/1.1" + END,
        "GET /error HTTP/1.1" + END,
        "GET /api/v1/places HTTP/1.1\r\n\r\n",
        "GET /api/v1/places HTTP/1.1\r\nHost: localhost\r\nHost: other\r\nConnection: close\r\n\r\n",
        "GET /api/v1/places HTTP/1.1\r\nHost: local host\r\nConnection: close\r\n\r\n",
        "GET /api/v1/places HTTP/1.1\r\nHost: localhost:x\r\nConnection: close\r\n\r\n",
        "GET http://elsewhere.example/api/v1/places HTTP/1.1" + END,
        get("no colon\r\n\r\n"),
        get(": nothing\r\n\r\n"),
        get("X: a\u0000b\r\n\r\n"),
        get("X y: z\r\n\r\n"),
        get("X: " + "a".repeat(20_000) + "\r\n\r\n"),
        get("X: a\r\n".repeat(300) + "\r\n"),
        get("Content-Length: many\r\n\r\n"),
        get("Content-Length: -1\r\n\r\n"),
        get("Content-Length: 1\r\nContent-Length: 2\r\n\r\n"),
        get("Content-Length: 99999999999999999999\r\n\r\n"),
        get("Expect: miracles\r\n\r\n"),
        get("Accept: nonsense\r\n\r\n"),
        get("Accept: image/png\r\n\r\n"),
        get("Authorization: Basic !!!\r\n\r\n"),
        get("Authorization: Bearer\r\n\r\n"),
        get("Authorization: Bearer \u00ff\r\n\r\n"),
        chunked + "zz\r\nabc\r\n0\r\n\r\n",
        chunked.replace("/places", "/datasets") + "zz\r\nabc\r\n0\r\n\r\n",
        put("POST", "/api/v1/datasets", "multipart/form-data", "--x--"),
        put("POST", "/api/v1/datasets", "multipart/form-data; boundary=x", "--x\r\nbroken"),
        put("POST", "/api/v1/datasets", "application/x-www-form-urlencoded", "%zz=%"),
        put("POST", "/api/v1/datasets", "nonsense", "a"),
        put("POST", "/api/v1/datasets", "application/zip", "a"),
        put("POST", "/api/v1/places", "application/x-www-form-urlencoded", "%zz=%"),
        put("PUT", "/api/v1/places", "application/x-www-form-urlencoded", "%zz=%"),
        put("PATCH", "/api/v1/places", "application/x-www-form-urlencoded", "%zz=%"),
        put("DELETE", "/api/v1/places", "application/x-www-form-urlencoded; charset=none", "a=b"),
        put("POST", "/internal/commands", "application/json", "[".repeat(5000)),
        put("QUERY", "/api/v1/places", "text/plain", "a"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNoRequestIsAProblem(String request) throws IOException {
    isProblem(send(request), "4\\d\\d");
  }

  /** RFC 9110 and 9112 have these statuses for what no server of HTTP/1.1 need understand. */
  @ParameterizedTest
  @MethodSource("beyondHttp11")
  void whatIsBeyondHttp11IsAProblemToo(String request) throws IOException {
    isProblem(send(request), "50[15]");
  }

  static Stream<String> beyondHttp11() {
    return Stream.of(
        "CONNECT localhost:80 HTTP/1.1" + END,
        "GET /api/v1/places HTTP/9.9" + END,
        get("Transfer-Encoding: unheard-of\r\n\r\n"));
  }

  private static void isProblem(String answer, String status) {
    assertThat(answer).matches("(?s)HTTP/1.1 " + status + " .*");
    assertThat(answer).doesNotContain("<html", "Exception", "Tomcat", "org.apache", "\tat ");
    assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
    JsonNode problem = problem(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(Integer.parseInt(answer.substring(9, 12)));
    assertThat(problem.path("code").asString()).matches("[A-Z_]+");
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank();
  }

  /** The body, also where it comes in chunks. */
  private static JsonNode problem(String answer) {
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    return JsonMapper.shared()
        .readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
  }

  static Stream<String> answered() {
    return Stream.of(
        get("Content-Type: multipart/form-data; boundary=x\r\n\r\n"),
        get("Content-Type: nonsense\r\n\r\n"),
        get("Expect: 100-continue\r\n\r\n"),
        get("Range: bytes=5-2\r\n\r\n"),
        get("If-Modified-Since: yesterday\r\n\r\n"),
        get("If-None-Match: \"\u00ff\r\n\r\n"),
        get("Accept-Language: ;;;\r\n\r\n"),
        get("Accept-Encoding: gzip;q=x\r\n\r\n"),
        get("Cookie: =;\"\r\n\r\n"),
        get("Origin: null\r\n\r\n"),
        get("X-Forwarded-For: ,,,\r\n\r\n"),
        "OPTIONS /api/v1/places HTTP/1.1" + END,
        "HEAD /api/v1/places HTTP/1.1" + END);
  }

  @ParameterizedTest
  @MethodSource("answered")
  void anOddHeaderThatNothingHangsOnIsPassedOver(String request) throws IOException {
    assertThat(send(request)).matches("(?s)HTTP/1.1 (100|20\\d) .*");
  }

  private String send(String request) throws IOException {
    return RawHttp.exchange(port, RawHttp.bytes(request));
  }
}
