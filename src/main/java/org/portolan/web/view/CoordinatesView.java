package org.portolan.web.view;

import org.portolan.domain.place.Coordinates;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param source whose coordinate it is and how precise
 */
public record CoordinatesView(double latitude, double longitude, String source) {
  static CoordinatesView of(Coordinates point) {
    return new CoordinatesView(point.latitude(), point.longitude(), point.source());
  }
}
