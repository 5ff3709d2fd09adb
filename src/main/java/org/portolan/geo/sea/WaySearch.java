package org.portolan.geo.sea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.portolan.geo.LatLon;

/**
 * The shortest path between two nodes of a graph, by A* (Hart, Nilsson and Raphael 1968,
 * doi:10.1109/TSSC.1968.300136). Lengths are whole decimetres, so that every machine finds the same
 * path.
 */
final class WaySearch {
  /**
   * A sphere of this radius is nowhere longer than the ellipsoid, whose smallest radius of
   * curvature is 6335.4 km.
   */
  private static final double SPHERE_KM = 6335;

  private static final int FAR = Integer.MAX_VALUE;
  private static final int NONE = -1;

  private final SeaGraph graph;
  private final int[] length;
  private final int[] before;
  private final double[] target;
  private final double[][] rows;
  private final double[][] columns;

  private WaySearch(SeaGraph graph, int to) {
    this.graph = graph;
    this.length = new int[graph.size()];
    this.before = new int[graph.size()];
    this.target = direction(graph.at(to));
    Frame frame = graph.grid().frame();
    this.rows = new double[frame.rows()][];
    this.columns = new double[frame.columns()][];
    Arrays.setAll(rows, row -> angle(frame.at(row * frame.columns()).latitude()));
    Arrays.setAll(columns, column -> angle(frame.at(column).longitude()));
    Arrays.fill(length, FAR);
    Arrays.fill(before, NONE);
  }

  /** The points of the path with both ends; the nodes must be of one water. */
  static List<LatLon> find(SeaGraph graph, int from, int to) {
    return new WaySearch(graph, to).run(from, to);
  }

  private List<LatLon> run(int from, int to) {
    SeaGraph.Neighbours around = graph.neighbours();
    LongHeap open = new LongHeap();
    length[from] = 0;
    open.add(key(least(from), from));
    while (!open.isEmpty()) {
      long first = open.poll();
      int node = (int) first;
      if (node == to) {
        return path(to);
      }
      if (first >>> Integer.SIZE > (long) length[node] + least(node)) {
        continue;
      }
      around.of(node);
      for (int i = 0; i < around.count(); i++) {
        int other = around.node(i);
        int way = length[node] + around.length(i);
        if (way < length[other]) {
          length[other] = way;
          before[other] = node;
          open.add(key((long) way + least(other), other));
        }
      }
    }
    throw new IllegalArgumentException("nodes %d and %d are of two waters".formatted(from, to));
  }

  /** Sorts by length, then by node. */
  private static long key(long estimate, int node) {
    return estimate << Integer.SIZE | node;
  }

  /** No path from a node to the target is shorter. */
  private int least(int node) {
    double[] at = direction(node);
    double cosine = at[0] * target[0] + at[1] * target[1] + at[2] * target[2];
    return Grid.decimetres(SPHERE_KM * Math.acos(Math.max(-1, Math.min(1, cosine))));
  }

  private double[] direction(int node) {
    Frame frame = graph.grid().frame();
    return node < frame.size()
        ? direction(rows[node / frame.columns()], columns[node % frame.columns()])
        : direction(graph.at(node));
  }

  private static double[] direction(LatLon point) {
    return direction(angle(point.latitude()), angle(point.longitude()));
  }

  private static double[] direction(double[] latitude, double[] longitude) {
    return new double[] {latitude[0] * longitude[0], latitude[0] * longitude[1], latitude[1]};
  }

  /** Its cosine and sine. */
  private static double[] angle(double degrees) {
    double radians = Math.toRadians(degrees);
    return new double[] {Math.cos(radians), Math.sin(radians)};
  }

  private List<LatLon> path(int to) {
    List<LatLon> path = new ArrayList<>();
    for (int node = to; node != NONE; node = before[node]) {
      path.add(graph.at(node));
    }
    Collections.reverse(path);
    return path;
  }
}
