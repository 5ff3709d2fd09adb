package org.portolan.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\tx",
        "\rx",
        "\nx",
        " =1+1",
        "\uFF1D1+1",
        "-",
        "--5",
        "-5 km",
        "+44 (0)20"
      })
  void whatCouldBeAFormulaHasAnApostropheBeforeIt(String text) {
    assertThat(PlainCell.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-5", "+5", "-122.5", "Rajin", "a=b", "1-2", "'quoted", "나진", "x@y"})
  void whatCannotStaysAsItIs(String text) {
    assertThat(PlainCell.of(text)).isEqualTo(text);
  }
}
