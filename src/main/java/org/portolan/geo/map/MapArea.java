package org.portolan.geo.map;

import java.util.List;
import java.util.Optional;

/**
 * What the map draws as one country, territory or other area.
 *
 * @param isoNumeric its ISO 3166-1 numeric code, three digits; empty for an area that has none
 * @param name its name on the map, in English, sometimes shortened
 * @param parts the polygons that it consists of
 */
public record MapArea(Optional<String> isoNumeric, String name, List<Part> parts) {
  /**
   * Copies the parts.
   *
   * @param isoNumeric its ISO 3166-1 numeric code; empty for an area that has none
   * @param name its name on the map
   * @param parts the polygons that it consists of
   */
  public MapArea {
    parts = List.copyOf(parts);
  }

  /**
   * A polygon: the ring around it, then the rings around its holes.
   *
   * @param rings each a list of arcs, by their number; not shortened, never changed
   */
  public record Part(List<List<Integer>> rings) {
    /**
     * Copies the rings.
     *
     * @param rings each a list of arcs, by their number
     */
    public Part {
      rings = rings.stream().map(List::copyOf).toList();
    }
  }
}
