package org.portolan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntervalTest {

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @Example
  void anIntervalWithNothingInItIsRefused() {
    assertThatThrownBy(() -> Interval.closed(TWO, ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No number is in the interval from 2 (included) to 1 (included)");
    assertThatThrownBy(() -> new Interval(ONE, false, Optional.of(ONE), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 1 (excluded) to 1 (included)");
    assertThatThrownBy(() -> new Interval(ONE, true, Optional.empty(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without an upper bound");
  }

  @Example
  void intervalsThatTouchOverlapOnlyIfBothIncludeThatNumber() {
    Interval upToTwo = Interval.closed(ONE, TWO);

    assertThat(upToTwo.overlaps(new Interval(TWO, true, Optional.empty(), false))).isTrue();
    assertThat(upToTwo.overlaps(new Interval(TWO, false, Optional.empty(), false))).isFalse();
    assertThat(new Interval(ONE, true, Optional.of(TWO), false).overlaps(Interval.closed(TWO, TWO)))
        .isFalse();
  }

  @Example
  void anIntervalWithoutUpperBoundHasAllHigherNumbers() {
    Interval moreThanOne = new Interval(ONE, false, Optional.empty(), false);

    assertThat(moreThanOne.contains(ONE)).isFalse();
    assertThat(moreThanOne.contains(new BigDecimal("1.000000001"))).isTrue();
    assertThat(moreThanOne.contains(new BigDecimal("1E30"))).isTrue();
  }

  @Example
  void numbersAreComparedWhateverTheirDecimals() {
    assertThat(Interval.closed(ONE, TWO).contains(new BigDecimal("2.00"))).isTrue();
  }

  @Property
  void overlapIsTheSameBothWays(
      @ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlaps(one)).isTrue();
  }

  @Property
  void intervalsThatShareANumberOverlap(
      @ForAll("intervals") Interval one,
      @ForAll("intervals") Interval other,
      @ForAll("numbers") BigDecimal number) {
    boolean shared = one.contains(number) && other.contains(number);

    assertThat(!shared || one.overlaps(other)).isTrue();
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Arbitraries.integers().between(0, 8).map(n -> new BigDecimal(n).divide(TWO));
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Boolean> included = Arbitraries.of(true, false);
    return Combinators.combine(numbers(), numbers().optional(0.8), included, included)
        .as(
            (one, other, low, high) ->
                other
                    .map(
                        o ->
                            o.compareTo(one) == 0
                                ? Interval.closed(one, one)
                                : new Interval(one.min(o), low, Optional.of(one.max(o)), high))
                    .orElse(new Interval(one, low, Optional.empty(), false)));
  }
}
