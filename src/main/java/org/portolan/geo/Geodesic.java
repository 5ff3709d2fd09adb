package org.portolan.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;

/**
 * The shortest line between two points on the WGS 84 ellipsoid, by Karney's algorithm
 * (GeographicLib; J. Geodesy 87, 43–55, 2013, doi:10.1007/s00190-012-0578-z). Exact to nanometres
 * for the points given; how precise the points are, their sources say.
 */
public final class Geodesic {
  private static final double METRES_PER_KM = 1000;
  private static final int AZIMUTH = GeodesicMask.AZIMUTH;
  private static final net.sf.geographiclib.Geodesic EARTH = net.sf.geographiclib.Geodesic.WGS84;

  private Geodesic() {}

  /**
   * Measures the distance.
   *
   * @param from one point
   * @param to the other
   * @return kilometres
   */
  public static double distanceKm(Coordinates from, Coordinates to) {
    return distanceKm(LatLon.of(from), LatLon.of(to));
  }

  /**
   * Measures the distance.
   *
   * @param from one point
   * @param to the other
   * @return kilometres
   */
  public static double distanceKm(LatLon from, LatLon to) {
    return EARTH.Inverse(
                from.latitude(),
                from.longitude(),
                to.latitude(),
                to.longitude(),
                GeodesicMask.DISTANCE)
            .s12
        / METRES_PER_KM;
  }

  /**
   * Measures the distance between two places.
   *
   * @param from one place
   * @param to the other
   * @param atlas all places
   * @return kilometres; 0 from a place to itself, with or without coordinates; empty from a region
   *     or country to itself, since somewhere in it to somewhere in it is a distance that nobody
   *     knows, and where one of two places is not in the atlas or has no coordinates
   */
  public static OptionalDouble distanceKm(Id from, Id to, Atlas atlas) {
    if (from.equals(to)) {
      return atlas.meet(from, to) ? OptionalDouble.of(0) : OptionalDouble.empty();
    }
    Optional<Coordinates> start = atlas.find(from).flatMap(Place::coordinates);
    Optional<Coordinates> end = atlas.find(to).flatMap(Place::coordinates);
    return start.isEmpty() || end.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(distanceKm(start.get(), end.get()));
  }

  /**
   * Lays points along the line, equally far from each other.
   *
   * @param from where it starts
   * @param to where it ends
   * @param longestKm how far neighbouring points may be from each other, above 0
   * @return the points in order, with both ends as they were given
   */
  public static List<LatLon> points(LatLon from, LatLon to, double longestKm) {
    GeodesicLine line =
        EARTH.InverseLine(from.latitude(), from.longitude(), to.latitude(), to.longitude());
    int pieces = Math.max(1, (int) Math.ceil(line.Distance() / METRES_PER_KM / longestKm));
    List<LatLon> points = new ArrayList<>(pieces + 1);
    points.add(from);
    for (int i = 1; i < pieces; i++) {
      GeodesicData at = line.Position(line.Distance() * i / pieces);
      points.add(new LatLon(at.lat2, at.lon2));
    }
    points.add(to);
    return points;
  }

  /**
   * Goes along the line.
   *
   * @param from where it starts
   * @param to which way it goes
   * @param km how far to go, in kilometres
   * @return the point that far from the start
   */
  public static LatLon towards(LatLon from, LatLon to, double km) {
    GeodesicLine line =
        EARTH.InverseLine(from.latitude(), from.longitude(), to.latitude(), to.longitude());
    GeodesicData at = line.Position(km * METRES_PER_KM);
    return new LatLon(at.lat2, at.lon2);
  }

  /**
   * Tells how far a way turns at a point.
   *
   * @param before the point that it comes from
   * @param at the point
   * @param after the point that it goes to
   * @return radians, 0 for straight on to pi for straight back
   */
  public static double turn(LatLon before, LatLon at, LatLon after) {
    double come =
        EARTH.Inverse(before.latitude(), before.longitude(), at.latitude(), at.longitude(), AZIMUTH)
            .azi2;
    double go =
        EARTH.Inverse(at.latitude(), at.longitude(), after.latitude(), after.longitude(), AZIMUTH)
            .azi1;
    return Math.abs(Math.IEEEremainder(Math.toRadians(go - come), 2 * Math.PI));
  }
}
