package org.portolan.geo.sea;

import java.util.List;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;

/**
 * Where the nodes of a grid lie: in columns and rows of Mercator's plane, {@code step} degrees
 * apart, numbered eastwards row by row from the south-west corner.
 *
 * @param west the longitude of the first column; any number of turns
 * @param south Mercator's y of the first row
 * @param step from node to node, in degrees
 * @param columns how many, at least 2
 * @param rows how many, at least 2
 * @param round whether the last column is a neighbour of the first
 */
record Frame(double west, double south, double step, int columns, int rows, boolean round) {
  private static final double FULL_CIRCLE = 360;

  /**
   * Beyond these parallels no route is looked for: ice in the south, the last land in the north.
   */
  private static final double NORTH_END = 81;

  private static final double SOUTH_END = -79;

  /** The shortest degree of latitude, at the equator, is a little longer. */
  private static final double KM_PER_DEGREE = 110.5;

  private static final double KM_PER_EQUATORIAL_DEGREE = 111.3195;
  private static final double FINEST_KM = 1;
  private static final int MOST_LOCAL_NODES = 400_000;
  private static final int WORLD_COLUMNS = 1440;
  private static final double WORLD_FROM_KM = 6000;
  private static final int MARGIN = 3;

  /**
   * A frame with every way between two points that is no longer than given. No point of such a way
   * is further from the middle of the geodesic than half its length, the median of a triangle being
   * no longer than half the sum of the sides beside it.
   */
  static Frame around(LatLon from, LatLon to, double longestKm) {
    double direct = Geodesic.distanceKm(from, to);
    List<LatLon> line = Geodesic.points(from, to, Math.max(direct, FINEST_KM) * 0.51);
    LatLon middle = line.get(line.size() / 2);
    double radius = longestKm / 2 / KM_PER_DEGREE;
    double bulge = Math.sin(Math.toRadians(radius)) / Math.cos(Math.toRadians(middle.latitude()));
    if (longestKm / 2 > WORLD_FROM_KM
        || Math.abs(middle.latitude()) + radius > 89
        || bulge > 0.99) {
      return world();
    }
    double finest =
        FINEST_KM / KM_PER_EQUATORIAL_DEGREE / Math.cos(Math.toRadians(middle.latitude()));
    double halfWidth = Math.toDegrees(Math.asin(bulge)) + MARGIN * finest;
    double south = Mercator.y(Math.max(SOUTH_END, middle.latitude() - radius)) - MARGIN * finest;
    double north = Mercator.y(Math.min(NORTH_END, middle.latitude() + radius)) + MARGIN * finest;
    if (north <= south) {
      return world();
    }
    double step = Math.max(finest, Math.sqrt(2 * halfWidth * (north - south) / MOST_LOCAL_NODES));
    return new Frame(
        middle.longitude() - halfWidth,
        south,
        step,
        2 + (int) (2 * halfWidth / step),
        2 + (int) ((north - south) / step),
        false);
  }

  private static Frame world() {
    double step = FULL_CIRCLE / WORLD_COLUMNS;
    double south = Mercator.y(SOUTH_END);
    // An odd place for the first column, so that no line of the map runs along one.
    return new Frame(
        -180 + step / 7,
        south,
        step,
        WORLD_COLUMNS,
        (int) ((Mercator.y(NORTH_END) - south) / step),
        true);
  }

  int size() {
    return columns * rows;
  }

  /** How far east of the first column, in columns: 0 to one turn. */
  double column(double longitude) {
    double east = longitude - west;
    return (east - FULL_CIRCLE * Math.floor(east / FULL_CIRCLE)) / step;
  }

  double row(double latitude) {
    return (Mercator.y(latitude) - south) / step;
  }

  LatLon at(int node) {
    int column = node % columns;
    int row = node / columns;
    return Mercator.at(west + column * step, south + row * step);
  }

  boolean contains(LatLon point) {
    double row = row(point.latitude());
    return column(point.longitude()) <= columns - 1 + (round ? 1 : 0) && row >= 0 && row < rows;
  }

  /** The node in a column and row; −1 outside. */
  int node(int column, int row) {
    int wrapped = round ? Math.floorMod(column, columns) : column;
    return wrapped < 0 || wrapped >= columns || row < 0 || row >= rows
        ? -1
        : row * columns + wrapped;
  }

  /** How far apart neighbours are at a latitude. */
  double stepKm(double latitude) {
    return step * KM_PER_EQUATORIAL_DEGREE * Math.cos(Math.toRadians(latitude));
  }
}
