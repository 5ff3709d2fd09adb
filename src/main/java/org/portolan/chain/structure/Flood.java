package org.portolan.chain.structure;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntIterator;
import java.util.Arrays;

/** Goes over a map in widening circles from one vertex, edge by edge as numbers. */
final class Flood {
  /** The distance of a vertex that is not come to. */
  static final int NEVER = Integer.MAX_VALUE;

  /** Which way edges are followed. */
  enum Way {
    FORWARD,
    BACKWARD,
    EITHER
  }

  private final Sieve sieve;
  private final Way way;
  private final int[] legs;
  private IntArrayList circle = new IntArrayList();
  private IntArrayList wider = new IntArrayList();

  private Flood(Sieve sieve, Way way) {
    this.sieve = sieve;
    this.way = way;
    this.legs = new int[sieve.graph().vertices().count()];
    Arrays.fill(legs, NEVER);
  }

  /**
   * Counts the fewest legs to each vertex.
   *
   * @param sieve the edges that count
   * @param start where to begin
   * @param way which way edges are followed
   * @param wall a vertex not to go on from
   * @return by vertex, or {@link #NEVER}
   */
  static int[] legs(Sieve sieve, int start, Way way, int wall) {
    Flood flood = new Flood(sieve, way);
    flood.legs[start] = 0;
    flood.circle.add(start);
    for (int distance = 0; !flood.circle.isEmpty(); distance++) {
      // Edges that take no leg lengthen the circle itself while it is gone through.
      for (int at = 0; at < flood.circle.size(); at++) {
        int vertex = flood.circle.getInt(at);
        if (flood.legs[vertex] == distance && vertex != wall) {
          flood.spread(vertex, distance);
        }
      }
      IntArrayList done = flood.circle;
      flood.circle = flood.wider;
      flood.wider = done;
      done.clear();
    }
    return flood.legs;
  }

  private void spread(int vertex, int distance) {
    PlaceGraph graph = sieve.graph();
    IntIterator edges =
        switch (way) {
          case FORWARD -> graph.out(vertex).iterator();
          case BACKWARD -> graph.into(vertex).iterator();
          case EITHER -> graph.around(vertex).iterator();
        };
    while (edges.hasNext()) {
      int edge = edges.nextInt();
      int next = graph.source(edge) == vertex ? graph.target(edge) : graph.source(edge);
      int far = distance + (graph.carried().isHop(edge) ? 1 : 0);
      if (legs[next] > far && sieve.admits(edge)) {
        legs[next] = far;
        (far == distance ? circle : wider).add(next);
      }
    }
  }
}
