package org.portolan.geo.sea;

import org.portolan.geo.LatLon;

/** The projection of the grid: its cells are square everywhere. Both axes are in degrees. */
final class Mercator {
  private Mercator() {}

  static double y(double latitude) {
    return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)));
  }

  static LatLon at(double x, double y) {
    return new LatLon(Math.toDegrees(Math.atan(Math.sinh(Math.toRadians(y)))), x);
  }
}
