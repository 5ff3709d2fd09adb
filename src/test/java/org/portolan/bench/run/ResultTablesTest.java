package org.portolan.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTablesTest {
  private static final Run RUN =
      new Run(
          "M",
          10_000,
          200_000,
          4,
          1,
          "a machine",
          List.of(
              new Measured(Question.REACHABLE, "quick", 2_000, 100, 0.5, 1.25, 2, 4),
              new Measured(Question.REACHABLE, "Cypher", 120, 100, 1_234.5, 2_000, 3_000, 4_000)),
          List.of(new Memory("quick", 61.4)));

  @Test
  void aRowHasWhatOneTookAndHowManyTimesAsLongCypherDid() {
    assertThat(new ResultTables(List.of(RUN)).markdown())
        .contains("| M | quick | 0.50 | 1.3 | 2.0 | 4.0 | 2,469 | 1,600 | 2,000 (100) |\n")
        .contains("| M | Cypher | 1,235 | 2,000 | 3,000 | 4,000 | 1.0 | 1.0 | 120 (100) |\n");
  }

  @Test
  void memoryIsGivenForThoseThatSayIt() {
    assertThat(new ResultTables(List.of(RUN)).markdown()).endsWith("| M | quick | 61 |\n\n");
  }

  @ParameterizedTest
  @CsvSource({"0.0264, 0.026", "0.00012, 0.00012", "9.96, 10.0", "12.6, 13", "48.2, 48"})
  void aFigureHasTheDigitsThatCount(double value, String written) {
    assertThat(ResultTables.figure(value)).isEqualTo(written);
  }
}
