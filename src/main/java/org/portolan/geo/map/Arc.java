package org.portolan.geo.map;

/**
 * A line of the map between two points where lines meet, or a whole ring. Straight between
 * neighbouring points when longitude and latitude are taken as plane coordinates. Where it crosses
 * the 180th meridian its longitudes go on beyond 180 or −180, so that no step is half a turn.
 */
public final class Arc {
  private final double[] longitudes;
  private final double[] latitudes;

  /** Takes over both arrays, of one length. */
  Arc(double[] longitudes, double[] latitudes) {
    this.longitudes = longitudes;
    this.latitudes = latitudes;
  }

  /**
   * Counts the points.
   *
   * @return how many there are, at least 2
   */
  public int size() {
    return longitudes.length;
  }

  /**
   * Gives the longitude of a point.
   *
   * @param index which one, from 0
   * @return degrees east, −540 to 540
   */
  public double longitude(int index) {
    return longitudes[index];
  }

  /**
   * Gives the latitude of a point.
   *
   * @param index which one, from 0
   * @return degrees north, −90 to 90
   */
  public double latitude(int index) {
    return latitudes[index];
  }
}
