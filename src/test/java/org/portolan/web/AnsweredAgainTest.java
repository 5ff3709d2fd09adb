package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.usecase.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is sent to those who have asked before, and how it is packed. */
@SpringBootTest(
    classes = WebTestApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "server.address=127.0.0.1")
class AnsweredAgainTest {
  private static final String CHAINS = "/api/v1/chains?from=Rajin&to=Tikhoretsk";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private FakeGraph graph;
  @Autowired private Snapshots snapshots;

  @AfterEach
  void holdTheCaseAgain() {
    graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
    snapshots.invalidate();
  }

  private HttpResponse<String> get(String path, String header, String value) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .timeout(Duration.ofMinutes(1))
              .header(header, value);
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(path, e);
    }
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHAINS,
        "/api/v1/places?q=Rajin",
        "/api/v1/claims?about=rajin",
        "/api/v1/totals?unit=containers",
        "/api/v1/export?format=geojson&from=Rajin&to=Tikhoretsk"
      })
  void theSameContentIsNotSentTwice(String path) {
    HttpResponse<String> first = get(path, "Accept", "*/*");
    assertThat(tag(first))
        .startsWith("W/\"")
        .contains(first.headers().firstValue("Portolan-Snapshot").orElseThrow());

    HttpResponse<String> again = get(path, "If-None-Match", tag(first));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(tag(again)).isEqualTo(tag(first));
  }

  @Test
  void otherContentIsSentAnew() {
    String tag = tag(get(CHAINS, "Accept", "*/*"));
    graph.hold(NetworkText.corpus("rajin -SEA-> tikhoretsk"), WebTestApplication.REVISION + 1);
    snapshots.invalidate();

    HttpResponse<String> answer = get(CHAINS, "If-None-Match", tag);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(tag(answer)).isNotEqualTo(tag);
  }

  @Test
  void aProblemHasNoTag() {
    HttpResponse<String> answer = get("/api/v1/chains?from=Nowhere", "If-None-Match", "*");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(tag(answer)).isEmpty();
  }

  @Test
  void whatTheSnapshotDoesNotTellIsNeverKept() {
    HttpResponse<String> answer = get("/api/v1/health/data", "Accept", "*/*");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(tag(answer)).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CHAINS,
        "/api/v1/export?format=geojson",
        "/api/v1/export?format=csv",
        "/js/main.js",
        "/css/base.css"
      })
  void answersArePacked(String path) {
    HttpResponse<String> answer = get(path, "Accept-Encoding", "gzip");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }
}
