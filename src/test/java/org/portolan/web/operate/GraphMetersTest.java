package org.portolan.web.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.HeldGraph;
import org.portolan.TheCase;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Submission;
import org.portolan.usecase.audit.AuditLog;
import org.portolan.usecase.loading.RecordedLoader;

/** What metrics tell of the graph and of loads. */
class GraphMetersTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Snapshots snapshots = new Snapshots(new HeldGraph(TheCase.dataSet().corpus(), 1));
  private final List<List<Double>> seen = new ArrayList<>();
  private RecordedLoader loader;

  @TempDir private Path folder;

  @BeforeEach
  void bind() {
    loader =
        new RecordedLoader(
            new WatchedLoader(), new AuditLog(folder.resolve("audit.jsonl")), Clock.systemUTC());
    new GraphMeters(snapshots, loader).bindTo(registry);
  }

  private double value(String name) {
    return registry.get("portolan." + name).gauge().value();
  }

  private List<Double> told() {
    return List.of(
        value("load.running"),
        value("load.step.done"),
        value("load.step.total"),
        value("load.progress.ratio"));
  }

  /** Looks at the metrics at each of its steps, and fails in the end. */
  private final class WatchedLoader implements Loader {
    @Override
    public Comparison compare(DataSet dataSet) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Difference load(DataSet dataSet, Submission submission, Progress progress) {
      seen.add(told());
      progress.at("reading", 7, 0);
      seen.add(told());
      progress.at("writing", 30, 40);
      seen.add(told());
      throw new IllegalStateException("in the end");
    }

    @Override
    public long derive(Submission submission) {
      return 0;
    }
  }

  @Test
  void theAgeOfTheSnapshotIsKnownOnceThereIsOne() {
    assertThat(value("snapshot.age")).isNaN();

    snapshots.current();

    assertThat(value("snapshot.age")).isNotNegative();
  }

  @Test
  void aLoadIsSeenStepByStepAndNoMoreOnceItFailed() {
    assertThat(told()).containsExactly(0.0, 0.0, 0.0, Double.NaN);

    assertThatThrownBy(
            () ->
                loader.load(
                    TheCase.dataSet(),
                    Submission.byCommand(Optional.empty()),
                    (doing, done, total) -> {}))
        .hasMessage("in the end");

    assertThat(seen)
        .containsExactly(
            List.of(1.0, 0.0, 0.0, Double.NaN),
            List.of(1.0, 7.0, 0.0, Double.NaN),
            List.of(1.0, 30.0, 40.0, 0.75));
    assertThat(told()).containsExactly(0.0, 0.0, 0.0, Double.NaN);
    assertThat(value("load.running.time")).isZero();
  }
}
