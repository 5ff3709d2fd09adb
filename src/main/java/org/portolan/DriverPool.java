package org.portolan;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.neo4j.driver.Config;
import org.neo4j.driver.observation.micrometer.ConnectionPoolCloseContext;
import org.neo4j.driver.observation.micrometer.MicrometerObservationProvider;
import org.neo4j.driver.observation.micrometer.PooledConnectionAcquireContext;
import org.neo4j.driver.observation.micrometer.PooledConnectionCloseContext;
import org.neo4j.driver.observation.micrometer.PooledConnectionCreateContext;
import org.neo4j.driver.observation.micrometer.PooledConnectionInUseContext;

/**
 * Counts the connections of a driver to Neo4j. The driver tells of them by Micrometer's
 * observations alone; its others, such as one for each exchange, reach nobody. They cannot be
 * turned down by a predicate: the driver takes what it is given then for its own kind of context,
 * and fails.
 */
final class DriverPool implements ObservationHandler<Observation.Context>, MeterBinder {
  /** By pool, of which a driver has one for each server; a pool ends with all that it holds. */
  private final Map<String, AtomicLong> open = new ConcurrentHashMap<>();

  private final AtomicLong inUse = new AtomicLong();
  private final AtomicLong waiting = new AtomicLong();
  private final AtomicLong acquired = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();

  /** Has a driver tell this of its connections. */
  Config.ConfigBuilder watch(Config.ConfigBuilder config) {
    ObservationRegistry registry = ObservationRegistry.create();
    registry.observationConfig().observationHandler(this);
    return config.withObservationProvider(MicrometerObservationProvider.builder(registry).build());
  }

  @Override
  public boolean supportsContext(Observation.Context context) {
    return context instanceof PooledConnectionInUseContext
        || context instanceof PooledConnectionAcquireContext
        || context instanceof PooledConnectionCreateContext
        || context instanceof PooledConnectionCloseContext
        || context instanceof ConnectionPoolCloseContext;
  }

  @Override
  public void onStart(Observation.Context context) {
    if (context instanceof PooledConnectionInUseContext) {
      inUse.incrementAndGet();
    } else if (context instanceof PooledConnectionAcquireContext) {
      waiting.incrementAndGet();
    }
  }

  @Override
  public void onStop(Observation.Context context) {
    boolean well = context.getError() == null;
    if (context instanceof PooledConnectionInUseContext) {
      inUse.decrementAndGet();
    } else if (context instanceof PooledConnectionAcquireContext) {
      waiting.decrementAndGet();
      (well ? acquired : failed).incrementAndGet();
    } else if (context instanceof PooledConnectionCloseContext closed) {
      in(closed.id()).decrementAndGet();
    } else if (context instanceof ConnectionPoolCloseContext pool) {
      open.remove(pool.id());
    } else if (context instanceof PooledConnectionCreateContext created && well) {
      in(created.id()).incrementAndGet();
    }
  }

  private AtomicLong in(String pool) {
    return open.computeIfAbsent(pool, unused -> new AtomicLong());
  }

  private long idle() {
    return Math.max(0, open.values().stream().mapToLong(AtomicLong::get).sum() - inUse.get());
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "in.use", "Connections to Neo4j that something uses", pool -> pool.inUse.get());
    gauge(
        registry,
        "idle",
        "Connections to Neo4j that are open and wait for something to do",
        DriverPool::idle);
    gauge(registry, "waiting", "What waits for a connection to Neo4j", pool -> pool.waiting.get());
    counter(
        registry,
        "acquired",
        "How often a connection to Neo4j was got",
        pool -> pool.acquired.get());
    counter(
        registry,
        "failed",
        "How often no connection to Neo4j was to be had",
        pool -> pool.failed.get());
  }

  private void gauge(
      MeterRegistry registry, String name, String description, ToDoubleFunction<DriverPool> value) {
    Gauge.builder("portolan.neo4j.pool." + name, this, value)
        .description(description)
        .register(registry);
  }

  private void counter(
      MeterRegistry registry, String name, String description, ToDoubleFunction<DriverPool> value) {
    FunctionCounter.builder("portolan.neo4j.pool." + name, this, value)
        .description(description)
        .register(registry);
  }
}
