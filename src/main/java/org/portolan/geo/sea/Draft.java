package org.portolan.geo.sea;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.portolan.geo.LatLon;

/**
 * A way as the grid has it, from node to node.
 *
 * @param points its points, from sea to sea
 * @param overlandFromKm how far inland the first end lies; 0 at sea
 * @param overlandToKm how far inland the last end lies; 0 at sea
 */
record Draft(List<LatLon> points, double overlandFromKm, double overlandToKm) {
  /** The shortest in a frame; empty if the ends have no water in common there. */
  static Optional<Draft> find(Frame frame, Coast coast, LatLon from, LatLon to) {
    SeaGraph graph = new SeaGraph(frame, coast);
    return Landing.pair(graph, coast, from, to).map(ends -> between(graph, ends, from, to));
  }

  private static Draft between(SeaGraph graph, Landing.Pair ends, LatLon from, LatLon to) {
    List<LatLon> points =
        new ArrayList<>(WaySearch.find(graph, ends.from().node(), ends.to().node()));
    if (ends.from().afloat()) {
      points.add(0, from);
    }
    if (ends.to().afloat()) {
      points.add(to);
    }
    return new Draft(points, ends.from().overlandKm(), ends.to().overlandKm());
  }

  double km() {
    return overlandFromKm + Taut.km(points) + overlandToKm;
  }

  Draft reversed() {
    List<LatLon> back = new ArrayList<>(points);
    Collections.reverse(back);
    return new Draft(back, overlandToKm, overlandFromKm);
  }

  /** The same with another beginning, which ends where this one has its point of that index. */
  Draft startingWith(Draft beginning, int index) {
    List<LatLon> joined = new ArrayList<>(beginning.points());
    joined.addAll(points.subList(index + 1, points.size()));
    return new Draft(joined, beginning.overlandFromKm(), overlandToKm);
  }

  /** The first point that is so far along the way, or the last. */
  int indexAt(double km) {
    double sum = 0;
    int index = 0;
    while (index < points.size() - 1 && sum < km) {
      sum += Taut.km(points.subList(index, index + 2));
      index++;
    }
    return index;
  }
}
