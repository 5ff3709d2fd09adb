package org.portolan.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Between which numbers something computed lies. */
class SpreadTest {

  private static Interval interval(int from, int to) {
    return Interval.closed(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
  }

  @Property(tries = 500)
  void whatIsComputedFromAnyTwoNumbersIsWithin(
      @ForAll @IntRange(max = 50) int low,
      @ForAll @IntRange(max = 50) int more,
      @ForAll @IntRange(min = 1, max = 50) int other,
      @ForAll @IntRange(max = 50) int evenMore,
      @ForAll @IntRange(max = 100) int pick,
      @ForAll @IntRange(max = 100) int pickOther) {
    Interval later = interval(low, low + more);
    Interval earlier = interval(other, other + evenMore);
    BigDecimal one = BigDecimal.valueOf(low + (more == 0 ? 0 : pick % (more + 1)));
    BigDecimal two = BigDecimal.valueOf(other + (evenMore == 0 ? 0 : pickOther % (evenMore + 1)));

    assertThat(Spread.difference(later, earlier).contains(one.subtract(two))).isTrue();
    assertThat(Spread.ratio(later, earlier).contains(one.divide(two, 20, RoundingMode.HALF_EVEN)))
        .isTrue();
  }

  @Test
  void dividingByDaysThatAreNotKnownWidens() {
    Spread grew = new Spread(Optional.of(new BigDecimal("-10")), Optional.of(BigDecimal.TEN));

    assertThat(grew.over(2, 5))
        .isEqualTo(new Spread(Optional.of(new BigDecimal("-5")), Optional.of(new BigDecimal("5"))));
    assertThatIllegalArgumentException().isThrownBy(() -> grew.over(0, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> grew.over(5, 2));
  }

  @Test
  void byNothingThereIsNoUpperBound() {
    assertThat(Spread.ratio(interval(1, 2), interval(0, 0)))
        .isEqualTo(new Spread(Optional.of(BigDecimal.ZERO), Optional.empty()));
  }
}
