package org.portolan.bench.run;

import java.util.List;

/**
 * What one contestant took for one question at several sizes.
 *
 * @param name of the contestant
 * @param points by number of legs, the fewest first
 */
record Curve(String name, List<Point> points) {
  /**
   * At one size.
   *
   * @param legs how many the network has
   * @param p50 in ms, positive
   * @param p95 in ms, positive
   */
  record Point(int legs, double p50, double p95) {}

  Curve {
    points = List.copyOf(points);
  }
}
