package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Window;

/** The window of time that one claim about a movement allows. */
final class ClaimWindow {
  private ClaimWindow() {}

  static Window of(Stated stated) {
    Bounds during = bounds(stated, StatedField.DURING);
    Bounds loaded =
        new Bounds(
            bounds(stated, StatedField.LOADED).earliest(), Optional.<java.time.LocalDate>empty());
    Bounds departure =
        both(both(during, loaded), bounds(stated, StatedField.DEPARTED), StatedField.DEPARTED);
    Bounds arrival = both(during, bounds(stated, StatedField.ARRIVED), StatedField.ARRIVED);
    return new Window(departure, arrival);
  }

  private static Bounds bounds(Stated stated, StatedField field) {
    return stated.date(field).map(ReportedDate::bounds).orElse(Bounds.UNBOUNDED);
  }

  private static Bounds both(Bounds one, Bounds other) {
    return both(one, other, StatedField.LOADED);
  }

  private static Bounds both(Bounds one, Bounds other, StatedField field) {
    return one.intersect(other)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' (%s) contradicts the claim's other dates (%s)"
                        .formatted(field.key(), other, one)));
  }
}
