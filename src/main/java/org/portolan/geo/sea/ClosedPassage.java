package org.portolan.geo.sea;

import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;

/**
 * A way between the Atlantic and the Pacific through Arctic ice. Few ships use it, and none all
 * year, so no route leads through; but a route that could be longer than the way through it says
 * so.
 */
enum ClosedPassage {
  /** Along the north of Russia; closed north of Cape Chelyuskin, its northernmost point. */
  NORTHERN_SEA_ROUTE("the Northern Sea Route", 104, 76.5, 77.7),
  /** Through the islands of Canada; closed on the meridian that cuts all its branches. */
  NORTHWEST_PASSAGE("the Northwest Passage", -96, 66.5, 68);

  /** North of all land but Greenland's and Canada's last capes; grids end south of it. */
  private static final double NORTH_END = 84;

  private static final double STEP = 0.25;

  private final String text;
  private final double longitude;
  private final double wallFrom;
  private final double seaFrom;

  ClosedPassage(String text, double longitude, double wallFrom, double seaFrom) {
    this.text = text;
    this.longitude = longitude;
    this.wallFrom = wallFrom;
    this.seaFrom = seaFrom;
  }

  String text() {
    return text;
  }

  /** A line along its meridian, from inland to the north. */
  Lines wall() {
    return new Lines(longitude, Mercator.y(wallFrom), longitude, Mercator.y(NORTH_END));
  }

  /** No way through it is shorter: the two geodesics to the best point of its meridian. */
  double atLeastKm(LatLon from, LatLon to) {
    double least = Double.POSITIVE_INFINITY;
    for (double latitude = seaFrom; latitude <= NORTH_END; latitude += STEP) {
      LatLon point = new LatLon(latitude, longitude);
      double way = Geodesic.distanceKm(from, point) + Geodesic.distanceKm(point, to);
      least = Math.min(least, way);
    }
    return least;
  }
}
