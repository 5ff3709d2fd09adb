package org.portolan.chain.structure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Route;

/**
 * The routes between the ends of a map, time aside: fewest legs first, then in order of the ids of
 * their places and of modes. No place of one stop is met again, as in a chain. It goes depth first
 * and takes no lane from which too few legs are left, so that it comes upon routes in their order.
 */
final class Routes {
  private final TemporalNetwork network;
  private final Sieve sieve;
  private final PlaceGraph graph;
  private final int count;
  private final int[] left;
  private final IntArrayList way = new IntArrayList();
  private final Map<Route, int[]> found = new LinkedHashMap<>();

  private Routes(TemporalNetwork network, Sieve sieve, int count) {
    this.network = network;
    this.sieve = sieve;
    this.graph = sieve.graph();
    this.count = count;
    this.left =
        Flood.legs(sieve, graph.vertices().sink(), Flood.Way.BACKWARD, graph.vertices().source());
  }

  /** What was found before time was up, if it was. */
  record Found(List<Way> routes, boolean complete) {}

  /**
   * A route.
   *
   * @param route its places and modes
   * @param lanes its lanes in order
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers for a search, compared by nobody.
  record Way(Route route, int[] lanes) {}

  /**
   * Finds the shortest routes.
   *
   * @param network where the map lies
   * @param sieve the edges that count
   * @param mostLegs the most legs of a route
   * @param count the most routes
   * @throws OutOfTime if not even the distances could be had in time
   */
  static Found shortest(TemporalNetwork network, Sieve sieve, int mostLegs, int count) {
    Routes search = new Routes(network, sieve, count);
    try {
      search.search(mostLegs);
      return new Found(search.ways(), true);
    } catch (OutOfTime end) {
      return new Found(search.ways(), false);
    }
  }

  private List<Way> ways() {
    return found.entrySet().stream().map(way -> new Way(way.getKey(), way.getValue())).toList();
  }

  private void search(int mostLegs) {
    int source = graph.vertices().source();
    for (int legs = 1; legs <= mostLegs && left[source] != Flood.NEVER; legs++) {
      if (left[source] <= legs && found.size() < count) {
        goOn(source, legs);
      }
    }
  }

  private void goOn(int vertex, int legs) {
    if (legs == 0) {
      int[] lanes = way.toIntArray();
      found.putIfAbsent(Route.of(network.lanes(), lanes), lanes);
      return;
    }
    List<Step> steps = new ArrayList<>();
    collect(vertex, legs - 1, steps);
    steps.sort(null);
    for (Step step : steps) {
      if (found.size() < count && fits(step.lane())) {
        way.push(step.lane());
        goOn(step.vertex(), legs - 1);
        way.popInt();
      }
    }
  }

  /** A lane that goes on, and the vertex that it comes to. */
  private record Step(int lane, int vertex) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return Integer.compare(lane, other.lane);
    }
  }

  /** The lanes that go on from a vertex, over edges that take no leg, and can end in time. */
  private void collect(int vertex, int legs, List<Step> steps) {
    for (IntIterator edges = graph.out(vertex).iterator(); edges.hasNext(); ) {
      int edge = edges.nextInt();
      int next = graph.target(edge);
      if (!graph.carried().isHop(edge)) {
        if (next != graph.vertices().sink() && sieve.admits(edge)) {
          collect(next, legs, steps);
        }
      } else if (left[next] <= legs && sieve.admits(edge)) {
        graph.carried().each(edge, sieve.test(), lane -> steps.add(new Step(lane, next)));
      }
    }
  }

  private boolean fits(int lane) {
    int from = network.lanes().from(lane);
    int to = network.lanes().to(lane);
    for (int at = 0; at < way.size(); at++) {
      int earlier = way.getInt(at);
      int origin = network.lanes().from(earlier);
      int destination = network.lanes().to(earlier);
      if (network.isOneStop(origin, from)
          || network.isOneStop(origin, to)
          || network.isOneStop(destination, to)
          || (at < way.size() - 1 && network.isOneStop(destination, from))) {
        return false;
      }
    }
    return true;
  }
}
