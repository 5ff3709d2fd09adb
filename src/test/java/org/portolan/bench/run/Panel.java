package org.portolan.bench.run;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * One plot of latency against size: the median as a line with filled points, 95 of 100 as a dashed
 * line with hollow ones.
 *
 * @param title what was asked
 * @param x the number of legs
 * @param y ms
 * @param curves one a contestant
 * @param palette the colours, one a contestant by its place in the legend
 */
record Panel(String title, LogAxis x, LogAxis y, List<Curve> curves, Palette palette) {
  void draw(StringBuilder svg) {
    text(svg, (x.start() + x.end()) / 2, y.end() - 14, "middle", 13, title);
    for (int power : x.powers()) {
      double at = x.at(Math.pow(10, power));
      line(svg, at, y.start(), at, y.end());
      text(svg, at, y.start() + 16, "middle", 11, "%,d".formatted((long) Math.pow(10, power)));
    }
    for (int power : y.powers()) {
      double at = y.at(Math.pow(10, power));
      line(svg, x.start(), at, x.end(), at);
      text(svg, x.start() - 10, at + 4, "end", 11, milliseconds(power));
    }
    text(svg, (x.start() + x.end()) / 2, y.start() + 34, "middle", 11, "legs in the network");
    curves.forEach(curve -> draw(svg, curve));
  }

  private static String milliseconds(int power) {
    return power < 0
        ? "0." + "0".repeat(-power - 1) + "1 ms"
        : "%,d ms".formatted((long) Math.pow(10, power));
  }

  private void draw(StringBuilder svg, Curve curve) {
    String colour = palette.of(curve.name());
    path(svg, curve, Curve.Point::p95, colour, "1.2\" stroke-dasharray=\"5 4");
    path(svg, curve, Curve.Point::p50, colour, "2.4");
    Marker marker = palette.markerOf(curve.name());
    for (Curve.Point point : curve.points()) {
      marker.draw(svg, x.at(point.legs()), y.at(point.p95()), colour, false);
      marker.draw(svg, x.at(point.legs()), y.at(point.p50()), colour, true);
    }
  }

  private void path(
      StringBuilder svg,
      Curve curve,
      ToDoubleFunction<Curve.Point> value,
      String colour,
      String width) {
    String points =
        curve.points().stream()
            .map(
                point ->
                    String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        x.at(point.legs()),
                        y.at(value.applyAsDouble(point))))
            .collect(Collectors.joining(" "));
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>%n"
            .formatted(points, colour, width));
  }

  private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#d8d8d8\"/>%n",
            x1,
            y1,
            x2,
            y2));
  }

  static void text(StringBuilder svg, double x, double y, String anchor, int size, String content) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\">%s</text>%n",
            x,
            y,
            anchor,
            size,
            content.replace("&", "&amp;").replace("<", "&lt;")));
  }
}
