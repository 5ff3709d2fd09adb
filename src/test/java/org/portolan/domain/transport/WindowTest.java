package org.portolan.domain.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.portolan.domain.time.Bounds;

/** When a transport can have left and arrived. */
class WindowTest {

  private static LocalDate day(int day) {
    return LocalDate.of(2023, 9, day);
  }

  private static Bounds days(int first, int last) {
    return Bounds.between(day(first), day(last));
  }

  @Test
  void nothingArrivesBeforeItLeaves() {
    Window window = new Window(days(10, 20), days(5, 15));

    assertThat(window.departure()).isEqualTo(days(10, 15));
    assertThat(window.arrival()).isEqualTo(days(10, 15));
  }

  @Test
  void oneEndBoundsTheOther() {
    assertThat(new Window(Bounds.from(day(10)), Bounds.UNBOUNDED).arriveEarliest())
        .contains(day(10));
    assertThat(new Window(Bounds.UNBOUNDED, Bounds.until(day(10))).departLatest())
        .contains(day(10));
    assertThat(Window.OPEN.departEarliest()).isEmpty();
    assertThat(Window.OPEN.arriveLatest()).isEmpty();
  }

  @Test
  void anArrivalSurelyBeforeTheDepartureIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window(days(10, 20), days(5, 9)))
        .withMessageContaining("before it leaves");
    assertThat(new Window(days(10, 20), days(5, 10)).departure()).isEqualTo(days(10, 10));
  }

  @Test
  void aWindowContainsANarrowerOneAndItself() {
    Window wide = new Window(days(1, 20), days(1, 20));
    Window narrow = new Window(days(5, 6), days(7, 8));

    assertThat(wide.contains(narrow)).isTrue();
    assertThat(wide.contains(wide)).isTrue();
    assertThat(narrow.contains(wide)).isFalse();
    assertThat(Window.OPEN.contains(wide)).isTrue();
    assertThat(wide.contains(Window.OPEN)).isFalse();
    assertThat(wide.contains(new Window(days(5, 6), Bounds.UNBOUNDED))).isFalse();
  }

  @Test
  void theHullContainsBoth() {
    Window hull =
        new Window(days(1, 2), days(3, 4)).hull(new Window(days(8, 9), Bounds.from(day(9))));

    assertThat(hull.departure()).isEqualTo(days(1, 9));
    assertThat(hull.arrival()).isEqualTo(Bounds.from(day(3)));
  }
}
