package org.portolan.geo.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.geo.map.MapArea;
import org.portolan.geo.map.WorldMap;

/** Who has which line of the map, as it is or with one area drawn with another country. */
final class BorderLines {
  private final WorldMap map;

  /** By the number of an arc, the countries that have it: numeric codes, or names without one. */
  private final Map<Integer, Set<String>> owners = new TreeMap<>();

  private BorderLines(WorldMap map) {
    this.map = map;
  }

  /** As the map has it. */
  static BorderLines asDrawn(WorldMap map) {
    return of(map, Optional.empty());
  }

  /** As a map would have it that draws the area with the other side. */
  static BorderLines otherwise(WorldMap map, DisputedArea area) {
    return of(map, Optional.of(area));
  }

  private static BorderLines of(WorldMap map, Optional<DisputedArea> moved) {
    BorderLines lines = new BorderLines(map);
    Optional<MapArea.Part> part = moved.map(area -> lines.partAround(area));
    for (MapArea area : map.areas()) {
      for (MapArea.Part polygon : area.parts()) {
        boolean moves = part.filter(polygon::equals).isPresent();
        String owner =
            moves
                ? CountryCode.numeric(moved.orElseThrow().alsoDrawnWith()).orElseThrow()
                : key(area);
        lines.give(polygon, owner);
      }
    }
    return lines;
  }

  private void give(MapArea.Part polygon, String owner) {
    for (List<Integer> ring : polygon.rings()) {
      for (int arc : ring) {
        owners.computeIfAbsent(WorldMap.forward(arc), key -> new TreeSet<>()).add(owner);
      }
    }
  }

  private MapArea.Part partAround(DisputedArea disputed) {
    return map.areas().stream()
        .flatMap(area -> area.parts().stream())
        .filter(part -> map.contains(part, disputed.inside()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing around " + disputed.text()));
  }

  static String key(MapArea area) {
    return area.isoNumeric().orElse(area.name());
  }

  /** The arcs that a country shares with another. */
  List<Integer> landBorder(String key) {
    List<Integer> border = new ArrayList<>();
    owners.forEach(
        (arc, having) -> {
          if (having.size() > 1 && having.contains(key)) {
            border.add(arc);
          }
        });
    return border;
  }

  /** The names of what has an arc. */
  List<String> names(int arc) {
    Set<String> having = owners.getOrDefault(arc, Set.of());
    return map.areas().stream()
        .filter(area -> having.contains(key(area)))
        .map(MapArea::name)
        .sorted()
        .toList();
  }
}
