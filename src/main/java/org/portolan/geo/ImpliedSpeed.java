package org.portolan.geo;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Window;

/**
 * The slowest speed that a distance and a window force: the distance over the longest time that the
 * window allows, from the start of the first day on which it can have left to the end of the last
 * on which it can have arrived. The days are taken as of one time zone.
 *
 * @param kmh kilometres an hour, at least this fast on average, stops included
 * @param days how many whole days the window allows
 * @param verdict whether the mode can be that fast
 */
public record ImpliedSpeed(double kmh, long days, Verdict verdict) {
  /** Whether something can be that fast. */
  public enum Verdict {
    /** Within the fastest known; by no means likely for it. */
    PLAUSIBLE,
    /** Faster than anything of its mode, even if the distance is shorter by all its error. */
    IMPLAUSIBLE,
    /** No limit is known for the mode. */
    UNKNOWN
  }

  private static final int HOURS_A_DAY = 24;

  /**
   * Computes the speed.
   *
   * @param km a distance that the transport cannot have been shorter than, save its error
   * @param errorKm how much shorter it may be, in kilometres
   * @param window when it can have left and arrived
   * @param mode how it went
   * @return the speed; empty where the first departure or the last arrival is open
   */
  public static Optional<ImpliedSpeed> of(double km, double errorKm, Window window, Mode mode) {
    if (window.departEarliest().isEmpty() || window.arriveLatest().isEmpty()) {
      return Optional.empty();
    }
    long days =
        ChronoUnit.DAYS.between(window.departEarliest().get(), window.arriveLatest().get()) + 1;
    double hours = (double) days * HOURS_A_DAY;
    OptionalDouble limit = TopSpeed.kmh(mode);
    Verdict verdict =
        limit.isEmpty()
            ? Verdict.UNKNOWN
            : Math.max(0, km - errorKm) / hours > limit.getAsDouble()
                ? Verdict.IMPLAUSIBLE
                : Verdict.PLAUSIBLE;
    return Optional.of(new ImpliedSpeed(km / hours, days, verdict));
  }

  /**
   * The same in knots.
   *
   * @return nautical miles an hour
   */
  public double knots() {
    return kmh / TopSpeed.KMH_PER_KNOT;
  }
}
