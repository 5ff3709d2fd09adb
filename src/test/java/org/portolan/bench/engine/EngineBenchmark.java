package org.portolan.bench.engine;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.portolan.bench.network.Alternative;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.bench.run.Run;

/**
 * The engine alone under JMH, a question about the next pair of places at each call, so that the
 * percentiles are over the pairs. docs/benchmarks/jmh.sh runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
public class EngineBenchmark {
  private static final int PAIRS = 100;

  /** The name of the network's size. */
  @Param({"S", "M", "L"})
  public String size = "S";

  private EngineContestant engine = new EngineContestant(GeneratedNetwork.of(NetworkSize.S, 1));
  private List<Asked> pairs = List.of();
  private List<Asked> pairsForAlternatives = List.of();
  private int next;

  /** Lays the network out, and draws the pairs. */
  @Setup
  public void layOut() {
    GeneratedNetwork network = GeneratedNetwork.of(NetworkSize.named(size), Run.SEED);
    engine = new EngineContestant(network);
    pairs = network.pairs(PAIRS, Run.SEED + 1);
    pairsForAlternatives = network.pairsForAlternatives(PAIRS, Run.SEED + 1);
  }

  /** The earliest arrival by at most six legs, the first departure within 60 days. */
  @Benchmark
  public OptionalInt earliestArrival() {
    return engine.earliestArrival(nextOf(pairs));
  }

  /** Ten alternatives of at most five legs, the fewest legs first. */
  @Benchmark
  public List<Alternative> alternatives() {
    return engine.alternatives(nextOf(pairsForAlternatives));
  }

  /** Everything that can be reached within a year. */
  @Benchmark
  public int[] reachable() {
    return engine.reachable(nextOf(pairs));
  }

  private Asked nextOf(List<Asked> asked) {
    next = (next + 1) % asked.size();
    return asked.get(next);
  }
}
