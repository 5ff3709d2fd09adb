package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Portolan as a server on the tests' Neo4j as on any other server that it did not start. Two are
 * started for all tests of a JVM, when the first test asks for one.
 */
final class Instance {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** So that no answer is partial on a busy machine. */
  static final String PATIENT = "--portolan.question-limit=1m";

  /** Those who wait for something ask without a pause. */
  static final String TIRELESS = "--portolan.requests-per-second=0";

  private final ConfigurableApplicationContext context;

  private Instance(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Started by the first use of this class, by the language's own rules once. */
  private static final class Running {
    static final Instance ONE = start("bolt");

    private Running() {}
  }

  /** Likewise, so that tests of one instance do not wait for two. */
  private static final class RunningToo {
    static final Instance OTHER = start("neo4j");

    private RunningToo() {}
  }

  /** One that speaks to the server alone ({@code bolt://}). */
  static Instance one() {
    return Running.ONE;
  }

  /** One that asks the server who answers reads and who takes writes ({@code neo4j://}). */
  static Instance other() {
    return RunningToo.OTHER;
  }

  /** A server that a test started itself. */
  static Instance on(ConfigurableApplicationContext context) {
    return new Instance(context);
  }

  /** How whatever runs on the tests' Neo4j is told of it. */
  static List<String> settings(String scheme) {
    return List.of(
        "--spring.neo4j.uri=%s://localhost:%d"
            .formatted(scheme, TestNeo4j.child().boltUri().getPort()),
        "--spring.neo4j.authentication.username=" + Neo4jEndpoint.USER,
        "--spring.neo4j.authentication.password=" + TestNeo4j.child().password(),
        "--portolan.case=none",
        PATIENT,
        TIRELESS,
        "--server.port=0");
  }

  private static Instance start(String scheme) {
    ConfigurableApplicationContext context =
        Serving.start(
            settings(scheme).toArray(String[]::new),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Runtime.getRuntime().addShutdownHook(new Thread(context::close, "stops an instance"));
    return new Instance(context);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** What came back. */
  record Answer(int status, String body) {
    /** What stands at a JSONPath; a definite one fails where there is nothing. */
    Object at(String path) {
      return JsonPath.read(body, path);
    }

    String text(String path) {
      return String.valueOf(at(path));
    }

    int number(String path) {
      return ((Integer) at(path)).intValue();
    }

    List<?> list(String path) {
      return (List<?>) at(path);
    }
  }

  /** Asks for a path under {@code /api/v1}, percent-encoded. */
  Answer get(String path) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    try {
      HttpResponse<String> answer =
          HTTP.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(path, e);
    }
  }

  /** Asks until an answer is as wanted, for a minute at most. */
  Answer awaits(String path, Predicate<Answer> wanted) {
    Instant limit = Instant.now().plus(Duration.ofMinutes(1));
    Answer answer = get(path);
    while (!wanted.test(answer)) {
      assertThat(Instant.now()).as("%s", answer.body()).isBefore(limit);
      answer = get(path);
    }
    return answer;
  }
}
