package org.portolan.web.operate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.loading.RecordedLoader;
import org.portolan.usecase.loading.RunningLoad;
import org.springframework.stereotype.Component;

/** How old the snapshot is that answers come from, and how far a load is. */
@Component
class GraphMeters implements MeterBinder {
  private final Snapshots snapshots;
  private final RecordedLoader loader;

  GraphMeters(Snapshots snapshots, RecordedLoader loader) {
    this.snapshots = snapshots;
    this.loader = loader;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    TimeGauge.builder(
            "portolan.snapshot.age",
            snapshots,
            TimeUnit.SECONDS,
            known -> known.age().map(GraphMeters::seconds).orElse(Double.NaN))
        .description("Since when nobody saw that the snapshot is current; NaN before the first")
        .strongReference(true)
        .register(registry);
    ofLoad(registry, "running", "1 while a load goes on, else 0", load -> 1, 0);
    ofLoad(
        registry,
        "step.done",
        "How much of its present step the load has done; 0 without one",
        RunningLoad::done,
        0);
    ofLoad(
        registry,
        "step.total",
        "How much its present step has to do; 0 where it is not counted",
        RunningLoad::total,
        0);
    ofLoad(
        registry,
        "progress.ratio",
        "How much of its present step the load has done, 0 to 1; NaN where it is not counted",
        load -> load.total() == 0 ? Double.NaN : (double) load.done() / load.total(),
        Double.NaN);
    TimeGauge.builder(
            "portolan.load.running.time",
            loader,
            TimeUnit.SECONDS,
            loads -> loads.findRunning().map(load -> sinceSeconds(load.since())).orElse(0.0))
        .description("Since when the load goes on; 0 without one")
        .strongReference(true)
        .register(registry);
  }

  private void ofLoad(
      MeterRegistry registry,
      String name,
      String description,
      ToDoubleFunction<RunningLoad> value,
      double without) {
    Gauge.builder(
            "portolan.load." + name,
            loader,
            loads -> loads.findRunning().map(value::applyAsDouble).orElse(without))
        .description(description)
        .strongReference(true)
        .register(registry);
  }

  private static double sinceSeconds(Instant since) {
    return seconds(Duration.between(since, Instant.now()));
  }

  private static double seconds(Duration time) {
    return time.toNanos() / (double) TimeUnit.SECONDS.toNanos(1);
  }
}
