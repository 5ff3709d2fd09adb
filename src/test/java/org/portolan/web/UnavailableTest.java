package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.portolan.TheCase;
import org.portolan.usecase.NotReady;
import org.portolan.usecase.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class UnavailableTest {
  @Autowired private Asking asking;
  @Autowired private FakeGraph graph;
  @Autowired private Snapshots snapshots;

  @AfterEach
  void holdTheCaseAgain() {
    graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
    snapshots.invalidate();
  }

  private Asking.Answer askWhile(RuntimeException failure) {
    graph.fail(failure);
    snapshots.invalidate();
    return asking.get("/places");
  }

  @Test
  void aGraphOutOfReachIsToldWithWhenToAskAgain() {
    Asking.Answer answer = askWhile(new ServiceUnavailableException("bolt://127.0.0.1:7687"));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("$.code")).isEqualTo("GRAPH_UNAVAILABLE");
    assertThat(answer.body()).doesNotContain("bolt", "7687");
  }

  @Test
  void whileItStartsPortolanSaysSo() {
    Asking.Answer answer = askWhile(new NotReady("it loads the case"));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat((String) answer.at("$.detail")).contains("it loads the case");
  }

  @Test
  void aFaultOfItsOwnTellsNothingInner() {
    Asking.Answer answer = askWhile(new IllegalStateException("secret"));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.at("$.code")).isEqualTo("FAULT");
    assertThat(answer.body()).doesNotContain("secret", "Exception");
  }
}
