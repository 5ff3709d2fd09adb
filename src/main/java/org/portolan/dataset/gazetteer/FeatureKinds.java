package org.portolan.dataset.gazetteer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.place.PlaceKind;

/**
 * What the features of GeoNames are here.
 *
 * @see <a href="https://www.geonames.org/export/codes.html">GeoNames feature codes</a>
 */
final class FeatureKinds {
  private static final Map<String, Set<PlaceKind>> BY_CODE = new HashMap<>();

  static {
    put(EnumSet.of(PlaceKind.PORT), "PRT", "HBR", "HBRX", "LDNG", "FYT", "DCKY");
    put(EnumSet.of(PlaceKind.NAVAL_BASE), "NVB");
    put(EnumSet.of(PlaceKind.DEPOT, PlaceKind.SITE), "DPOF", "INSM");
    put(EnumSet.of(PlaceKind.STATION), "RSTN", "RSTP", "RSTNQ", "RSTPQ");
    put(EnumSet.of(PlaceKind.RAIL_YARD), "RYD", "RSD");
    put(EnumSet.of(PlaceKind.BRIDGE), "BDG", "BDGQ");
    put(EnumSet.of(PlaceKind.SPACEPORT, PlaceKind.SITE), "CTRS");
    put(EnumSet.of(PlaceKind.REGION), "RGN", "RGNH", "RGNL");
    put(EnumSet.of(PlaceKind.REGION, PlaceKind.COUNTRY), "TERR");
  }

  private FeatureKinds() {}

  private static void put(Set<PlaceKind> kinds, String... codes) {
    for (String code : codes) {
      BY_CODE.put(code, kinds);
    }
  }

  /** Gives the kinds; none for a hill or a lake, nothing when the row does not say. */
  static Optional<Set<PlaceKind>> of(String featureClass, String code) {
    if (code.isEmpty() && featureClass.isEmpty()) {
      return Optional.empty();
    }
    Set<PlaceKind> known = BY_CODE.get(code);
    return Optional.of(known == null ? ofClass(featureClass, code) : known);
  }

  private static Set<PlaceKind> ofClass(String featureClass, String code) {
    return switch (featureClass) {
      case "P" -> EnumSet.of(PlaceKind.CITY);
      case "A" -> EnumSet.of(code.startsWith("PCL") ? PlaceKind.COUNTRY : PlaceKind.REGION);
      case "S" -> EnumSet.of(PlaceKind.SITE);
      case "H" ->
          code.startsWith("STM") ? EnumSet.of(PlaceKind.RIVER) : EnumSet.noneOf(PlaceKind.class);
      default -> EnumSet.noneOf(PlaceKind.class);
    };
  }
}
