package org.portolan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  private static final BigDecimal TEN = BigDecimal.TEN;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          290     | KILOMETRES | EXACT     | [285, 295]
          300     | KILOMETRES | EXACT     | [250, 350]
          182.7   | KILOMETRES | EXACT     | [182.65, 182.75]
          290.0   | KILOMETRES | EXACT     | [289.95, 290.05]
          3E+2    | KILOMETRES | EXACT     | [250, 350]
          0       | KILOMETRES | EXACT     | [0, 0.5]
          2       | TIMES      | EXACT     | [1.5, 2.5]
          4500    | TONNES     | EXACT     | [4450, 4550]
          73      | FREIGHT_CARS | EXACT   | [73, 73]
          1000    | CONTAINERS | EXACT     | [1000, 1000]
          290     | KILOMETRES | ABOUT     | [261, 319]
          300     | KILOMETRES | ABOUT     | [250, 350]
          300     | CONTAINERS | ABOUT     | [270, 330]
          6700    | CONTAINERS | ABOUT     | [6030, 7370]
          0       | KILOMETRES | ABOUT     | [0, 0.5]
          1000    | CONTAINERS | MORE_THAN | (1000, )
          1000    | CONTAINERS | AT_LEAST  | [1000, )
          1000    | CONTAINERS | LESS_THAN | [0, 1000)
          1000    | CONTAINERS | AT_MOST   | [0, 1000]
          0       | CONTAINERS | AT_MOST   | [0, 0]
          """)
  void aQuantityAllowsTheNumbersOfItsWords(
      String value, Unit unit, Qualifier qualifier, String expected) {
    Interval interval = Quantity.of(new BigDecimal(value), unit, qualifier).interval();

    assertThat(written(interval)).isEqualTo(expected);
  }

  @Test
  void aRangeAllowsBothItsNumbersAndThoseBetween() {
    Quantity range = Quantity.range(TEN, new BigDecimal("20"), Unit.CONTAINERS);

    assertThat(written(range.interval())).isEqualTo("[10, 20]");
    assertThat(range.qualifier()).isEqualTo(Qualifier.RANGE);
  }

  @ParameterizedTest
  @EnumSource(names = {"EXACT", "ABOUT"})
  void twoHundredNinetyKilometresAndOneHundredEightyMilesAgreeWithinTheirRounding(
      Qualifier qualifier) {
    Quantity kilometres = Quantity.of(new BigDecimal("290"), Unit.KILOMETRES, qualifier);
    Quantity miles = Quantity.of(new BigDecimal("180"), Unit.MILES, Qualifier.EXACT);

    assertThat(kilometres.interval().overlaps(miles.intervalIn(Unit.KILOMETRES))).isTrue();
    assertThat(kilometres.intervalIn(Unit.MILES).overlaps(miles.interval())).isTrue();
  }

  @Test
  void twoHundredNinetyKilometresAndTwoHundredTenMilesDoNotAgree() {
    Quantity kilometres = Quantity.of(new BigDecimal("290"), Unit.KILOMETRES, Qualifier.ABOUT);
    Quantity miles = Quantity.of(new BigDecimal("210"), Unit.MILES, Qualifier.EXACT);

    assertThat(kilometres.interval().overlaps(miles.intervalIn(Unit.KILOMETRES))).isFalse();
  }

  @Test
  void thirteenThousandIsTwofoldOfSixThousandSevenHundredWithinItsRounding() {
    Interval twofold = Quantity.of(new BigDecimal("2"), Unit.TIMES, Qualifier.EXACT).interval();

    assertThat(twofold.contains(new BigDecimal("1.94"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "180, MILES, KILOMETRES, 289.68192",
    "290, KILOMETRES, MILES, 180.1976457488269",
    "100, NAUTICAL_MILES, KILOMETRES, 185.2",
    "290, KILOMETRES, KILOMETRES, 290"
  })
  void aLengthIsConvertedByTheExactFactor(String value, Unit unit, Unit other, String expected) {
    Quantity length = Quantity.of(new BigDecimal(value), unit, Qualifier.ABOUT);

    assertThat(length.valueIn(other)).isEqualByComparingTo(expected);
  }

  @Test
  void aConvertedIntervalKeepsWhichEndsItIncludes() {
    Quantity moreThan = Quantity.of(new BigDecimal("100"), Unit.MILES, Qualifier.MORE_THAN);
    Quantity lessThan = Quantity.of(new BigDecimal("100"), Unit.MILES, Qualifier.LESS_THAN);

    assertThat(written(moreThan.intervalIn(Unit.KILOMETRES))).isEqualTo("(160.9344, )");
    assertThat(written(lessThan.intervalIn(Unit.KILOMETRES))).isEqualTo("[0, 160.9344)");
  }

  @Test
  void aConversionThatDoesNotComeOutEvenIsRoundedOutwards() {
    Interval miles =
        Quantity.range(BigDecimal.ONE, BigDecimal.ONE, Unit.KILOMETRES).intervalIn(Unit.MILES);

    assertThat(written(miles)).isEqualTo("[0.6213711922373339, 0.621371192237334]");
  }

  @Test
  void unitsOfDifferentKindsDoNotConvert() {
    Quantity containers = Quantity.of(TEN, Unit.CONTAINERS, Qualifier.EXACT);

    assertThatThrownBy(() -> containers.intervalIn(Unit.TEU))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("10 containers cannot be told in TEU");
    assertThatThrownBy(() -> Quantity.of(TEN, Unit.MILES, Qualifier.EXACT).valueIn(Unit.TONNES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("10 mi cannot be told in tonnes");
  }

  @Test
  void whatWasSaidIsKept() {
    Quantity said = Quantity.of(new BigDecimal("290.0"), Unit.KILOMETRES, Qualifier.ABOUT);

    assertThat(said.value()).isEqualTo("290.0");
    assertThat(said)
        .isNotEqualTo(Quantity.of(new BigDecimal("290"), Unit.KILOMETRES, Qualifier.ABOUT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.001", "1E18", "1E999999999", "1E-10", "1E-999999999"})
  void aNegativeOrOverlongNumberIsRefusedByItsValue(String value) {
    assertThatThrownBy(() -> Quantity.of(new BigDecimal(value), Unit.KILOMETRES, Qualifier.EXACT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(new BigDecimal(value).toString());
  }

  @Test
  void theMessageOfAVeryLongNumberIsShort() {
    BigDecimal number = new BigDecimal("9".repeat(10_000));

    assertThatThrownBy(() -> Quantity.of(number, Unit.ROUNDS, Qualifier.EXACT))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .hasSizeLessThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 20, EXACT, A quantity from 10 to 20 is a RANGE",
    "10, , RANGE, A RANGE from 10 needs an upper number",
    "20, 10, RANGE, A range from 20 to 10 ends below its beginning",
    "10, -20, RANGE, cannot be negative",
    "0, , LESS_THAN, No quantity is less than 0"
  })
  void numbersThatDoNotFitTheirQualifierAreRefused(
      BigDecimal value, @Nullable BigDecimal upper, Qualifier qualifier, String message) {
    assertThatThrownBy(
            () -> new Quantity(value, Optional.ofNullable(upper), Unit.CONTAINERS, qualifier))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  /** Writes an interval as mathematics does: round brackets where an end is excluded. */
  private static String written(Interval interval) {
    return (interval.lowerIncluded() ? "[" : "(")
        + plain(interval.lower())
        + ", "
        + interval.upper().map(QuantityTest::plain).orElse("")
        + (interval.upperIncluded() ? "]" : ")");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
