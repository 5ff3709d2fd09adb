package org.portolan.bench.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.bench.network.Asked;
import org.portolan.bench.run.Question;

/** Against a server that answers every question alike, and says what it was asked. */
class RestLoadTest {
  private static final Asked ASKED = new Asked(3, 17, 19_000);
  private static final byte[] ANSWER = "{\"chains\": []}".getBytes(StandardCharsets.UTF_8);

  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private HttpServer server;
  private URI uri;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/v1/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(200, ANSWER.length);
          exchange.getResponseBody().write(ANSWER);
          exchange.close();
        });
    server.start();
    uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theEarliestArrivalIsOneChainByArrival() {
    assertThat(shortly().of(Question.EARLIEST_ARRIVAL, ASKED))
        .hasToString(
            uri
                + "/api/v1/chains?from=p3&to=p17&departAfter=2022-01-08&departBefore=2022-03-09"
                + "&rank=arrival&limit=1&maxLegs=6&detail=brief");
  }

  @Test
  void alternativesAreTenSingleChainsByLegs() {
    assertThat(shortly().of(Question.ALTERNATIVES, ASKED))
        .hasToString(
            uri
                + "/api/v1/chains?from=p3&to=p17&departAfter=2022-01-08&departBefore=2022-03-09"
                + "&rank=legs&limit=10&maxLegs=5&group=none&detail=brief");
  }

  @Test
  void whatCanBeReachedHasNoDestination() {
    assertThat(shortly().of(Question.REACHABLE, ASKED))
        .hasToString(
            uri
                + "/api/v1/chains?from=p3&departAfter=2022-01-08&arriveBefore=2023-01-08"
                + "&maxLegs=any");
  }

  @Test
  void aWholeAnswerHasAllThatIsToldOfChainsAndAllPlaces() {
    ChainQueries whole = new ChainQueries(uri, ChainQueries.Answer.WHOLE);

    assertThat(whole.of(Question.ALTERNATIVES, ASKED).toString()).endsWith("&detail=full");
    assertThat(whole.of(Question.REACHABLE, ASKED).toString()).endsWith("&limit=1000000");
  }

  @Test
  void anAnswerInPiecesIsReadToItsEnd() {
    server.createContext(
        "/pieces",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int piece = 0; piece < 3; piece++) {
            exchange.getResponseBody().write(ANSWER);
            exchange.getResponseBody().flush();
          }
          exchange.close();
        });

    try (Asker asker = new Asker(uri)) {
      for (int time = 0; time < 2; time++) {
        assertThat(asker.ask(uri.resolve("/pieces"))).isEqualTo(3L * ANSWER.length);
      }
    }
  }

  @Test
  void aConnectionThatTheServerEndsIsMadeAnew() {
    server.createContext(
        "/once",
        exchange -> {
          exchange.getResponseHeaders().set("Connection", "close");
          exchange.sendResponseHeaders(200, ANSWER.length);
          exchange.getResponseBody().write(ANSWER);
          exchange.close();
        });

    try (Asker asker = new Asker(uri)) {
      for (int time = 0; time < 3; time++) {
        assertThat(asker.ask(uri.resolve("/once"))).isEqualTo(ANSWER.length);
      }
    }
  }

  private ChainQueries shortly() {
    return new ChainQueries(uri, ChainQueries.Answer.SHORT);
  }

  @Test
  void anAnswerIsReadToItsEnd() {
    try (Asker asker = new Asker(uri)) {
      assertThat(asker.ask(shortly().of(Question.REACHABLE, ASKED))).isEqualTo(ANSWER.length);
    }
  }

  @Test
  void aRefusalIsNoAnswer() {
    URI nowhere = uri.resolve("/nowhere");

    try (Asker asker = new Asker(uri)) {
      assertThatThrownBy(() -> asker.ask(nowhere)).hasMessageContaining("404");
    }
  }

  @Test
  void everyQuestionOfACrowdIsAsked() throws Exception {
    List<URI> questions =
        List.of(uri.resolve("/api/v1/chains?from=a"), uri.resolve("/api/v1/chains?from=b"));

    assertThat(new Crowd(8, questions).ask(1).count()).isGreaterThanOrEqualTo(8);
    assertThat(asked).containsExactlyInAnyOrder("/api/v1/chains?from=a", "/api/v1/chains?from=b");
  }

  @Test
  void aRunWithoutCypherMeasuresEveryQuestionAndTheCrowd(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("rest.json");

    RestLoad.main(new String[] {uri.toString(), "S", out.toString(), "3", "1", "alone"});

    assertThat(Files.readString(out))
        .contains(
            "EARLIEST_ARRIVAL",
            "ALTERNATIVES",
            "REACHABLE",
            "Portolan over HTTP, short answer",
            "Portolan over HTTP, whole answer",
            "HTTP alone, the same server",
            "Portolan over HTTP, whole answer, 8 clients");
  }
}
