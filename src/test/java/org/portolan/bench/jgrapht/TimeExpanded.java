package org.portolan.bench.jgrapht;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.portolan.bench.network.GeneratedNetwork;

/**
 * Places in time: a vertex is a place on a day on which something can happen there, an edge a wait
 * until the next such day (of weight 0), or a leg (of weight 1). A leg has one edge from the last
 * day on which it can leave to the first on which it can have arrived; if it can still leave after
 * that, one more for each such day, on which it arrives at once.
 */
final class TimeExpanded {
  private final Graph<Integer, Hop> graph = new LeanGraph();
  private final long[] moments;

  TimeExpanded(GeneratedNetwork network) {
    moments =
        LongStream.range(0, network.legs())
            .flatMap(leg -> moments(network, (int) leg))
            .sorted()
            .distinct()
            .toArray();
    for (int vertex = 0; vertex < moments.length; vertex++) {
      graph.addVertex(vertex);
      if (vertex > 0 && place(vertex) == place(vertex - 1)) {
        add(vertex - 1, vertex, Hop.WAIT);
      }
    }
    for (int leg = 0; leg < network.legs(); leg++) {
      addRides(network, leg);
    }
  }

  Graph<Integer, Hop> graph() {
    return graph;
  }

  int place(int vertex) {
    return (int) (moments[vertex] >> Integer.SIZE);
  }

  int day(int vertex) {
    return (int) moments[vertex];
  }

  /** The first vertex of a place on or after a day, or -1 if there is none. */
  int vertexFrom(int place, int day) {
    int found = Arrays.binarySearch(moments, moment(place, day));
    int vertex = found >= 0 ? found : -found - 1;
    return vertex < moments.length && place(vertex) == place ? vertex : -1;
  }

  private static long moment(int place, int day) {
    return (long) place << Integer.SIZE | day;
  }

  private static LongStream moments(GeneratedNetwork network, int leg) {
    int from = network.from()[leg];
    int to = network.to()[leg];
    int arrives = network.arriveEarliest()[leg];
    int lastDeparture = network.departLatest()[leg];
    if (lastDeparture <= arrives) {
      return LongStream.of(moment(from, lastDeparture), moment(to, arrives));
    }
    return LongStream.rangeClosed(arrives, lastDeparture)
        .flatMap(day -> LongStream.of(moment(from, (int) day), moment(to, (int) day)));
  }

  private void addRides(GeneratedNetwork network, int leg) {
    int arrives = network.arriveEarliest()[leg];
    int lastDeparture = network.departLatest()[leg];
    int first = Math.min(arrives, lastDeparture);
    for (int day = first; day <= lastDeparture; day++) {
      int from = vertexFrom(network.from()[leg], day);
      int to = vertexFrom(network.to()[leg], Math.max(day, arrives));
      add(from, to, leg);
    }
  }

  private void add(int from, int to, int leg) {
    Hop hop = new Hop(leg);
    graph.addEdge(from, to, hop);
    graph.setEdgeWeight(hop, leg == Hop.WAIT ? 0 : 1);
  }
}
