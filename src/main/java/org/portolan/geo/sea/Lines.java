package org.portolan.geo.sea;

import org.locationtech.jts.geom.Envelope;

/** A polyline in Mercator's plane; its first point lies within −180 to 180. */
final class Lines {
  private final double[] points;
  private final Envelope box = new Envelope();

  /** Takes over the array, x and y in turns. */
  Lines(double... points) {
    this.points = points;
    for (int i = 0; i < points.length; i += 2) {
      box.expandToInclude(points[i], points[i + 1]);
    }
  }

  Envelope box() {
    return box;
  }

  /** What takes the edges of a polyline, one by one. */
  interface Edge {
    void take(double fromX, double fromY, double toX, double toY);
  }

  /** Each edge, moved eastwards by so many degrees. */
  void each(double shift, Edge use) {
    for (int i = 2; i < points.length; i += 2) {
      use.take(points[i - 2] + shift, points[i - 1], points[i] + shift, points[i + 1]);
    }
  }

  int size() {
    return points.length / 2;
  }

  double x(int index) {
    return points[2 * index];
  }

  double y(int index) {
    return points[2 * index + 1];
  }
}
