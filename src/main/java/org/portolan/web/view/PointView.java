package org.portolan.web.view;

import java.math.BigDecimal;
import org.portolan.geo.LatLon;

/**
 * A point that Portolan computed.
 *
 * @param latitude degrees north, four decimals
 * @param longitude degrees east, four decimals
 */
public record PointView(BigDecimal latitude, BigDecimal longitude) {
  static PointView of(LatLon point) {
    return new PointView(Decimals.degrees(point.latitude()), Decimals.degrees(point.longitude()));
  }
}
