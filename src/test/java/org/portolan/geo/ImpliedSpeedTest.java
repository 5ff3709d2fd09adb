package org.portolan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Window;

/** The speed that a distance and a window force. */
class ImpliedSpeedTest {
  private static final LocalDate DAY = LocalDate.of(2023, 9, 7);

  private static Window days(int count) {
    Bounds bounds = Bounds.between(DAY, DAY.plusDays(count - 1L));
    return new Window(bounds, bounds);
  }

  private static ImpliedSpeed speed(double km, double errorKm, int days, Mode mode) {
    return ImpliedSpeed.of(km, errorKm, days(days), mode).orElseThrow();
  }

  @Test
  void noShipGoesFiveThousandKilometresInADay() {
    ImpliedSpeed speed = speed(5000, 100, 1, Mode.SEA);

    assertThat(speed.kmh()).isCloseTo(208.3, offset(0.1));
    assertThat(speed.knots()).isCloseTo(112.5, offset(0.1));
    assertThat(speed.verdict()).isEqualTo(ImpliedSpeed.Verdict.IMPLAUSIBLE);
  }

  @Test
  void theVoyageOfTheCaseHadTimeToSpare() {
    ImpliedSpeed speed = speed(197, 25, 25, Mode.SEA);

    assertThat(speed.days()).isEqualTo(25);
    assertThat(speed.kmh()).isLessThan(1);
    assertThat(speed.verdict()).isEqualTo(ImpliedSpeed.Verdict.PLAUSIBLE);
  }

  @Test
  void anAircraftCanBeWhereATrainCannot() {
    assertThat(speed(7000, 2, 1, Mode.RAIL).verdict()).isEqualTo(ImpliedSpeed.Verdict.IMPLAUSIBLE);
    assertThat(speed(7000, 2, 1, Mode.AIR).verdict()).isEqualTo(ImpliedSpeed.Verdict.PLAUSIBLE);
  }

  @Test
  void whatTheErrorOfTheDistanceCanExplainIsNotImplausible() {
    assertThat(speed(2700, 0, 1, Mode.SEA).verdict()).isEqualTo(ImpliedSpeed.Verdict.IMPLAUSIBLE);
    assertThat(speed(2700, 200, 1, Mode.SEA).verdict()).isEqualTo(ImpliedSpeed.Verdict.PLAUSIBLE);
  }

  @Test
  void anOpenEndAllowsAnySpeed() {
    assertThat(ImpliedSpeed.of(5000, 0, Window.OPEN, Mode.SEA)).isEmpty();
    assertThat(ImpliedSpeed.of(5000, 0, new Window(Bounds.from(DAY), Bounds.UNBOUNDED), Mode.SEA))
        .isEmpty();
    assertThat(ImpliedSpeed.of(5000, 0, new Window(Bounds.UNBOUNDED, Bounds.until(DAY)), Mode.SEA))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"UNKNOWN", "PIPELINE"})
  void whereNoLimitIsKnownNothingIsJudged(Mode mode) {
    assertThat(speed(20_000, 0, 1, mode).verdict()).isEqualTo(ImpliedSpeed.Verdict.UNKNOWN);
  }

  @Property
  void aLongerWindowNeverNeedsMoreSpeedAndAShorterWayNeither(
      @ForAll @DoubleRange(min = 0, max = 20_000) double km,
      @ForAll @IntRange(min = 1, max = 400) int days,
      @ForAll @IntRange(min = 0, max = 400) int more) {
    ImpliedSpeed speed = speed(km, 0, days, Mode.RAIL);

    assertThat(speed(km, 0, days + more, Mode.RAIL).kmh()).isLessThanOrEqualTo(speed.kmh());
    assertThat(speed(km / 2, 0, days, Mode.RAIL).kmh()).isLessThanOrEqualTo(speed.kmh());
    assertThat(speed.kmh() * days * 24).isCloseTo(km, offset(1e-6));
  }
}
