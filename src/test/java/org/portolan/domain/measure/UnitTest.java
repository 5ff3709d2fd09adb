package org.portolan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "containers, CONTAINERS, COUNT",
    "freight cars, FREIGHT_CARS, COUNT",
    "rounds, ROUNDS, COUNT",
    "km, KILOMETRES, LENGTH",
    "mi, MILES, LENGTH",
    "nmi, NAUTICAL_MILES, LENGTH",
    "tonnes, TONNES, MASS",
    "TEU, TEU, CAPACITY",
    "times, TIMES, RATIO"
  })
  void aUnitIsFoundByItsSymbol(String symbol, Unit unit, Unit.Kind kind) {
    assertThat(Unit.find(symbol)).contains(unit);
    assertThat(unit.symbol()).isEqualTo(symbol);
    assertThat(unit.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "KM", "teu", "miles", " km", "container"})
  void anythingElseIsNoUnit(String symbol) {
    assertThat(Unit.find(symbol)).isEmpty();
  }

  @Test
  void milesHaveTheirExactLengths() {
    assertThat(Unit.KILOMETRES.kilometres())
        .hasValueSatisfying(km -> assertThat(km).isEqualTo("1"));
    assertThat(Unit.MILES.kilometres())
        .hasValueSatisfying(km -> assertThat(km).isEqualTo("1.609344"));
    assertThat(Unit.NAUTICAL_MILES.kilometres())
        .hasValueSatisfying(km -> assertThat(km).isEqualTo("1.852"));
  }

  @ParameterizedTest
  @EnumSource
  void onlyUnitsOfLengthHaveALength(Unit unit) {
    assertThat(unit.kilometres().isPresent()).isEqualTo(unit.kind() == Unit.Kind.LENGTH);
  }
}
