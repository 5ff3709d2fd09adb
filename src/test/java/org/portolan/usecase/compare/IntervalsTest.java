package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.portolan.domain.measure.Interval;

/** Whatever numbers are in two intervals, what is computed from them is in the result. */
class IntervalsTest {

  /** An interval with a number in it. */
  record Around(Interval interval, BigDecimal number) {}

  @Provide
  Arbitrary<Around> arounds() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 500),
            Arbitraries.integers().between(0, 500),
            Arbitraries.integers().between(0, 500),
            Arbitraries.of(true, false))
        .as(
            (lower, more, upTo, open) ->
                new Around(
                    open
                        ? new Interval(BigDecimal.valueOf(lower), true, Optional.empty(), false)
                        : Interval.closed(
                            BigDecimal.valueOf(lower), BigDecimal.valueOf(lower + more + upTo)),
                    BigDecimal.valueOf(lower + more)));
  }

  @Property
  void sumsAndQuotientsAreWithinTheResult(
      @ForAll("arounds") Around one, @ForAll("arounds") Around other) {
    assertThat(
            Intervals.sum(one.interval(), other.interval())
                .contains(one.number().add(other.number())))
        .isTrue();
    assertThat(
            Intervals.quotient(one.interval(), other.interval())
                .contains(one.number().divide(other.number(), MathContext.DECIMAL128)))
        .isTrue();
  }

  @Property
  void differencesThatCanBeAreWithinTheResult(
      @ForAll("arounds") Around one, @ForAll("arounds") Around other) {
    BigDecimal difference = one.number().subtract(other.number());
    Optional<Interval> allowed = Intervals.difference(one.interval(), other.interval());

    assertThat(difference.signum() < 0 || allowed.orElseThrow().contains(difference)).isTrue();
  }

  @Property
  void whatIsInBothIsInTheirIntersection(
      @ForAll("arounds") Around one, @ForAll("arounds") Around other) {
    Optional<Interval> shared = Intervals.intersect(one.interval(), other.interval());

    assertThat(shared.isPresent()).isEqualTo(one.interval().overlaps(other.interval()));
    assertThat(shared.filter(both -> both.contains(one.number())).isPresent())
        .isEqualTo(other.interval().contains(one.number()));
  }
}
