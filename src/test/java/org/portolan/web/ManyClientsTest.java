package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portolan.Fetch;
import org.portolan.domain.bound.Bound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A server with usual bounds that many ask, and one who goes away. */
@SpringBootTest(
    classes = WebTestApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "server.address=127.0.0.1",
      "test.memory=67108864",
      "test.answer=10m",
      "spring.profiles.active=slow"
    })
class ManyClientsTest {
  private static final int CLIENTS = 64;
  private static final int QUESTIONS = 10;

  @LocalServerPort private int port;
  @Autowired private SlowQuestion question;

  private HttpResponse<String> get(HttpClient client, String path) {
    return Fetch.get(client, port, path);
  }

  @Test
  void ofManySmallQuestionsAtOnceNoneIsRefused() throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<List<Integer>>> statuses =
          clients.invokeAll(
              IntStream.range(0, CLIENTS)
                  .mapToObj(
                      number ->
                          (java.util.concurrent.Callable<List<Integer>>)
                              () ->
                                  IntStream.range(0, QUESTIONS)
                                      .mapToObj(
                                          each ->
                                              get(client, "/api/v1/places?limit=1").statusCode())
                                      .toList())
                  .toList());
      for (Future<List<Integer>> each : statuses) {
        assertThat(each.get()).hasSize(QUESTIONS).containsOnly(200);
      }
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void theQuestionOfWhoeverGoesAwayIsStopped() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              "GET /api/v1/slow HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      question.began.get(1, TimeUnit.MINUTES);
      assertThat(question.ended).isNotDone();
    }

    assertThat(question.ended.get(1, TimeUnit.MINUTES).bound()).isEqualTo(Bound.DISCONNECTED);
  }

  @Test
  void whatIsSentBehindAQuestionIsAnsweredAfterIt() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String one = "GET /api/v1/places?limit=1 HTTP/1.1\r\nHost: localhost\r\n";
      socket
          .getOutputStream()
          .write(
              (one + "\r\n" + one + "Connection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(3);
    }
  }

  @Test
  void aQuestionThatNeedsTooMuchMemoryIsToldTheBound() {
    HttpResponse<String> answer = get(HttpClient.newHttpClient(), "/api/v1/large");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("QUESTION_MEMORY", "portolan.question-memory", "\"bound\":\"64MB\"");
  }
}
