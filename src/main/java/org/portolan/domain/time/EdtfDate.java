package org.portolan.domain.time;

/**
 * A single EDTF date, alone or as the end point of an interval.
 *
 * <p>The specification does not give bounds. These are ours:
 *
 * <ul>
 *   <li>A century, decade, year, month or day spans its days. Unspecified digits may be any: {@code
 *       2004-XX} spans the year.
 *   <li>A date with a time of day is the day as written, whatever its time zone.
 *   <li>{@code ~} and {@code %} widen by one unit of the written {@linkplain Precision precision}
 *       on each side: {@code 2004-06~} spans May to July, {@code 2004-XX~} December 2003 to January
 *       2005, {@code 1985-XX-XX~} one day more on each side. {@code ?} does not widen.
 *   <li>Seasons 21 to 24 are independent of location, and the specification names no months for
 *       them. Spring and autumn, which are each other across the equator, span their whole year.
 *       Summer and winter, one of which always runs across New Year, may be counted to the year
 *       where they begin or to that where they end: they span December of the year before to March
 *       of the year after.
 * </ul>
 *
 * @param precision the unit down to which the date is written
 * @param qualification whether the date is uncertain, approximate or both
 * @param written the bounds of the date as written, before an approximate one is widened
 */
public record EdtfDate(Precision precision, Qualification qualification, Bounds written)
    implements EndPoint {

  /**
   * The days that the date allows.
   *
   * @return the bounds as written, widened if the date is approximate
   * @throws java.time.DateTimeException if widening leaves the years that {@link
   *     java.time.LocalDate} holds; never for a parsed date
   */
  @Override
  public Bounds bounds() {
    return qualification.isApproximate() ? precision.widen(written) : written;
  }
}
