package org.portolan.domain.time;

/** Where an interval begins or ends: at a date, or at none. */
public sealed interface EndPoint permits EdtfDate, NoDate {

  /**
   * The days among which the end point lies.
   *
   * @return its bounds; {@link Bounds#UNBOUNDED} if it has no date
   */
  Bounds bounds();
}
