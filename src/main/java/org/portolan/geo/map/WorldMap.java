package org.portolan.geo.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.portolan.geo.LatLon;

/**
 * A map as a topology: neighbours share the arc between them, so a line that two countries share is
 * their border, and the coast is what only one of them has.
 */
public final class WorldMap {
  private static final double FULL_CIRCLE = 360;

  private final List<Arc> arcs;
  private final List<MapArea> areas;
  private final List<Integer> coast;

  WorldMap(List<Arc> arcs, List<MapArea> areas, List<Integer> coast) {
    this.arcs = List.copyOf(arcs);
    this.areas = List.copyOf(areas);
    this.coast = List.copyOf(coast);
  }

  /**
   * Finds an arc.
   *
   * @param number its number; of an arc run backwards, the bitwise complement
   * @return the arc, in its own direction
   */
  public Arc arc(int number) {
    return arcs.get(forward(number));
  }

  /**
   * Tells which arc is meant, whichever way it is run.
   *
   * @param number its number or the complement of that
   * @return its number, from 0
   */
  public static int forward(int number) {
    return number < 0 ? ~number : number;
  }

  /**
   * Lists what is drawn.
   *
   * @return countries, territories and other areas, which do not overlap
   */
  public List<MapArea> areas() {
    return areas;
  }

  /**
   * Lists the arcs between land and sea. Lakes are land.
   *
   * @return their numbers
   */
  public List<Integer> coast() {
    return coast;
  }

  /**
   * Tells whether a point lies within a polygon or on its edge.
   *
   * @param part the polygon; none that contains a pole
   * @param point the point
   * @return true if it is in the outer ring and in no hole
   */
  public boolean contains(MapArea.Part part, LatLon point) {
    for (int i = 0; i < part.rings().size(); i++) {
      if (isWithin(points(part.rings().get(i)), point) != (i == 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(Coordinate[] ring, LatLon point) {
    // A ring across the date line may lie a turn away from the point.
    for (double turn = -FULL_CIRCLE; turn <= FULL_CIRCLE; turn += FULL_CIRCLE) {
      Coordinate asked = new Coordinate(point.longitude() + turn, point.latitude());
      if (RayCrossingCounter.locatePointInRing(asked, ring) != Location.EXTERIOR) {
        return true;
      }
    }
    return false;
  }

  /** Arcs are joined without a jump where they meet at the date line. */
  private Coordinate[] points(List<Integer> ring) {
    List<Coordinate> points = new ArrayList<>();
    for (int number : ring) {
      Arc arc = arc(number);
      int first = number < 0 ? arc.size() - 1 : 0;
      double turn =
          points.isEmpty()
              ? 0
              : FULL_CIRCLE
                  * Math.rint(
                      (points.get(points.size() - 1).getX() - arc.longitude(first)) / FULL_CIRCLE);
      for (int i = 0; i < arc.size(); i++) {
        int at = Math.abs(first - i);
        points.add(new Coordinate(arc.longitude(at) + turn, arc.latitude(at)));
      }
    }
    return points.toArray(Coordinate[]::new);
  }
}
