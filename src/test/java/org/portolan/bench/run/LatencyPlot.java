package org.portolan.bench.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The plot of all questions side by side, as an SVG document. */
final class LatencyPlot {
  private static final int LEFT = 84;
  private static final int WIDTH = 300;
  private static final int GAP = 96;
  private static final int TOP = 88;
  private static final int BOTTOM = 400;
  private static final int LEGEND_STEP = 200;

  private final List<Run> runs;
  private final Palette palette;

  /**
   * Prepares it.
   *
   * @param runs the smallest network first
   */
  LatencyPlot(List<Run> runs) {
    this.runs = List.copyOf(runs);
    palette = new Palette(measured().map(Measured::contestant).distinct().toList());
  }

  String svg() {
    int width = LEFT + Question.values().length * (WIDTH + GAP) - GAP + 40;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
        font-family="sans-serif" fill="#222">
        <title>Latency against size</title>
        <rect width="%1$d" height="%2$d" fill="#fff"/>
        """
            .formatted(width, BOTTOM + 56));
    legend(svg);
    LogAxis y = LogAxis.over(values().min().orElse(1), values().max().orElse(10), BOTTOM, TOP);
    int start = LEFT;
    for (Question question : Question.values()) {
      LogAxis x =
          LogAxis.over(legs().min().orElse(1), legs().max().orElse(10), start, start + WIDTH);
      new Panel(title(question), x, y, curves(question), palette).draw(svg);
      start += WIDTH + GAP;
    }
    return svg.append("</svg>\n").toString();
  }

  private static String title(Question question) {
    return question.words().replaceFirst(",.*", "");
  }

  private void legend(StringBuilder svg) {
    Panel.text(
        svg,
        LEFT,
        24,
        "start",
        15,
        "Milliseconds against size: median (solid line, filled), 95 of 100 (dashed, hollow)");
    for (int number = 0; number < palette.names().size(); number++) {
      String name = palette.names().get(number);
      int at = LEFT + number * LEGEND_STEP;
      svg.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%1$d\" y1=\"41\" x2=\"%2$d\" y2=\"41\" stroke=\"%3$s\" stroke-width=\"2.4\"/>%n",
              at,
              at + 28,
              palette.of(name)));
      palette.markerOf(name).draw(svg, at + 14, 41, palette.of(name), true);
      Panel.text(svg, at + 36, 46, "start", 13, name);
    }
  }

  private List<Curve> curves(Question question) {
    return palette.names().stream()
        .map(
            name ->
                new Curve(
                    name,
                    runs.stream().flatMap(run -> point(run, question, name).stream()).toList()))
        .filter(curve -> !curve.points().isEmpty())
        .toList();
  }

  private static Optional<Curve.Point> point(Run run, Question question, String name) {
    return run.measured().stream()
        .filter(one -> one.question() == question && one.contestant().equals(name))
        .map(one -> new Curve.Point(run.legs(), one.p50(), one.p95()))
        .findFirst();
  }

  private Stream<Measured> measured() {
    return runs.stream().flatMap(run -> run.measured().stream());
  }

  private DoubleStream legs() {
    return runs.stream().mapToDouble(Run::legs);
  }

  private DoubleStream values() {
    return measured().flatMapToDouble(one -> Arrays.stream(new double[] {one.p50(), one.p95()}));
  }
}
