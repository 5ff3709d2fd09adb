package org.portolan.geo;

import net.sf.geographiclib.GeodesicMask;
import org.portolan.domain.place.Coordinates;

/**
 * The shortest line between two points on the WGS 84 ellipsoid, by Karney's algorithm
 * (GeographicLib; J. Geodesy 87, 43–55, 2013, doi:10.1007/s00190-012-0578-z). Exact to nanometres
 * for the points given; how precise the points are, their sources say.
 */
public final class Geodesic {
  private static final double METRES_PER_KM = 1000;

  private Geodesic() {}

  /**
   * Measures the distance.
   *
   * @param from one point
   * @param to the other
   * @return kilometres
   */
  public static double distanceKm(Coordinates from, Coordinates to) {
    return net.sf.geographiclib.Geodesic.WGS84.Inverse(
                from.latitude(),
                from.longitude(),
                to.latitude(),
                to.longitude(),
                GeodesicMask.DISTANCE)
            .s12
        / METRES_PER_KM;
  }
}
