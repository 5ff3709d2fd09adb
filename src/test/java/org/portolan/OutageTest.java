package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.usecase.Submission;
import org.portolan.usecase.Unreachable;
import org.portolan.usecase.loading.RecordedLoader;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Portolan whole while its Neo4j is paused (SIGSTOP), and then killed (SIGKILL) in the middle of a
 * load: one course, since a start of Neo4j costs seconds. Each test looks at one moment. Needs the
 * signals of POSIX.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class OutageTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PLACES = "/api/v1/places?limit=200";
  private static final String READINESS = "/actuator/health/readiness";
  private static final String LOADED = "outage-place";
  private static final Predicate<HttpResponse<String>> IS_STALE =
      answer -> answer.headers().firstValue("Portolan-Stale").isPresent();

  private final ConfigurableApplicationContext context = RunningPortolan.context();

  private HttpResponse<String> before;
  private HttpResponse<String> readinessWhilePaused;
  private HttpResponse<String> readWhilePaused;
  private HttpResponse<String> checkWhilePaused;
  private HttpResponse<String> livenessWhilePaused;
  private HttpResponse<String> readAfterThePause;
  private HttpResponse<String> readinessWhileDead;
  private HttpResponse<String> readWhileDead;
  private HttpResponse<String> readAfterTheRevival;
  private HttpResponse<String> readinessAfterTheRevival;
  private boolean loaded;

  @BeforeAll
  void pauseAndKill() throws Exception {
    before = await(PLACES, IS_STALE.negate());
    long paused = neo4j().pid();
    signal("STOP", paused);
    try {
      readinessWhilePaused = await(READINESS, answer -> answer.statusCode() != 200);
      readWhilePaused = await(PLACES, IS_STALE);
      checkWhilePaused = get("/api/v1/health/data");
      livenessWhilePaused = get("/actuator/health/liveness");
    } finally {
      signal("CONT", paused);
    }
    await(READINESS, answer -> answer.statusCode() == 200);
    readAfterThePause = await(PLACES, IS_STALE.negate());

    CompletableFuture<Boolean> loading = CompletableFuture.supplyAsync(this::loadWhileItIsKilled);
    readinessWhileDead = await(READINESS, answer -> answer.body().contains("exit code"));
    readWhileDead = await(PLACES, IS_STALE);
    readinessAfterTheRevival = await(READINESS, answer -> answer.statusCode() == 200);
    loaded = loading.get();
    readAfterTheRevival =
        await(PLACES, answer -> !IS_STALE.test(answer) && answer.body().contains(LOADED) == loaded);
    context
        .getBean(Driver.class)
        .executableQuery(
            "MATCH (n) WHERE n.datasets = ['outage'] OR (n:Dataset AND n.id = 'outage')"
                + " DETACH DELETE n")
        .execute();
    await(PLACES, answer -> answer.body().equals(before.body()));
  }

  /** Kills Neo4j just before the only commit of a load; tells whether it was loaded after all. */
  private boolean loadWhileItIsKilled() {
    AtomicBoolean killed = new AtomicBoolean();
    DataSet dataSet =
        new DataSet(
            new Id("outage"),
            "Loaded in an outage",
            Optional.empty(),
            Corpus.builder()
                .add(
                    new Place(
                        new Id(LOADED),
                        "A place",
                        PlaceKind.PORT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Place.Register.NONE,
                        Optional.empty()))
                .build());
    try {
      context
          .getBean(RecordedLoader.class)
          .load(
              dataSet,
              new Submission("a test", Submission.Via.COMMAND, Optional.empty()),
              (doing, done, total) -> {
                if (doing.equals("committing") && killed.compareAndSet(false, true)) {
                  signal("KILL", neo4j().pid());
                }
              });
      return true;
    } catch (Neo4jException | Unreachable e) {
      return false;
    }
  }

  @Test
  void readinessSaysThatAPausedNeo4jDoesNotAnswer() {
    assertThat(readinessWhilePaused.statusCode()).isEqualTo(503);
    assertThat(readinessWhilePaused.body())
        .contains("OUT_OF_SERVICE", "Neo4j has not answered for");
    assertThat(livenessWhilePaused.statusCode()).isEqualTo(200);
  }

  @Test
  void readsAreAnsweredFromBeforeAPauseAndMarkedWithTheirAge() {
    assertThat(readWhilePaused.statusCode()).isEqualTo(200);
    assertThat(readWhilePaused.body()).isEqualTo(before.body());
    assertThat(readWhilePaused.headers().firstValueAsLong("Portolan-Stale").orElseThrow())
        .isPositive();
    assertThat(readWhilePaused.headers().firstValue("ETag")).isEmpty();
    assertThat(readWhilePaused.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void whatNeedsTheGraphItselfIsToBeAskedAgain() {
    assertThat(checkWhilePaused.statusCode()).isEqualTo(503);
    assertThat(checkWhilePaused.headers().firstValue("Retry-After")).contains("5");
    assertThat(checkWhilePaused.body()).contains("GRAPH_UNAVAILABLE");
  }

  @Test
  void afterAPauseAllIsAsBefore() {
    assertThat(readAfterThePause.body()).isEqualTo(before.body());
    assertThat(readAfterThePause.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void readinessSaysWhyNeo4jEnded() {
    assertThat(readinessWhileDead.statusCode()).isEqualTo(503);
    assertThat(readinessWhileDead.body()).contains("exit code 137", "started again");
    assertThat(readWhileDead.body()).isEqualTo(before.body());
  }

  @Test
  void aKilledNeo4jIsStartedAgainAndTheLoadIsWholeOrNotThere() {
    assertThat(readinessAfterTheRevival.body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(readAfterTheRevival.body().contains(LOADED)).isEqualTo(loaded);
  }

  private static ProcessHandle neo4j() {
    return ProcessHandle.current()
        .descendants()
        .filter(
            child ->
                child.info().arguments().stream()
                    .flatMap(java.util.Arrays::stream)
                    .anyMatch(argument -> argument.startsWith(RunningPortolan.DATA.toString())))
        .findFirst()
        .orElseThrow();
  }

  private static void signal(String name, long pid) {
    try {
      Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start();
      assertThat(kill.waitFor()).isZero();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted)
      throws InterruptedException {
    HttpResponse<String> answer = get(path);
    while (!wanted.test(answer)) {
      Thread.sleep(50);
      answer = get(path);
    }
    return answer;
  }

  private HttpResponse<String> get(String path) {
    return Fetch.get(HTTP, context, path);
  }
}
