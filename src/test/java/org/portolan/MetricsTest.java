package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Prometheus is told by a whole Portolan. */
class MetricsTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern LABELS = Pattern.compile("portolan_[a-z0-9_]+(?:\\{(.*)})? .*");

  private static HttpResponse<String> get(String path) {
    return Fetch.get(HTTP, RunningPortolan.context(), path);
  }

  private static List<String> metrics() {
    return get("/actuator/prometheus").body().lines().toList();
  }

  private static double value(String metric) {
    return metrics().stream()
        .filter(line -> line.startsWith(metric + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(metric.length() + 1)))
        .findFirst()
        .orElse(0);
  }

  private static void assertCounts(String path, String kind, String outcome) {
    String counter =
        "portolan_question_seconds_count{kind=\"%s\",outcome=\"%s\"}".formatted(kind, outcome);
    double before = value(counter);
    get(path);
    // A request is counted once its answer is on its way.
    double after = value(counter);
    for (int tries = 0; after == before && tries < 100; tries++) {
      after = value(counter);
    }
    assertThat(after).as(counter).isEqualTo(before + 1);
  }

  @Test
  void questionsAreCountedByKindAndOutcome() {
    assertCounts("/api/v1/chains?from=Najin&to=Tikhoretsk", "findChains", "answered");
    assertCounts("/api/v1/chains?from=Nowhere&to=Tikhoretsk", "findChains", "refused");
    assertCounts("/api/v1/places/rajin", "getPlace", "answered");
    assertCounts("/api/v1/nothing-there-is", "none", "refused");
  }

  @Test
  void theSnapshotTheLoadAndThePoolAreTold() {
    get("/api/v1/places");

    assertThat(value("portolan_snapshot_age_seconds")).isPositive();
    assertThat(metrics())
        .contains("portolan_load_running 0.0", "portolan_load_progress_ratio NaN")
        .anyMatch(line -> line.startsWith("portolan_neo4j_pool_in_use "))
        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"));
    assertThat(value("portolan_neo4j_pool_acquired_total")).isPositive();
    assertThat(value("portolan_neo4j_pool_idle")).isPositive();
  }

  @Test
  void noLabelHasWhatSomebodyAskedFor() {
    get("/api/v1/places/a-place-never-heard-of");
    get("/api/v1/a-path-never-heard-of");

    assertThat(metrics()).noneMatch(line -> line.contains("never-heard-of"));
    assertThat(
            metrics().stream()
                .map(LABELS::matcher)
                .filter(line -> line.matches() && line.group(1) != null)
                .flatMap(line -> Arrays.stream(line.group(1).split(",", -1)))
                .map(label -> label.substring(0, label.indexOf('=')))
                .collect(Collectors.toSet()))
        .isEqualTo(Set.of("kind", "outcome", "le"));
  }
}
