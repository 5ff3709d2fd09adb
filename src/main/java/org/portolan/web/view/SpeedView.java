package org.portolan.web.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.portolan.geo.ImpliedSpeed;
import org.portolan.usecase.measure.LegSpeed;
import org.portolan.usecase.measure.Method;

/**
 * How fast a leg must have been: its distance over the longest time that its window allows. All but
 * the reason are null when that is not known.
 *
 * @param kmh kilometres an hour, at least, one decimal
 * @param knots the same in knots, for a leg by sea
 * @param days how many whole days the window allows
 * @param method the distance that it rests on
 * @param limitKmh what nothing of the leg's mode exceeds; null too where no limit is known
 * @param verdict whether the mode can be that fast; UNKNOWN where no limit is known
 * @param reason why the speed is not known; null when it is
 */
public record SpeedView(
    @Nullable BigDecimal kmh,
    @Nullable BigDecimal knots,
    @Nullable Long days,
    @Nullable Method method,
    @Nullable BigDecimal limitKmh,
    ImpliedSpeed.Verdict verdict,
    @Nullable String reason) {
  static SpeedView of(LegSpeed speed) {
    return speed
        .speed()
        .map(
            found ->
                new SpeedView(
                    Decimals.one(found.kmh()),
                    speed.knots() ? Decimals.one(found.knots()) : null,
                    found.days(),
                    speed.method().orElse(null),
                    speed.limitKmh().isPresent()
                        ? Decimals.one(speed.limitKmh().getAsDouble())
                        : null,
                    found.verdict(),
                    null))
        .orElseGet(
            () ->
                new SpeedView(
                    null,
                    null,
                    null,
                    null,
                    null,
                    ImpliedSpeed.Verdict.UNKNOWN,
                    speed.reason().orElse(null)));
  }
}
