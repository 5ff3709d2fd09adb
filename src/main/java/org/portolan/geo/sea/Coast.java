package org.portolan.geo.sea;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;
import org.portolan.geo.map.Arc;
import org.portolan.geo.map.NaturalEarth;
import org.portolan.geo.map.WorldMap;

/** Every line between land and sea, and the walls across passages that ships do not use. */
final class Coast {
  private static final int EDGES_TOGETHER = 24;
  private static final double FULL_CIRCLE = 360;

  /** A line that starts this far east or west may be met from the other side of the date line. */
  private static final double NEAR_THE_DATE_LINE = 120;

  /** Over so many kilometres a geodesic is as good as straight in Mercator's plane. */
  private static final double STRAIGHT_KM = 80;

  private static final class Loaded {
    private static final Coast WORLD = new Coast(NaturalEarth.map());
  }

  private final List<Lines> shores = new ArrayList<>();
  private final List<Lines> walls = new ArrayList<>();
  private final HPRtree index = new HPRtree();

  private Coast(WorldMap map) {
    map.coast().forEach(number -> cut(map.arc(number)));
    for (ClosedPassage closed : ClosedPassage.values()) {
      walls.add(closed.wall());
    }
    shores.forEach(lines -> index.insert(lines.box(), lines));
    walls.forEach(lines -> index.insert(lines.box(), lines));
    index.build();
  }

  static Coast world() {
    return Loaded.WORLD;
  }

  /** Short pieces have small boxes, so that an index can tell them apart. */
  private void cut(Arc arc) {
    for (int start = 0; start < arc.size() - 1; start += EDGES_TOGETHER) {
      int end = Math.min(arc.size() - 1, start + EDGES_TOGETHER);
      double[] points = new double[2 * (end - start + 1)];
      double shift = FULL_CIRCLE * Math.rint(arc.longitude(start) / FULL_CIRCLE);
      for (int i = start; i <= end; i++) {
        points[2 * (i - start)] = arc.longitude(i) - shift;
        points[2 * (i - start) + 1] = Mercator.y(arc.latitude(i));
      }
      shores.add(new Lines(points));
    }
  }

  List<Lines> shores() {
    return shores;
  }

  List<Lines> walls() {
    return walls;
  }

  /** Tells whether the geodesic between two points meets no coast and no wall. */
  boolean isClear(LatLon from, LatLon to) {
    List<LatLon> points = Geodesic.points(from, to, STRAIGHT_KM);
    for (int i = 1; i < points.size(); i++) {
      LatLon start = points.get(i - 1);
      double x = start.longitude();
      double turn = points.get(i).longitude() - x;
      turn -= FULL_CIRCLE * Math.rint(turn / FULL_CIRCLE);
      double y = Mercator.y(start.latitude());
      double endY = Mercator.y(points.get(i).latitude());
      if (meets(x, y, x + turn, endY)
          || (x > NEAR_THE_DATE_LINE && meets(x - FULL_CIRCLE, y, x + turn - FULL_CIRCLE, endY))
          || (x < -NEAR_THE_DATE_LINE && meets(x + FULL_CIRCLE, y, x + turn + FULL_CIRCLE, endY))) {
        return false;
      }
    }
    return true;
  }

  private boolean meets(double fromX, double fromY, double toX, double toY) {
    Coordinate from = new Coordinate(fromX, fromY);
    Coordinate to = new Coordinate(toX, toY);
    Envelope box = new Envelope(from, to);
    LineIntersector meeting = new RobustLineIntersector();
    for (Object near : index.query(box)) {
      Lines lines = (Lines) near;
      Coordinate start = new Coordinate(lines.x(0), lines.y(0));
      for (int i = 1; i < lines.size(); i++) {
        Coordinate end = new Coordinate(lines.x(i), lines.y(i));
        meeting.computeIntersection(from, to, start, end);
        if (meeting.hasIntersection()) {
          return true;
        }
        start = end;
      }
    }
    return false;
  }
}
