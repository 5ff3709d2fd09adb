package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void aWholeNumberIsAnInteger() {
    assertThat(Numbers.write(new BigDecimal("13000"))).isEqualTo(13_000L);
  }

  @Test
  void aDecimalThatReadsTheSameIsAFloat() {
    assertThat(Numbers.write(new BigDecimal("180.5"))).isEqualTo(180.5);
  }

  @Test
  void aNumberWhosePrecisionAFloatWouldLoseIsAText() {
    assertThat(Numbers.write(new BigDecimal("290.00"))).isEqualTo("290.00");
  }

  @Test
  void aListIsOfOneKind() {
    assertThat(Numbers.write(List.of(new BigDecimal("290"), new BigDecimal("180.5"))))
        .isEqualTo(List.of("290", "180.5"));
    assertThat(Numbers.write(List.of(new BigDecimal("290"), new BigDecimal("180"))))
        .isEqualTo(List.of(290L, 180L));
  }

  @Property
  void everyNumberIsReadBackToTheLastDigit(
      @ForAll @BigRange(min = "0", max = "999999999999999999") @Scale(9) BigDecimal number,
      @ForAll boolean stripped) {
    BigDecimal written = stripped ? number.stripTrailingZeros() : number;

    assertThat(Numbers.read(Numbers.write(written))).isEqualTo(written);
  }
}
