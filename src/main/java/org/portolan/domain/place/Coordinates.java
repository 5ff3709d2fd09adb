package org.portolan.domain.place;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 * @param source whose coordinate it is and how precise, never blank
 */
public record Coordinates(double latitude, double longitude, String source) {
  /**
   * Checks the ranges.
   *
   * @param latitude degrees north, −90 to 90
   * @param longitude degrees east, −180 to 180
   * @param source whose coordinate it is and how precise, never blank
   * @throws IllegalArgumentException naming the value and the range expected
   */
  public Coordinates {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("latitude " + latitude + "; expected -90 to 90");
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("longitude " + longitude + "; expected -180 to 180");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("a coordinate without a source");
    }
  }
}
