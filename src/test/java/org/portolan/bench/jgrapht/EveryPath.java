package org.portolan.bench.jgrapht;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.portolan.bench.network.Alternative;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.FirstChains;
import org.portolan.bench.network.GeneratedNetwork;

/**
 * Alternatives by {@link AllDirectedPaths} over places and legs, with one more leg at a time, as
 * long as chains are missing. Its path validator sees the time, and bounds the search by the last
 * chain worth keeping.
 */
final class EveryPath {
  private final GeneratedNetwork network;
  private final Graph<Integer, Hop> graph = new LeanGraph();

  EveryPath(GeneratedNetwork network) {
    this.network = network;
    for (int place = 0; place < network.places(); place++) {
      graph.addVertex(place);
    }
    for (int leg = 0; leg < network.legs(); leg++) {
      graph.addEdge(network.from()[leg], network.to()[leg], new Hop(leg));
    }
  }

  List<Alternative> alternatives(Asked asked) {
    List<Alternative> found = new ArrayList<>();
    for (int legs = 1;
        legs <= Asked.MOST_LEGS_OF_ALTERNATIVES && found.size() < Asked.ALTERNATIVES;
        legs++) {
      Length length = new Length(asked, legs, new FirstChains(Asked.ALTERNATIVES - found.size()));
      found.addAll(length.chains());
    }
    return found;
  }

  /** Chains of one number of legs. */
  private final class Length {
    private final Asked asked;
    private final int legs;
    private final FirstChains chains;

    Length(Asked asked, int legs, FirstChains chains) {
      this.asked = asked;
      this.legs = legs;
      this.chains = chains;
    }

    List<Alternative> chains() {
      // Its own list of paths has those too that were worth keeping for a while only.
      var unused =
          new AllDirectedPaths<>(graph, this::goesOn)
              .getAllPaths(asked.origin(), asked.destination(), true, legs);
      return chains.inOrder();
    }

    private boolean goesOn(GraphPath<Integer, Hop> path, Hop next) {
      List<Hop> before = path == null ? List.of() : path.getEdgeList();
      int time = asked.day();
      for (Hop hop : before) {
        time = arrival(hop, time);
      }
      boolean first = before.isEmpty();
      boolean late = first && network.departEarliest()[next.leg()] > asked.departBy();
      if (late
          || Math.max(time, network.departEarliest()[next.leg()])
              > network.departLatest()[next.leg()]) {
        return false;
      }
      int arrives = arrival(next, time);
      boolean ends = network.to()[next.leg()] == asked.destination();
      if (!chains.wants(arrives) || ends != (before.size() + 1 == legs)) {
        return false;
      }
      if (ends) {
        List<Integer> chain = new ArrayList<>(before.stream().map(Hop::leg).toList());
        chain.add(next.leg());
        chains.add(chain, arrives);
      }
      return true;
    }

    private int arrival(Hop hop, int time) {
      return Math.max(
          Math.max(time, network.departEarliest()[hop.leg()]), network.arriveEarliest()[hop.leg()]);
    }
  }
}
