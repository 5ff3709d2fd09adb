package org.portolan.bench.structure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.portolan.bench.engine.EngineContestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.HeapGrowth;
import org.portolan.bench.network.NetworkSize;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.LegTest;
import org.portolan.chain.structure.MapAnswer;
import org.portolan.chain.structure.MapSearch;
import org.portolan.chain.structure.PlaceGraph;

/**
 * Writes a table: {@code StructureBench OUT PAIRS SIZE...}. Every question is asked of the adapter
 * and of a JGraphT graph copied from it, in turn in one run, as processor time of the one thread.
 */
public final class StructureBench {
  private static final long SEED = 1;
  private static final int ROUTES = 5;

  private final TemporalNetwork network;
  private final List<int[]> pairs;
  private final StringBuilder out;

  private StructureBench(TemporalNetwork network, int pairs, StringBuilder out) {
    this.network = network;
    this.out = out;
    Random random = new Random(SEED);
    this.pairs =
        random
            .ints(0, network.placeCount())
            .boxed()
            .map(from -> new int[] {from, random.nextInt(network.placeCount())})
            .filter(pair -> pair[0] != pair[1])
            .limit(pairs)
            .toList();
  }

  public static void main(String[] args) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String name : Arrays.asList(args).subList(2, args.length)) {
      NetworkSize size = NetworkSize.named(name);
      TemporalNetwork network = new EngineContestant(GeneratedNetwork.of(size, SEED)).network();
      new StructureBench(network, Integer.parseInt(args[1]), out).run(name);
    }
    Files.writeString(Path.of(args[0]), out);
  }

  private void run(String name) {
    PlaceGraph graph = PlaceGraph.of(network);
    out.append(
        "\n## %s: %,d places, %,d legs, %,d lanes\n\n"
            .formatted(name, network.placeCount(), network.legCount(), network.lanes().count()));
    HeapGrowth adapting = HeapGrowth.start();
    PlaceGraph kept = PlaceGraph.of(network);
    long adapter = adapting.bytes();
    HeapGrowth copying = HeapGrowth.start();
    long start = processorNanos();
    Graph<Integer, Integer> copy = copy(kept);
    double copied = millis(processorNanos() - start);
    long copyBytes = copying.bytes();
    out.append(
        ("The adapter keeps %,d bytes of its own arrays and grew the heap by %,d bytes; the copy by"
                + " %,d bytes, %.0f a leg, made in %,.0f ms.\n\n")
            .formatted(
                kept.bytes(),
                Math.max(0, adapter),
                copyBytes,
                (double) copyBytes / network.legCount(),
                copied));
    out.append("| question | times | adapter, ms p50 / worst | copy, ms p50 / worst |\n");
    out.append("|---|---:|---:|---:|\n");
    compare("weakly connected components", 3, graph, copy, StructureBench::components);
    compare("strongly connected components", 3, graph, copy, StructureBench::strong);
    compareByPair("a way (bidirectional Dijkstra)", pairs.size(), graph, copy, StructureBench::way);
    compareByPair("a smallest cut (JGraphT's Dinic)", 3, graph, copy, StructureBench::cut);
    compareByPair("5 shortest ways (JGraphT's Yen)", 3, graph, copy, StructureBench::ways);
    whole("all of `/structure`, within 2 s", pairs);
    whole("the same between the ten busiest places", busiest());
  }

  /** Pairs of the places with the most lanes. */
  private List<int[]> busiest() {
    int[] places =
        IntStream.range(0, network.placeCount())
            .boxed()
            .sorted(Comparator.comparing(this::busy).reversed())
            .limit(10)
            .mapToInt(place -> place)
            .toArray();
    return IntStream.range(0, places.length)
        .mapToObj(at -> new int[] {places[at], places[(at + 1) % places.length]})
        .toList();
  }

  private int busy(int place) {
    return network.lanes().firstOut(place + 1) - network.lanes().firstOut(place);
  }

  private static Graph<Integer, Integer> copy(Graph<Integer, Integer> graph) {
    Graph<Integer, Integer> copy = new SimpleDirectedWeightedGraph<>(null, null);
    graph.vertexSet().forEach(copy::addVertex);
    for (Integer edge : graph.edgeSet()) {
      copy.addEdge(graph.getEdgeSource(edge), graph.getEdgeTarget(edge), edge);
      copy.setEdgeWeight(edge, graph.getEdgeWeight(edge));
    }
    return copy;
  }

  /** A question between two places. */
  private interface Between {
    Object ask(Graph<Integer, Integer> graph, int from, int to);
  }

  private static Object components(Graph<Integer, Integer> graph) {
    return new ConnectivityInspector<>(graph).connectedSets().size();
  }

  private static Object strong(Graph<Integer, Integer> graph) {
    return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().size();
  }

  private static Object way(Graph<Integer, Integer> graph, int from, int to) {
    return Optional.ofNullable(BidirectionalDijkstraShortestPath.findPathBetween(graph, from, to))
        .map(path -> path.getLength())
        .orElse(-1);
  }

  private static Object cut(Graph<Integer, Integer> graph, int from, int to) {
    return new DinicMFImpl<>(graph).calculateMinCut(from, to);
  }

  private static Object ways(Graph<Integer, Integer> graph, int from, int to) {
    return new YenKShortestPath<>(graph).getPaths(from, to, ROUTES).size();
  }

  private void compare(
      String question,
      int times,
      Graph<Integer, Integer> graph,
      Graph<Integer, Integer> copy,
      java.util.function.Function<Graph<Integer, Integer>, Object> asked) {
    compareByPair(question, times, graph, copy, (on, from, to) -> asked.apply(on));
  }

  private void compareByPair(
      String question,
      int times,
      Graph<Integer, Integer> graph,
      Graph<Integer, Integer> copy,
      Between asked) {
    List<Double> here = new ArrayList<>();
    List<Double> there = new ArrayList<>();
    for (int[] pair : pairs.subList(0, Math.min(times, pairs.size()))) {
      Object one = timed(here, () -> asked.ask(graph, pair[0], pair[1]));
      Object other = timed(there, () -> asked.ask(copy, pair[0], pair[1]));
      if (!one.equals(other)) {
        throw new IllegalStateException(question + ": " + one + " on the adapter, not " + other);
      }
    }
    out.append("| %s | %d | %s | %s |\n".formatted(question, here.size(), p50(here), p50(there)));
  }

  /** The whole question as REST asks it. */
  private void whole(String question, List<int[]> pairs) {
    List<Double> taken = new ArrayList<>();
    List<Double> wall = new ArrayList<>();
    int partial = 0;
    for (int[] pair : pairs) {
      long start = System.nanoTime();
      MapAnswer answer = timed(taken, () -> answer(pair[0], pair[1]));
      wall.add(millis(System.nanoTime() - start));
      partial += answer.missing().isEmpty() ? 0 : 1;
    }
    out.append(
        "| %s; %d partial | %d | %s | |\n".formatted(question, partial, taken.size(), p50(taken)));
    out.append("| that by the clock | %d | %s | |\n".formatted(wall.size(), p50(wall)));
  }

  private MapAnswer answer(int from, int to) {
    Ask ask =
        new Ask(
            new Ask.Ends(false, new int[] {from}),
            new Ask.Ends(false, new int[] {to}),
            List.of(),
            new Ask.Limits(
                TemporalNetwork.UNKNOWN,
                TemporalNetwork.NEVER,
                TemporalNetwork.NEVER,
                6,
                TemporalNetwork.NEVER),
            Ask.Joins.POSSIBLE,
            LegTest.ALL);
    return MapSearch.of(network, ask, ROUTES, Budget.of(Duration.ofSeconds(2)));
  }

  private static <T> T timed(List<Double> taken, Supplier<T> asked) {
    long start = processorNanos();
    T answer = asked.get();
    taken.add(millis(processorNanos() - start));
    return answer;
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  private static String p50(List<Double> taken) {
    List<Double> sorted = taken.stream().sorted().toList();
    return "%,.1f / %,.1f"
        .formatted(sorted.get((sorted.size() - 1) / 2), sorted.get(sorted.size() - 1));
  }
}
