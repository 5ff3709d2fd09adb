package org.portolan.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BoundsTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 9, 7);
  private static final LocalDate LAST = LocalDate.of(2023, 10, 1);
  private static final Bounds SHIPPING = Bounds.between(FIRST, LAST);

  @Test
  void boundsThatEndBeforeTheyBeginAreRefused() {
    assertThatThrownBy(() -> Bounds.between(LAST, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Bounds from 2023-10-01 to 2023-09-07 end before they begin");
  }

  @Test
  void boundsIncludeTheirEnds() {
    assertThat(SHIPPING.contains(FIRST)).isTrue();
    assertThat(SHIPPING.contains(LAST)).isTrue();
    assertThat(SHIPPING.contains(FIRST.minusDays(1))).isFalse();
    assertThat(SHIPPING.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void openBoundsContainClosedOnesAndNotTheOtherWayRound() {
    assertThat(Bounds.from(FIRST).contains(SHIPPING)).isTrue();
    assertThat(Bounds.until(LAST).contains(SHIPPING)).isTrue();
    assertThat(Bounds.UNBOUNDED.contains(Bounds.from(FIRST))).isTrue();
    assertThat(SHIPPING.contains(Bounds.from(FIRST))).isFalse();
    assertThat(SHIPPING.contains(Bounds.until(LAST))).isFalse();
    assertThat(Bounds.from(FIRST).contains(Bounds.UNBOUNDED)).isFalse();
  }

  @Test
  void boundsThatShareOneDayOverlap() {
    assertThat(SHIPPING.overlaps(Bounds.from(LAST))).isTrue();
    assertThat(SHIPPING.intersect(Bounds.from(LAST))).contains(Bounds.on(LAST));
  }

  @Test
  void neighbouringDaysDoNotOverlapAndHaveNoIntersection() {
    assertThat(SHIPPING.overlaps(Bounds.from(LAST.plusDays(1)))).isFalse();
    assertThat(SHIPPING.intersect(Bounds.from(LAST.plusDays(1)))).isEmpty();
  }

  @Test
  void theHullSpansTheDaysBetween() {
    assertThat(Bounds.on(FIRST).hull(Bounds.on(LAST))).isEqualTo(SHIPPING);
    assertThat(Bounds.until(FIRST).hull(Bounds.from(LAST))).isEqualTo(Bounds.UNBOUNDED);
  }
}
