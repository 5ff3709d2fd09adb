package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.LegTest;
import org.portolan.chain.structure.PlaceGraph;
import org.portolan.domain.evidence.Lens;

/** The map as a JGraphT graph: what JGraphT finds on it and on a copy, and by hand. */
class PlaceGraphPropertyTest {
  @Provide
  Arbitrary<RandomNetwork> networks() {
    return RandomNetwork.busy();
  }

  private static TemporalNetwork temporal(RandomNetwork network) {
    return new Network(NetworkText.corpus(network.lines()), Lens.EVERYTHING).temporal();
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

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void anEdgeLeadsFromOnePlaceToAnotherExactlyWhereSomeLegDoes(
      @ForAll("networks") RandomNetwork network) {
    TemporalNetwork temporal = temporal(network);
    PlaceGraph graph = PlaceGraph.of(temporal);
    MapOracle oracle = new MapOracle(temporal, everywhere());

    List<String> edges =
        graph.edgeSet().stream()
            .filter(edge -> edge < temporal.lanes().count())
            .map(edge -> temporal.lanes().from(edge) + " " + temporal.lanes().to(edge))
            .toList();

    assertThat(edges)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, temporal.legCount())
                .filter(leg -> !oracle.isJoined(leg))
                .mapToObj(leg -> temporal.from(leg) + " " + temporal.to(leg))
                .collect(Collectors.toSet()));
    assertThat(graph.edgeSet().stream().filter(edge -> graph.getEdgeWeight(edge) == 1).count())
        .isEqualTo(
            edges.size()
                + IntStream.range(0, temporal.legCount()).filter(oracle::isJoined).count());
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void everyLookAtTheGraphAgreesWithACopyOfIt(
      @ForAll("networks") RandomNetwork network, @ForAll boolean sifted) {
    TemporalNetwork temporal = temporal(network);
    Graph<Integer, Integer> graph =
        PlaceGraph.of(temporal).admitting(sifted ? leg -> leg % 3 != 0 : LegTest.ALL);
    Graph<Integer, Integer> copy = copy(graph);

    assertThat(graph.vertexSet()).isEqualTo(copy.vertexSet());
    assertThat(graph.edgeSet()).isEqualTo(copy.edgeSet()).hasSize(copy.edgeSet().size());
    for (Integer vertex : copy.vertexSet()) {
      assertThat(graph.outgoingEdgesOf(vertex)).isEqualTo(copy.outgoingEdgesOf(vertex));
      assertThat(graph.incomingEdgesOf(vertex)).isEqualTo(copy.incomingEdgesOf(vertex));
      assertThat(graph.edgesOf(vertex)).isEqualTo(copy.edgesOf(vertex));
      assertThat(graph.degreeOf(vertex)).isEqualTo(copy.degreeOf(vertex));
      assertThat(graph.inDegreeOf(vertex)).isEqualTo(copy.inDegreeOf(vertex));
      assertThat(graph.outDegreeOf(vertex)).isEqualTo(copy.outDegreeOf(vertex));
      for (Integer other : copy.vertexSet()) {
        assertThat(graph.getEdge(vertex, other)).isEqualTo(copy.getEdge(vertex, other));
        assertThat(graph.getAllEdges(vertex, other)).isEqualTo(copy.getAllEdges(vertex, other));
      }
    }
    assertThat(graph.containsEdge(Integer.MAX_VALUE)).isFalse();
    assertThat(graph.containsVertex(-1)).isFalse();
    assertThat(graph.containsEdge(-1)).isFalse();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void jgraphtFindsTheSameOnItAsOnACopy(@ForAll("networks") RandomNetwork network) {
    Graph<Integer, Integer> graph = PlaceGraph.of(temporal(network));
    Graph<Integer, Integer> copy = copy(graph);

    assertThat(Set.copyOf(new ConnectivityInspector<>(graph).connectedSets()))
        .isEqualTo(Set.copyOf(new ConnectivityInspector<>(copy).connectedSets()));
    assertThat(Set.copyOf(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()))
        .isEqualTo(
            Set.copyOf(new KosarajuStrongConnectivityInspector<>(copy).stronglyConnectedSets()));
    BiconnectivityInspector<Integer, Integer> parted = new BiconnectivityInspector<>(graph);
    assertThat(parted.getCutpoints()).isEqualTo(cutpoints(copy));
    // Of two edges there and back JGraphT takes one for a bridge.
    assertThat(parted.getBridges())
        .filteredOn(
            edge -> !graph.containsEdge(graph.getEdgeTarget(edge), graph.getEdgeSource(edge)))
        .containsExactlyInAnyOrderElementsOf(bridges(copy));
    int last = graph.vertexSet().size() - 1;
    assertThat(new EdmondsKarpMFImpl<>(graph).calculateMinCut(0, last))
        .isEqualTo(new EdmondsKarpMFImpl<>(copy).calculateMinCut(0, last));
    assertThat(weights(new YenKShortestPath<>(graph).getPaths(0, last, 9)))
        .isEqualTo(weights(new YenKShortestPath<>(copy).getPaths(0, last, 9)));
  }

  private static List<Double> weights(List<GraphPath<Integer, Integer>> paths) {
    return paths.stream().map(GraphPath::getWeight).toList();
  }

  /** The vertices that leave more components when they are gone, taken away one by one. */
  private static Set<Integer> cutpoints(Graph<Integer, Integer> graph) {
    Set<Integer> found = new HashSet<>();
    int all = new ConnectivityInspector<>(graph).connectedSets().size();
    for (Integer vertex : List.copyOf(graph.vertexSet())) {
      Graph<Integer, Integer> left = new SimpleDirectedWeightedGraph<>(null, null);
      Graphs.addGraph(left, graph);
      left.removeVertex(vertex);
      if (new ConnectivityInspector<>(left).connectedSets().size() > all) {
        found.add(vertex);
      }
    }
    return found;
  }

  /** The edges that leave more components when they are gone, taken away one by one. */
  private static Set<Integer> bridges(Graph<Integer, Integer> graph) {
    int all = new ConnectivityInspector<>(graph).connectedSets().size();
    return graph.edgeSet().stream()
        .filter(
            edge ->
                new ConnectivityInspector<>(new MaskSubgraph<>(graph, v -> false, edge::equals))
                        .connectedSets()
                        .size()
                    > all)
        .collect(Collectors.toSet());
  }

  @Example
  void placesInOneStopAreJoinedAsCargoCanGoOn() {
    PlaceGraph graph =
        PlaceGraph.of(
            NetworkText.network(
                    """
                    place city CITY
                    place pier PORT  in city
                    place quay PORT  in city
                    a -SEA-> pier
                    city -RAIL-> b
                    quay -RAIL-> c
                    """)
                .temporal());
    Set<Integer> weights = new HashSet<>();
    graph.edgeSet().forEach(edge -> weights.add((int) graph.getEdgeWeight(edge)));

    assertThat(weights).containsExactlyInAnyOrder(0, 1);
    // From a over the pier to b out of the city, and not to c: two quays of a city are two stops.
    assertThat(new YenKShortestPath<>(graph).getPaths(0, 1, 5)).hasSize(1);
    assertThat(new YenKShortestPath<>(graph).getPaths(0, 2, 5)).isEmpty();
  }

  @Example
  void onlyAStatedSequenceLeadsThroughARegion() {
    String legs =
        """
        place region REGION
        a -SEA-> region  as first
        region -RAIL-> b%s
        """;

    assertThat(ways(legs.formatted(""))).isZero();
    assertThat(ways(legs.formatted("  after first"))).isEqualTo(1);
  }

  private static int ways(String text) {
    return new YenKShortestPath<>(PlaceGraph.of(NetworkText.network(text).temporal()))
        .getPaths(0, 1, 5)
        .size();
  }

  @Example
  void theGraphCannotBeChanged() {
    PlaceGraph graph = PlaceGraph.of(NetworkText.network("a -SEA-> b").temporal());
    List<Runnable> changes = new ArrayList<>();
    changes.add(() -> graph.addVertex());
    changes.add(() -> graph.addVertex(7));
    changes.add(() -> graph.addEdge(1, 0));
    changes.add(() -> graph.addEdge(1, 0, 7));
    changes.add(() -> graph.removeEdge(0));
    changes.add(() -> graph.removeEdge(0, 1));
    changes.add(() -> graph.removeVertex(0));
    changes.add(() -> graph.setEdgeWeight(0, 2));
    changes.add(() -> graph.edgeSet().clear());

    assertThat(changes)
        .allSatisfy(
            change ->
                assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class));
    assertThat(graph.edgeSet()).containsExactly(0);
  }

  /** A question about every place and leg. */
  private static Ask everywhere() {
    return new Ask(
        Ask.ANYWHERE,
        Ask.ANYWHERE,
        List.of(),
        new Ask.Limits(
            TemporalNetwork.UNKNOWN,
            TemporalNetwork.NEVER,
            TemporalNetwork.NEVER,
            6,
            TemporalNetwork.NEVER),
        Ask.Joins.POSSIBLE,
        LegTest.ALL);
  }
}
