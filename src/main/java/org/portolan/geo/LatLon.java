package org.portolan.geo;

import com.google.errorprone.annotations.Immutable;
import org.portolan.domain.place.Coordinates;

/**
 * A point on the WGS 84 ellipsoid that Portolan computed, so that it has no source.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
@Immutable
public record LatLon(double latitude, double longitude) {
  private static final double FULL_CIRCLE = 360;

  /**
   * Checks the latitude and brings the longitude into its range.
   *
   * @param latitude degrees north, −90 to 90
   * @param longitude degrees east, any number of turns
   * @throws IllegalArgumentException if the latitude is out of range or either is not a number
   */
  public LatLon {
    if (!(latitude >= -90 && latitude <= 90) || !Double.isFinite(longitude)) {
      throw new IllegalArgumentException(
          "latitude %s, longitude %s".formatted(latitude, longitude));
    }
    if (longitude < -180 || longitude > 180) {
      longitude -= FULL_CIRCLE * Math.rint(longitude / FULL_CIRCLE);
    }
  }

  /**
   * The point of a place.
   *
   * @param coordinates where the place is
   * @return the same point without its source
   */
  public static LatLon of(Coordinates coordinates) {
    return new LatLon(coordinates.latitude(), coordinates.longitude());
  }
}
