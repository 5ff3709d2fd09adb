package org.portolan.bench.run;

import java.util.Locale;

/**
 * The shape of a contestant's points, so that who sees or prints no colours can tell them apart.
 */
enum Marker {
  CIRCLE("M -5 0 A 5 5 0 1 0 5 0 A 5 5 0 1 0 -5 0 Z"),
  SQUARE("M -4.5 -4.5 H 4.5 V 4.5 H -4.5 Z"),
  TRIANGLE("M 0 -5.5 L 5.5 4.5 H -5.5 Z"),
  DIAMOND("M 0 -6 L 6 0 L 0 6 L -6 0 Z");

  private final String path;

  Marker(String path) {
    this.path = path;
  }

  /** The shape of a contestant by its place in the legend. */
  static Marker of(int place) {
    return values()[place % values().length];
  }

  /** Draws it around a point: filled for a median, hollow for 95 of 100. */
  void draw(StringBuilder svg, double x, double y, String colour, boolean filled) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<path d=\"%s\" transform=\"translate(%.1f %.1f)\" fill=\"%s\" stroke=\"%s\"/>%n",
            path,
            x,
            y,
            filled ? colour : "#fff",
            colour));
  }
}
