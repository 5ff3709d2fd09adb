package org.portolan.bench.ranks;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.portolan.bench.engine.EngineContestant;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.bench.run.Run;
import org.portolan.bench.run.Samples;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Alternatives;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.Chains;
import org.portolan.chain.search.LegTest;
import org.portolan.chain.search.Reach;
import org.portolan.chain.search.Widening;

/**
 * Prints a table of how long orders and limits take that need more than the earliest arrival, by
 * all chains and as answered: {@code RankBench SIZE PAIRS WAYS [KIND...]}, WAYS {@code both} or
 * {@code now} for what is answered alone. Times are of the processor, and so is the limit of 2 s,
 * from which on an answer is partial.
 */
public final class RankBench {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final int MOST_LEGS = 6;
  private static final int COUNT = 20;

  /** The most chains that are gone through, as where people ask. */
  private static final int MOST_CHAINS = 20_000;

  private static final long FIRST_SEED = 5;

  private final TemporalNetwork network;
  private final List<Pair> pairs = new ArrayList<>();

  /** Places in the engine's numbers, and a day. */
  private record Pair(int from, int to, int via, int day) {}

  private RankBench(EngineContestant engine, List<Asked> asked) {
    network = engine.network();
    for (Asked each : asked) {
      int from = engine.numberOf(each.origin());
      int to = engine.numberOf(each.destination());
      Ask ask = Kind.WAIT_LEGS.ask(from, to, to, each.day(), MOST_LEGS);
      Ask.Limits any = new Ask.Limits(each.day(), NEVER, NEVER, MOST_LEGS, NEVER);
      Optional<Alternatives.Alternative> chain =
          Chains.earliest(network, ask.with(any), Budget.of(LIMIT));
      int via = chain.map(found -> network.to(found.legs()[found.legs().length / 2])).orElse(to);
      pairs.add(new Pair(from, to, via, each.day()));
    }
  }

  /** Measures. */
  public static void main(String[] args) {
    NetworkSize size = NetworkSize.named(args[0]);
    GeneratedNetwork generated = GeneratedNetwork.of(size, Run.SEED);
    List<Asked> asked = generated.pairs(Integer.parseInt(args[1]), Run.SEED + FIRST_SEED);
    RankBench bench = new RankBench(new EngineContestant(generated), asked);
    List<String> kinds = List.of(args).subList(3, args.length);
    for (Kind kind : Kind.values()) {
      if (kinds.isEmpty() || kinds.contains(kind.name())) {
        bench.measure(size, kind, args[2].equals("both"));
      }
    }
    if (kinds.isEmpty() || kinds.contains("ORIGINS")) {
      bench.measureOrigins(size);
    }
  }

  private void measure(NetworkSize size, Kind kind, boolean both) {
    if (both) {
      print(size, kind.name(), "all chains", search -> throughAll(search, kind));
    }
    print(size, kind.name(), "as answered", search -> asAnswered(search, kind));
  }

  private void measureOrigins(NetworkSize size) {
    print(
        size,
        "ORIGINS",
        "backward",
        search -> {
          Ask ask =
              new Ask(
                  Ask.ANYWHERE,
                  new Ask.Ends(false, new int[] {search.pair.to()}),
                  List.of(),
                  new Ask.Limits(search.pair.day(), NEVER, NEVER, MOST_LEGS, NEVER),
                  Ask.Joins.POSSIBLE,
                  LegTest.ALL);
          search.found = new Reach(network, ask, search.budget).origins().size();
        });
  }

  /** One search and what came of it. */
  private static final class Search {
    final Pair pair;
    final Budget budget = Budget.of(LIMIT, RankBench::processorNanos);
    int found;
    boolean cut;

    Search(Pair pair) {
      this.pair = pair;
    }
  }

  private void print(NetworkSize size, String kind, String how, Consumer<Search> way) {
    Samples samples = new Samples();
    int partial = 0;
    int found = 0;
    for (int round = 0; round < 2; round++) {
      for (Pair pair : pairs) {
        Search search = new Search(pair);
        long start = processorNanos();
        way.accept(search);
        long took = processorNanos() - start;
        if (round == 1) {
          samples.add(took);
          partial += search.budget.isSpent() || search.cut ? 1 : 0;
          found += search.found;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.1f | %.1f | %.1f | %d of %d | %.1f |%n",
        size.name(),
        kind,
        how,
        samples.percentile(50),
        samples.percentile(95),
        samples.percentile(100),
        partial,
        pairs.size(),
        (double) found / pairs.size());
  }

  /** Of this thread, which a busy machine does not lengthen. */
  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Ask ask(Search search, Kind kind) {
    Pair pair = search.pair;
    return kind.ask(pair.from(), pair.to(), pair.via(), pair.day(), MOST_LEGS);
  }

  private void throughAll(Search search, Kind kind) {
    int[] chains = {0};
    Chains.each(
        network, ask(search, kind), search.budget, (legs, arrival) -> ++chains[0] < MOST_CHAINS);
    search.cut = chains[0] >= MOST_CHAINS;
    search.found = Math.min(COUNT, chains[0]);
  }

  private void asAnswered(Search search, Kind kind) {
    Ask ask = ask(search, kind);
    ToDoubleFunction<int[]> km = this::km;
    if (kind.quick != null && Alternatives.canAnswer(ask)) {
      search.found =
          Alternatives.find(network, ask, kind.quick, km, COUNT, true, search.budget).size();
    } else if (Widening.canAnswer(ask)) {
      search.found = Widening.find(network, ask, kind.order, km, COUNT, true, search.budget).size();
    } else {
      throughAll(search, kind);
    }
  }

  /** The places lie on a square of 1,000 km by their numbers. */
  private double km(int[] legs) {
    return Arrays.stream(legs)
        .mapToDouble(
            leg -> {
              int from = network.from(leg);
              int to = network.to(leg);
              return Math.hypot(x(from) - x(to), y(from) - y(to));
            })
        .sum();
  }

  private static double x(int place) {
    return place * 7919L % 1009;
  }

  private static double y(int place) {
    return place * 104_729L % 1013;
  }
}
