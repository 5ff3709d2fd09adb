package org.portolan.geo.sea;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.portolan.geo.LatLon;

/**
 * A shortest way by sea around land, whatever the depth, the ice, the traffic rules and the ship.
 *
 * @param km its length in kilometres, with the straight lines over land to both ends; never less
 *     than the geodesic
 * @param errorKm how far the length may be off, in kilometres, for the points given: the lines over
 *     land, the map at each turn, one part in a hundred for the grid, one in ten of each canal
 * @param points the way from sea to sea, joined by geodesics; empty from a point to itself
 * @param overlandFromKm how far inland the first end lies; 0 at sea
 * @param overlandToKm how far inland the last end lies; 0 at sea
 * @param canals the canals that it goes through, in order, by name
 * @param perhapsShorter the Arctic passage that could be shorter but is taken as closed; empty if
 *     none could
 * @param perhapsShorterKm no way through that passage is shorter than this, in kilometres
 */
public record SeaRoute(
    double km,
    double errorKm,
    List<LatLon> points,
    double overlandFromKm,
    double overlandToKm,
    List<String> canals,
    Optional<String> perhapsShorter,
    OptionalDouble perhapsShorterKm)
    implements SeaWay {
  /**
   * Copies the lists.
   *
   * @param km its length in kilometres
   * @param errorKm how far the length may be off, in kilometres
   * @param points the way from sea to sea
   * @param overlandFromKm how far inland the first end lies; 0 at sea
   * @param overlandToKm how far inland the last end lies; 0 at sea
   * @param canals the canals that it goes through, in order, by name
   * @param perhapsShorter the Arctic passage that could be shorter; empty if none could
   * @param perhapsShorterKm no way through that passage is shorter than this
   */
  public SeaRoute {
    points = List.copyOf(points);
    canals = List.copyOf(canals);
  }
}
