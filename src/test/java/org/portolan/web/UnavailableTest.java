package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.portolan.TheCase;
import org.portolan.usecase.NotReady;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Unreachable;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class UnavailableTest {
  @Autowired private Asking asking;
  @Autowired private FakeGraph graph;
  @Autowired private Snapshots snapshots;

  @AfterEach
  void holdTheCaseAgain() {
    graph.hold(TheCase.dataSet().corpus(), WebTestApplication.REVISION);
    do {
      snapshots.invalidate();
    } while (snapshots.current().findStaleness().isPresent());
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
  void aReadIsAnsweredFromTheLastSnapshotMarkedAsStale() {
    String before = asking.get("/places").body();

    Asking.Answer answer = askWhile(new Unreachable("Neo4j does not answer"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(before);
    assertThat(Integer.parseInt(answer.header("Portolan-Stale"))).isPositive();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void whatNeedsTheGraphItselfIsToBeAskedAgain() {
    graph.fail(new Unreachable("Neo4j does not answer: bolt://127.0.0.1:7687"));

    Asking.Answer answer = asking.get("/health/data");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.at("$.code")).isEqualTo("GRAPH_UNAVAILABLE");
    assertThat(answer.body()).doesNotContain("bolt", "7687");
  }

  @Test
  void readinessSaysWhyAndLivenessStays() {
    graph.fail(new Unreachable("Neo4j does not answer"));

    Asking.Answer answer = asking.at("/actuator/health/readiness");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body()).contains("OUT_OF_SERVICE", "Neo4j has not answered for");
    assertThat(asking.at("/actuator/health/liveness").status()).isEqualTo(200);
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
