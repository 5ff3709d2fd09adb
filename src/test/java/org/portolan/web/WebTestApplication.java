package org.portolan.web;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.portolan.TheCase;
import org.portolan.usecase.Pulse;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.AccessFile;
import org.portolan.usecase.access.Doors;
import org.portolan.usecase.access.OwnerToken;
import org.portolan.usecase.audit.AuditLog;
import org.portolan.usecase.limit.Limits;
import org.portolan.usecase.loading.RecordedLoader;
import org.portolan.usecase.loading.UploadRoom;
import org.portolan.usecase.server.Office;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The REST interface alone, over a graph in memory. Not a stereotype, so that no scan finds it. */
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      "org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration",
      "org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration"
    })
@ComponentScan(basePackageClasses = ChainsController.class)
class WebTestApplication {
  static final long REVISION = 7;

  /** What every command in its office ends with. */
  public static final int OFFICE_CODE = 5;

  /** When everything is loaded. */
  private static final Instant NOW = Instant.parse("2024-09-01T12:00:00Z");

  @Bean
  FakeGraph graph() {
    return new FakeGraph(TheCase.dataSet().corpus(), REVISION);
  }

  @Bean
  @Lazy
  Asking asking(ObjectProvider<MockMvcTester> mvc) {
    return new Asking(mvc.getObject());
  }

  @Bean
  QuestionLimit questionLimit() {
    return new QuestionLimit(Duration.ofMinutes(1));
  }

  @Bean
  Limits limits(
      @Value("${test.rate:500}") int rate,
      @Value("${test.burst:5000}") int burst,
      @Value("${test.results:1000000}") int results,
      @Value("${test.answer:1m}") Duration answer,
      @Value("${test.memory:1000000000}") long memory,
      @Value("${test.running:8}") int running) {
    Limits usual = Limits.USUAL;
    return new Limits(
        rate,
        burst,
        running,
        running == 1 ? 1 : usual.queue(),
        running == 1 ? Duration.ofMillis(50) : usual.queueWait(),
        answer,
        usual.sending(),
        memory,
        results,
        usual.reading(),
        usual.load(),
        usual.failedLogins());
  }

  @Bean
  FakeLoader loader() {
    return new FakeLoader();
  }

  @Bean
  RecordedLoader recordedLoader(FakeLoader loader, Path folder) {
    return new RecordedLoader(
        loader, new AuditLog(folder.resolve("audit.jsonl")), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Bean
  UploadRoom uploadRoom(Path folder) {
    return new UploadRoom(folder.resolve("uploads"), 1_000_000);
  }

  @Bean
  Access access(Path folder) {
    return new Access(new AccessFile(folder.resolve("access.json")), Clock.systemUTC());
  }

  @Bean
  OwnerToken ownerToken() {
    return OwnerToken.fresh();
  }

  /** Repeats its arguments, and complains of where it was asked from. */
  @Bean
  Office office() {
    return (errand, out, err) -> {
      new PrintStream(out, true, StandardCharsets.UTF_8).print(errand.arguments());
      new PrintStream(err, true, StandardCharsets.UTF_8).print(errand.folder());
      return OFFICE_CODE;
    };
  }

  @Bean
  Doors doors(@Value("${test.reading:OPEN}") Doors.Reading reading) {
    return new Doors(reading, Set.of("localhost", "127.0.0.1"));
  }

  /** Where this application writes. */
  @Bean
  Path folder() throws IOException {
    return Files.createTempDirectory(Path.of("target"), "web-test");
  }

  @Bean
  Pulse pulse(FakeGraph graph) {
    return new Pulse(graph, Optional::empty);
  }

  @Bean
  Snapshots snapshots(FakeGraph graph) {
    return new Snapshots(graph);
  }
}
