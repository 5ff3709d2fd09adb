package org.portolan.bench.jgrapht;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import org.jgrapht.Graph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.ClosestFirstIterator;
import org.portolan.bench.network.Alternative;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.HeapGrowth;
import org.portolan.bench.network.Horizons;
import org.portolan.bench.network.TrustedSearch;

/**
 * JGraphT's answers. The earliest arrival is found in a time-expanded graph by Dijkstra's search
 * over the number of legs, within a horizon that doubles until it holds a chain; what can be
 * reached, by breadth; alternatives by {@link EveryPath}.
 */
public final class JGraphTContestant implements Contestant {
  private final GeneratedNetwork network;
  private final TimeExpanded expanded;
  private final EveryPath everyPath;
  private final double bytesPerLeg;

  /** Builds its graphs. */
  public JGraphTContestant(GeneratedNetwork network) {
    this.network = network;
    HeapGrowth growth = HeapGrowth.start();
    expanded = new TimeExpanded(network);
    bytesPerLeg = growth.bytes() / (double) network.legs();
    everyPath = new EveryPath(network);
  }

  @Override
  public String name() {
    return "JGraphT";
  }

  @Override
  public OptionalInt earliestArrival(Asked asked) {
    int source = expanded.vertexFrom(asked.origin(), asked.day());
    for (PrimitiveIterator.OfInt by = Horizons.of(network, asked).iterator();
        source >= 0 && by.hasNext(); ) {
      int earliest =
          earliest(
              asked,
              new ClosestFirstIterator<>(
                  masked(asked, asked.departBy(), by.nextInt()), source, Asked.MOST_LEGS));
      if (earliest != TrustedSearch.NEVER) {
        return OptionalInt.of(earliest);
      }
    }
    return OptionalInt.empty();
  }

  private int earliest(Asked asked, Iterator<Integer> vertices) {
    int earliest = TrustedSearch.NEVER;
    while (vertices.hasNext()) {
      int vertex = vertices.next();
      if (expanded.place(vertex) == asked.destination()) {
        earliest = Math.min(earliest, expanded.day(vertex));
      }
    }
    return earliest;
  }

  @Override
  public List<Alternative> alternatives(Asked asked) {
    return everyPath.alternatives(asked);
  }

  @Override
  public int[] reachable(Asked asked) {
    int[] arrivals = new int[network.places()];
    Arrays.fill(arrivals, TrustedSearch.NEVER);
    int source = expanded.vertexFrom(asked.origin(), asked.day());
    if (source >= 0 && expanded.day(source) <= asked.reachBy()) {
      Iterator<Integer> vertices =
          new BreadthFirstIterator<>(masked(asked, TrustedSearch.NEVER, asked.reachBy()), source);
      while (vertices.hasNext()) {
        int vertex = vertices.next();
        int place = expanded.place(vertex);
        arrivals[place] = Math.min(arrivals[place], expanded.day(vertex));
      }
    }
    arrivals[asked.origin()] = TrustedSearch.NEVER;
    return arrivals;
  }

  /** What of the graph counts: nothing after a day, no way back, no first leg that is too late. */
  private Graph<Integer, Hop> masked(Asked asked, int departBy, int by) {
    return new MaskSubgraph<>(
        expanded.graph(),
        vertex -> expanded.day(vertex) > by,
        hop ->
            !hop.isWait()
                && (network.to()[hop.leg()] == asked.origin()
                    || (network.from()[hop.leg()] == asked.origin()
                        && network.departEarliest()[hop.leg()] > departBy)));
  }

  @Override
  public OptionalDouble bytesPerLeg() {
    return OptionalDouble.of(bytesPerLeg);
  }
}
