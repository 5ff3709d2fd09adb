package org.portolan.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class LatencyPlotTest {
  private static final List<Run> RUNS = List.of(run("S", 10_000, 0.1), run("M", 200_000, 1));

  private static Run run(String size, int legs, double ms) {
    return new Run(
        size,
        1_000,
        legs,
        2,
        1,
        "a machine",
        List.of(
            new Measured(Question.REACHABLE, "quick", 100, 100, ms, 2 * ms, 3 * ms, 4 * ms),
            new Measured(Question.REACHABLE, "a < b", 100, 100, 9 * ms, 20 * ms, 30 * ms, 40 * ms)),
        List.of());
  }

  @Test
  void itIsWellFormed() throws Exception {
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    new LatencyPlot(RUNS).svg().getBytes(StandardCharsets.UTF_8)));

    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
  }

  @Test
  void everyContestantHasAMedianAtEachSize() {
    String svg = new LatencyPlot(RUNS).svg();

    for (String colour : List.of("#0072B2", "#D55E00")) {
      // One more stands in the legend.
      assertThat(svg.split("fill=\"%1$s\" stroke=\"%1$s\"".formatted(colour), -1))
          .hasSize(1 + 1 + RUNS.size());
    }
  }

  @Test
  void contestantsDifferInShapeToo() {
    assertThat(new LatencyPlot(RUNS).svg()).contains("<path d=\"M -5 0 A", "<path d=\"M -4.5 -4.5");
  }

  @Test
  void theLegendNamesEveryContestantOnce() {
    assertThat(new LatencyPlot(RUNS).svg())
        .containsOnlyOnce(">quick<")
        .containsOnlyOnce("a &lt; b");
  }

  @Test
  void eachPowerOfTenIsAsFarFromTheNext() {
    LogAxis axis = LogAxis.over(0.2, 900, 0, 400);

    assertThat(axis.powers()).containsExactly(-1, 0, 1, 2, 3);
    assertThat(axis.at(0.1)).isZero();
    assertThat(axis.at(1)).isEqualTo(100);
    assertThat(axis.at(1_000)).isEqualTo(400);
  }
}
