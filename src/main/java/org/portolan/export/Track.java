package org.portolan.export;

import java.util.ArrayList;
import java.util.List;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;

/**
 * A way as lines that any map draws as they are: geodesics laid out in short pieces, and cut where
 * they cross the antimeridian (RFC 7946, section 3.1.9).
 */
final class Track {
  /** Pieces that no eye tells from the geodesic. */
  static final double FINE_KM = 100;

  /** Pieces that stray some 10 km from it at 60 degrees, for maps of thousands of legs. */
  static final double COARSE_KM = 500;

  private static final double HALF_TURN = 180;

  private Track() {}

  /**
   * Lays out a way.
   *
   * @param way at least two points, joined by geodesics
   * @param longestKm the longest piece, kilometres
   * @return one line, or one more each time the way crosses the antimeridian
   */
  static List<List<LatLon>> of(List<LatLon> way, double longestKm) {
    List<List<LatLon>> lines = new ArrayList<>();
    List<LatLon> line = new ArrayList<>();
    line.add(way.get(0));
    for (int i = 1; i < way.size(); i++) {
      List<LatLon> points = Geodesic.points(way.get(i - 1), way.get(i), longestKm);
      for (LatLon next : points.subList(1, points.size())) {
        LatLon last = line.get(line.size() - 1);
        if (Math.abs(next.longitude() - last.longitude()) > HALF_TURN) {
          double side = Math.copySign(HALF_TURN, last.longitude());
          double latitude = crossing(last, next);
          line.add(new LatLon(latitude, side));
          lines.add(line);
          line = new ArrayList<>(List.of(new LatLon(latitude, -side)));
        }
        line.add(next);
      }
    }
    lines.add(line);
    return lines;
  }

  /** Where a short line meets the antimeridian; straight on the map, which it is nearly. */
  private static double crossing(LatLon last, LatLon next) {
    double before = HALF_TURN - Math.abs(last.longitude());
    double behind = HALF_TURN - Math.abs(next.longitude());
    double part = before + behind == 0 ? 0 : before / (before + behind);
    return last.latitude() + part * (next.latitude() - last.latitude());
  }
}
