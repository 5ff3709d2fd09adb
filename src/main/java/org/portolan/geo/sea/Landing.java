package org.portolan.geo.sea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;

/**
 * Where a route reaches one of its ends: the node of the grid next to it.
 *
 * @param node the node
 * @param km how far the end is from it
 * @param afloat whether the end itself is at sea, so that the straight line between is water
 */
record Landing(int node, double km, boolean afloat) {
  /** Beyond this a place is taken to lie inland. */
  static final double FARTHEST_KM = 50;

  private static final int LOOKED_AT = 40;

  /** The two landings of a route, in one water. */
  record Pair(Landing from, Landing to) {}

  /** How much of the way to the end is land. */
  double overlandKm() {
    return afloat ? 0 : km;
  }

  /** Whether there is sea near enough to a point. */
  static boolean isCoastal(LatLon point, Coast coast) {
    Frame frame = Frame.around(point, point, 2 * FARTHEST_KM + 2);
    return !near(new SeaGraph(frame, coast), point).isEmpty();
  }

  /** The pair of landings in one water that lie nearest to the ends; empty if there is none. */
  static Optional<Pair> pair(SeaGraph graph, Coast coast, LatLon from, LatLon to) {
    Waters waters = new Waters(graph);
    Map<Integer, Landing> starts = nearest(graph, coast, waters, from);
    Map<Integer, Landing> ends = nearest(graph, coast, waters, to);
    return starts.entrySet().stream()
        .flatMap(
            start ->
                Optional.ofNullable(ends.get(start.getKey())).stream()
                    .map(end -> new Pair(start.getValue(), end)))
        .min(
            Comparator.<Pair>comparingDouble(
                    pair -> pair.from().overlandKm() + pair.to().overlandKm())
                .thenComparingDouble(pair -> pair.from().km() + pair.to().km()));
  }

  /** The nearest node of each water; one in sight if any is, since the end is then afloat there. */
  private static Map<Integer, Landing> nearest(
      SeaGraph graph, Coast coast, Waters waters, LatLon end) {
    List<Landing> near = near(graph, end);
    Map<Integer, Landing> found = new LinkedHashMap<>();
    for (Landing landing : near.subList(0, Math.min(LOOKED_AT, near.size()))) {
      if (coast.isClear(end, graph.at(landing.node()))) {
        found.putIfAbsent(
            waters.of(landing.node()), new Landing(landing.node(), landing.km(), true));
      }
    }
    near.forEach(landing -> found.putIfAbsent(waters.of(landing.node()), landing));
    return found;
  }

  private static List<Landing> near(SeaGraph graph, LatLon end) {
    Frame frame = graph.grid().frame();
    double stepKm = frame.stepKm(end.latitude());
    double farthest = FARTHEST_KM + (stepKm > FARTHEST_KM / 10 ? 2 * stepKm : 0);
    int reach = (int) Math.ceil(farthest / stepKm);
    int column = (int) Math.rint(frame.column(end.longitude()));
    int row = (int) Math.rint(frame.row(end.latitude()));
    List<Landing> near = new ArrayList<>();
    for (int north = -reach; north <= reach; north++) {
      for (int east = -reach; east <= reach; east++) {
        int node = frame.node(column + east, row + north);
        if (node >= 0 && graph.grid().isSea(node)) {
          double km = Geodesic.distanceKm(end, graph.at(node));
          if (km <= farthest) {
            near.add(new Landing(node, km, false));
          }
        }
      }
    }
    near.sort(Comparator.comparingDouble(Landing::km).thenComparingInt(Landing::node));
    return near;
  }
}
