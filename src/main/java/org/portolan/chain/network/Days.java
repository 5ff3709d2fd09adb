package org.portolan.chain.network;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.domain.transport.Window;

/**
 * A window of time in days since the epoch; {@link TemporalNetwork#UNKNOWN} for an open earliest
 * end, {@link TemporalNetwork#NEVER} for an open latest one.
 *
 * @param departEarliest the first day on which it can have left
 * @param departLatest the last day on which it can have left
 * @param arriveEarliest the first day on which it can have arrived
 * @param arriveLatest the last day on which it can have arrived
 */
public record Days(int departEarliest, int departLatest, int arriveEarliest, int arriveLatest) {
  /**
   * Reads a window.
   *
   * @param window the window
   * @return the same in days
   */
  public static Days of(Window window) {
    return new Days(
        earliest(window.departEarliest()),
        latest(window.departLatest()),
        earliest(window.arriveEarliest()),
        latest(window.arriveLatest()));
  }

  /**
   * Reads an earliest day.
   *
   * @param day the day; empty for an open end
   * @return days since the epoch
   */
  public static int earliest(Optional<LocalDate> day) {
    return day.map(LocalDate::toEpochDay).map(Math::toIntExact).orElse(TemporalNetwork.UNKNOWN);
  }

  /**
   * Reads a latest day.
   *
   * @param day the day; empty for an open end
   * @return days since the epoch
   */
  public static int latest(Optional<LocalDate> day) {
    return day.map(LocalDate::toEpochDay).map(Math::toIntExact).orElse(TemporalNetwork.NEVER);
  }
}
