package org.portolan.geo.sea;

import java.util.ArrayList;
import java.util.List;
import org.portolan.geo.LatLon;

/**
 * A narrow way that ships take and that the grid can miss: a canal, which is land on the map, or a
 * strait, which falls between the nodes of a coarse grid.
 *
 * <p>Straits are ways that this package found itself on a grid of 1 km; a test sees that they cross
 * no coast. Canals are drawn from town to town beside them, with points from GeoNames (cities500,
 * CC BY 4.0) and the Elbe's end of the Kiel Canal from Wikipedia, which makes them up to a tenth
 * too short.
 */
enum Passage {
  SUEZ_CANAL(
      "Suez Canal",
      true,
      "31.6 32.4, 31.26531 32.3019, 30.60427 32.27225, 29.97371 32.52627, 29.65 32.5"),
  PANAMA_CANAL(
      "Panama Canal",
      true,
      "9.6 -79.95, 9.35451 -79.90011, 9.03315 -79.62749, 8.94814 -79.56672, 8.6 -79.5"),
  KIEL_CANAL(
      "Kiel Canal",
      true,
      "54.05 8.3, 53.883 9.133, 54.02663 9.27624, 54.30663 9.66313, 54.32133 10.13489, 54.5 10.25"),
  GULF_OF_SUEZ("Gulf of Suez", false, "29.65 32.5, 28.562 33.2318, 27.5701 34.0494, 27.3 34.2"),
  BAB_EL_MANDEB("Bab el-Mandeb", false, "13.5 42.8, 12.6817 43.4648, 12.2 44"),
  HORMUZ(
      "Strait of Hormuz",
      false,
      "26.2 55.5, 26.3934 56.3648, 26.3666 56.4847, 26.3576 56.5046, 25.6 57"),
  GIBRALTAR("Strait of Gibraltar", false, "35.9 -6.6, 36.0073 -5.5939, 36.1 -4.8"),
  MESSINA("Strait of Messina", false, "38.5 15.4, 38.2759 15.6527, 38.2132 15.6185, 37.5 15.6"),
  TURKISH_STRAITS(
      "Bosporus and Dardanelles",
      false,
      "41.45 29.2, 41.2158 29.1072, 41.153 29.0595, 41.1261 29.0834, 41.0542 29.0357"
          + ", 41.0272 28.9999, 41.0182 28.9999, 40.8 28.9, 40.7984 28.4941, 40.6287 27.327"
          + ", 40.3956 26.714, 40.1978 26.4075, 40.1438 26.3721, 40.0716 26.2542, 39.9 25.9"),
  KERCH("Kerch Strait", false, "44.9 36.5, 45.2877 36.6003, 45.3687 36.6515, 45.9 36.6"),
  ORESUND("Øresund", false, "56.3 12.2, 56.0436 12.6302, 55.4054 12.8217, 55.2 12.9"),
  GREAT_BELT(
      "Great Belt", false, "56.3 11, 55.7453 10.8728, 55.7364 10.8728, 54.9437 10.9995, 54.6 11"),
  SINGAPORE("Singapore Strait", false, "1 103.4, 0.9831 103.4272, 1.3604 104.2719, 1.6 104.7"),
  KANMON(
      "Kanmon Straits",
      false,
      "34 130.7, 33.907 130.9157, 33.9429 130.9482, 33.9699 131.0023, 33.925 131.1973"
          + ", 33.9 131.5"),
  TSUGARU("Tsugaru Strait", false, "41.2 139.6, 41.5488 140.9127, 41.4 141.6"),
  TATARY(
      "Strait of Tartary",
      false,
      "51.5 141.2, 52.1575 141.5597, 52.2302 141.5597, 52.9408 141.5597, 53.8 141.2"),
  MAGELLAN(
      "Strait of Magellan",
      false,
      "-52.6 -68, -52.4433 -69.4055, -52.5782 -69.8172, -52.751 -70.4188, -53.7644 -70.973"
          + ", -53.8018 -71.0046, -53.8859 -71.258, -53.8859 -71.4321, -53.7082 -72.0496"
          + ", -53.3789 -73.0471, -53.3789 -73.3321, -52.9 -75.3");

  private final String text;
  private final boolean canal;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
  private final List<LatLon> points;

  Passage(String text, boolean canal, String points) {
    this.text = text;
    this.canal = canal;
    this.points = read(points);
  }

  private static List<LatLon> read(String text) {
    List<LatLon> points = new ArrayList<>();
    for (String point : text.split(", ?", -1)) {
      String[] parts = point.strip().split(" ", -1);
      points.add(new LatLon(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
    }
    return List.copyOf(points);
  }

  String text() {
    return text;
  }

  boolean isCanal() {
    return canal;
  }

  List<LatLon> points() {
    return points;
  }

  /** Whether it leads from one point straight to another. */
  boolean links(LatLon one, LatLon other) {
    int at = points.indexOf(one);
    return at >= 0 && points.contains(other) && Math.abs(at - points.indexOf(other)) == 1;
  }
}
