package org.portolan.usecase.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.portolan.domain.transport.Mode;
import org.portolan.geo.ImpliedSpeed;
import org.portolan.geo.TopSpeed;

/**
 * How fast a leg must at least have been.
 *
 * @param speed the speed; empty if it is not known
 * @param method the distance that it rests on; empty with the speed
 * @param limitKmh what nothing of the leg's mode exceeds, in kilometres an hour; empty if no limit
 *     is known
 * @param knots whether the mode is one whose speeds are told in knots
 * @param reason why there is no speed; empty if there is one
 */
public record LegSpeed(
    Optional<ImpliedSpeed> speed,
    Optional<Method> method,
    OptionalDouble limitKmh,
    boolean knots,
    Optional<String> reason) {
  static LegSpeed of(ImpliedSpeed speed, Method method, Mode mode) {
    return new LegSpeed(
        Optional.of(speed),
        Optional.of(method),
        TopSpeed.kmh(mode),
        mode == Mode.SEA,
        Optional.empty());
  }

  static LegSpeed unknown(String reason) {
    return new LegSpeed(
        Optional.empty(), Optional.empty(), OptionalDouble.empty(), false, Optional.of(reason));
  }

  /**
   * Tells whether nothing of the leg's mode can be that fast.
   *
   * @return true if the speed is known and too high
   */
  public boolean isImplausible() {
    return speed.filter(found -> found.verdict() == ImpliedSpeed.Verdict.IMPLAUSIBLE).isPresent();
  }
}
