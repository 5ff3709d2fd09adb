package org.portolan.chain.structure;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntIterator;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A smallest set of lanes without which no way leads from one end of a map to the other, as a
 * maximum flow by blocking flows (Dinitz, Soviet Math. Dokl. 11, 1970) of which each lane carries
 * one unit. JGraphT's flows make objects of all edges first, which alone takes longer than a
 * question may; this keeps what flows, by edge, and a few numbers for each vertex.
 */
final class LaneCut {
  private static final int NONE = -1;

  /** More than there are lanes. */
  private static final int BOUNDLESS = Integer.MAX_VALUE;

  private final Sieve sieve;
  private final PlaceGraph graph;
  private final int source;
  private final int sink;
  private final Int2IntOpenHashMap flow = new Int2IntOpenHashMap();

  /** The vertices into which something flows. */
  private final BitSet fed = new BitSet();

  private final int[] level;
  private final int[] arc;
  private final IntIterator[] arcs;

  private LaneCut(Sieve sieve) {
    this.sieve = sieve;
    this.graph = sieve.graph();
    this.source = graph.vertices().source();
    this.sink = graph.vertices().sink();
    int vertices = graph.vertices().count();
    this.level = new int[vertices];
    this.arc = new int[vertices];
    this.arcs = new IntIterator[vertices];
  }

  /**
   * Cuts a map between its ends: of all smallest sets the one nearest to where ways start.
   *
   * @return lanes by the number of each one's first in the network, in order
   */
  static int[] of(Sieve sieve) {
    LaneCut cut = new LaneCut(sieve);
    while (cut.level()) {
      Arrays.fill(cut.arc, NONE);
      Arrays.fill(cut.arcs, null);
      while (cut.augment()) {
        sieve.step();
      }
    }
    return cut.lanes();
  }

  /** Levels the vertices by the fewest edges that can take more; whether the sink has one. */
  private boolean level() {
    Arrays.fill(level, NONE);
    level[source] = 0;
    IntArrayList reached = IntArrayList.of(source);
    for (int at = 0; at < reached.size(); at++) {
      int vertex = reached.getInt(at);
      for (IntIterator edges = edges(vertex); edges.hasNext(); ) {
        int edge = edges.nextInt();
        int next = next(vertex, edge);
        if (level[next] == NONE && takes(vertex, edge)) {
          level[next] = level[vertex] + 1;
          reached.add(next);
        }
      }
    }
    return level[sink] != NONE;
  }

  private IntIterator edges(int vertex) {
    return (fed.get(vertex) ? graph.around(vertex) : graph.out(vertex)).iterator();
  }

  private int next(int vertex, int edge) {
    return graph.source(edge) == vertex ? graph.target(edge) : graph.source(edge);
  }

  /** Whether one unit more can go along an edge, or back along it. */
  private boolean takes(int vertex, int edge) {
    sieve.step();
    return graph.source(edge) == vertex ? flow.get(edge) < capacity(edge) : flow.get(edge) > 0;
  }

  private int capacity(int edge) {
    if (graph.carried().isHop(edge)) {
      return sieve.lanes(edge);
    }
    return sieve.admits(edge) ? BOUNDLESS : 0;
  }

  /** Sends one unit from level to level to the sink; false if none can go. */
  private boolean augment() {
    IntArrayList way = IntArrayList.of(source);
    while (way.topInt() != sink) {
      int vertex = way.topInt();
      int edge = findArc(vertex);
      if (edge != NONE) {
        way.push(next(vertex, edge));
      } else if (vertex == source) {
        return false;
      } else {
        level[vertex] = NONE;
        way.popInt();
      }
    }
    for (int at = 0; at < way.size() - 1; at++) {
      int vertex = way.getInt(at);
      int edge = arc[vertex];
      flow.addTo(edge, graph.source(edge) == vertex ? 1 : -1);
      fed.set(graph.target(edge));
    }
    return true;
  }

  /** The edge by which a unit goes on from a vertex: that of the last one as long as it takes. */
  private int findArc(int vertex) {
    if (arc[vertex] != NONE && leads(vertex, arc[vertex])) {
      return arc[vertex];
    }
    if (arcs[vertex] == null) {
      arcs[vertex] = edges(vertex);
    }
    while (arcs[vertex].hasNext()) {
      int edge = arcs[vertex].nextInt();
      if (leads(vertex, edge)) {
        arc[vertex] = edge;
        return edge;
      }
    }
    return NONE;
  }

  private boolean leads(int vertex, int edge) {
    return level[next(vertex, edge)] == level[vertex] + 1 && takes(vertex, edge);
  }

  /** The lanes that leave what can still be come to. */
  private int[] lanes() {
    IntArrayList lanes = new IntArrayList();
    for (int vertex = 0; vertex < level.length; vertex++) {
      if (level[vertex] != NONE) {
        for (IntIterator edges = graph.out(vertex).iterator(); edges.hasNext(); ) {
          int edge = edges.nextInt();
          if (level[graph.target(edge)] == NONE && sieve.admits(edge)) {
            graph.carried().each(edge, sieve.test(), lanes::add);
          }
        }
      }
    }
    lanes.sort(null);
    return lanes.toIntArray();
  }
}
