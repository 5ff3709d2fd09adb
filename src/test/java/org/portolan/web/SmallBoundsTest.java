package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.domain.bound.Curb;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Right;
import org.portolan.usecase.limit.Turnstile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A server that allows next to nothing. Each test comes from addresses of its own. */
@SpringBootTest(
    classes = WebTestApplication.class,
    properties = {
      "test.burst=600",
      "test.results=5",
      "test.answer=5s",
      "test.running=1",
      "spring.profiles.active=slow"
    })
@AutoConfigureMockMvc
class SmallBoundsTest {
  private static final String SMALL = "/api/v1/neo4j-browser";

  @Autowired private MockMvcTester mvc;
  @Autowired private Turnstile turnstile;
  @Autowired private Access access;

  private MvcTestResult from(String address, String path, String... authorization) {
    var request =
        mvc.get()
            .uri(path)
            .with(
                sent -> {
                  sent.setRemoteAddr(address);
                  return sent;
                });
    for (String shown : authorization) {
      request.header("Authorization", shown);
    }
    return request.exchange();
  }

  private static void isRefused(
      MvcTestResult answer, int status, String code, String setting, String bound) {
    assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    assertThat(answer).bodyJson().extractingPath("$.setting").isEqualTo(setting);
    assertThat(answer).bodyJson().extractingPath("$.bound").isEqualTo(bound);
    if (status != 422) {
      assertThat(Integer.parseInt(answer.getResponse().getHeader("Retry-After"))).isPositive();
    }
  }

  @Test
  void aBurstIsRefusedAndOthersAreAnswered() {
    String key = access.makeKey("other", Right.READ, Optional.empty()).key();
    MvcTestResult answer = from("10.0.1.1", SMALL);
    for (int sent = 0; sent < 20_000 && answer.getResponse().getStatus() != 429; sent++) {
      answer = from("10.0.1.1", SMALL);
    }

    isRefused(answer, 429, "TOO_MANY_REQUESTS", "portolan.requests-per-second", "500");
    assertThat(from("10.0.1.2", SMALL)).hasStatusOk();
    assertThat(from("10.0.1.1", SMALL, "Bearer " + key)).hasStatusOk();
    assertThat(from("10.0.1.1", "/actuator/health/liveness")).hasStatusOk();
  }

  @Test
  void aQuestionThatTakesTooLongIsToldTheBound() {
    isRefused(from("10.0.2.1", "/api/v1/slow"), 503, "ANSWER_LIMIT", "portolan.answer-limit", "5s");
  }

  @Test
  void moreResultsThanMayBeAreRefusedAndFewerComeInPages() {
    isRefused(
        from("10.0.3.1", "/api/v1/places?limit=6"),
        422,
        "RESULT_LIMIT",
        "portolan.result-limit",
        "5");
    assertThat(from("10.0.3.1", "/api/v1/places"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(5);
  }

  @Test
  void whoHasQuestionsHereAlreadyIsRefusedAndSoAreAllOnceItIsFull() throws Exception {
    try (Curb.Held inside = turnstile.enter("address 10.0.4.1")) {
      assertThat(inside).isNotNull();
      isRefused(from("10.0.4.1", SMALL), 429, "TOO_MANY_AT_ONCE", "portolan.queue", "1");
      isRefused(from("10.0.4.2", SMALL), 503, "BUSY", "portolan.running", "1");
    }
    assertThat(from("10.0.4.2", SMALL)).hasStatusOk();
  }

  @Test
  void wrongPasswordsAreSlowedAndRightKeysAreNot() {
    String key = access.makeKey("right", Right.READ, Optional.empty()).key();
    MvcTestResult answer = from("10.0.5.1", SMALL, "Bearer portolan_wrong");
    for (int sent = 0; sent < 1_000 && answer.getResponse().getStatus() == 401; sent++) {
      answer = from("10.0.5.1", SMALL, "Bearer portolan_wrong");
    }

    isRefused(answer, 429, "TOO_MANY_LOGINS", "portolan.failed-logins", "20");
    assertThat(from("10.0.5.1", SMALL, "Bearer " + key)).hasStatusOk();
    assertThat(from("10.0.5.2", SMALL, "Bearer portolan_wrong")).hasStatus(401);
  }
}
