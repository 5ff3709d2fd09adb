package org.portolan.geo.border;

import java.util.List;
import org.portolan.geo.LatLon;

/**
 * How far a point is from the nearest point of a country's land border.
 *
 * @param country ISO 3166-1 alpha-2
 * @param km the geodesic, in kilometres
 * @param nearest the point of the border
 * @param between the names, on the map, of what meets there, in order
 * @param otherwise the same as other maps draw it, for each area that moves this country's border
 */
public record BorderDistance(
    String country, double km, LatLon nearest, List<String> between, List<Otherwise> otherwise) {
  /**
   * Copies the lists.
   *
   * @param country ISO 3166-1 alpha-2
   * @param km the geodesic, in kilometres
   * @param nearest the point of the border
   * @param between the names, on the map, of what meets there, in order
   * @param otherwise the same as other maps draw it
   */
  public BorderDistance {
    between = List.copyOf(between);
    otherwise = List.copyOf(otherwise);
  }

  /**
   * The distance as maps have it that draw an area with the other side.
   *
   * @param area the area
   * @param km the geodesic to the nearest point of the border so drawn, in kilometres
   * @param nearest that point
   */
  public record Otherwise(DisputedArea area, double km, LatLon nearest) {}
}
