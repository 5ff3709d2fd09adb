package org.portolan.geo.sea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;

/** A grid with the passages that lie in it. The points of passages are numbered after its nodes. */
final class SeaGraph {
  /** The most links that a node of the grid alone has. */
  private static final int GRID_LINKS = 2 * Grid.WAYS;

  private static final int DOORSTEP = 2;

  private record Link(int to, int length) {}

  private final Grid grid;
  private final List<LatLon> points = new ArrayList<>();
  private final Map<LatLon, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Link>> links = new HashMap<>();
  private final BitSet linked = new BitSet();

  SeaGraph(Frame frame, Coast coast) {
    this.grid = new Grid(frame, coast);
    for (Passage passage : Passage.values()) {
      List<LatLon> way = passage.points();
      for (int i = 1; i < way.size(); i++) {
        if (frame.contains(way.get(i - 1)) && frame.contains(way.get(i))) {
          link(number(way.get(i - 1), coast), number(way.get(i), coast));
        }
      }
    }
  }

  Grid grid() {
    return grid;
  }

  int size() {
    return grid.frame().size() + points.size();
  }

  LatLon at(int node) {
    int extra = node - grid.frame().size();
    return extra < 0 ? grid.frame().at(node) : points.get(extra);
  }

  private int number(LatLon point, Coast coast) {
    Integer known = numbers.get(point);
    if (known != null) {
      return known;
    }
    int number = size();
    points.add(point);
    numbers.put(point, number);
    Frame frame = grid.frame();
    int column = (int) Math.rint(frame.column(point.longitude()));
    int row = (int) Math.rint(frame.row(point.latitude()));
    for (int east = -DOORSTEP; east <= DOORSTEP; east++) {
      for (int north = -DOORSTEP; north <= DOORSTEP; north++) {
        int node = frame.node(column + east, row + north);
        if (node >= 0 && grid.isSea(node) && coast.isClear(point, frame.at(node))) {
          link(number, node);
        }
      }
    }
    return number;
  }

  private void link(int one, int other) {
    linked.set(one);
    linked.set(other);
    int length = Grid.decimetres(Geodesic.distanceKm(at(one), at(other)));
    links.computeIfAbsent(one, key -> new ArrayList<>()).add(new Link(other, length));
    links.computeIfAbsent(other, key -> new ArrayList<>()).add(new Link(one, length));
  }

  /** The nodes that links from a node lead to, with their lengths. */
  Neighbours neighbours() {
    return new Neighbours();
  }

  /** One list that is filled anew for each node, since there are millions. */
  final class Neighbours {
    private int[] nodes = new int[GRID_LINKS];
    private int[] lengths = new int[GRID_LINKS];
    private int count;

    void of(int node) {
      count = 0;
      if (node < grid.frame().size()) {
        for (int way = 0; way < GRID_LINKS; way++) {
          int other = grid.follow(node, way);
          if (other >= 0) {
            add(other, grid.length(node, way));
          }
        }
      }
      if (linked.get(node)) {
        for (Link link : links.getOrDefault(node, List.of())) {
          add(link.to(), link.length());
        }
      }
    }

    private void add(int node, int length) {
      if (count == nodes.length) {
        nodes = Arrays.copyOf(nodes, 2 * count);
        lengths = Arrays.copyOf(lengths, 2 * count);
      }
      nodes[count] = node;
      lengths[count++] = length;
    }

    int count() {
      return count;
    }

    int node(int index) {
      return nodes[index];
    }

    int length(int index) {
      return lengths[index];
    }
  }
}
