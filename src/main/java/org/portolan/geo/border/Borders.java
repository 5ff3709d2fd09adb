package org.portolan.geo.border;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.geo.LatLon;
import org.portolan.geo.Remembered;
import org.portolan.geo.map.NaturalEarth;
import org.portolan.geo.map.WorldMap;

/**
 * Measures how far it is to the border of a country, on {@link NaturalEarth}.
 *
 * <p>Border means land border: the line that two countries share. A coast is none, for who speaks
 * of the border of a country from outside means where the next country begins, and at sea that lies
 * off the coast, where the map has nothing.
 */
public final class Borders {
  private static final int REMEMBERED = 500;

  private record Question(LatLon point, String country) {}

  private final Remembered<Question, Optional<BorderDistance>> known = new Remembered<>(REMEMBERED);
  private final WorldMap map;
  private final BorderLines drawn;
  private final Remembered<DisputedArea, BorderLines> otherwise =
      new Remembered<>(DisputedArea.values().length);

  /** Is initialized by the first call, and by no call before. */
  private static final class Loaded {
    private static final Borders WORLD = new Borders(NaturalEarth.map());
  }

  private Borders(WorldMap map) {
    this.map = map;
    this.drawn = BorderLines.asDrawn(map);
  }

  /**
   * The borders of the world.
   *
   * @return all of them, shared
   */
  public static Borders world() {
    return Loaded.WORLD;
  }

  /**
   * Measures to the nearest point of a country's land border, from either side of it.
   *
   * @param point where from
   * @param country ISO 3166-1 alpha-2
   * @return the distance, exact for the line that the map draws; empty if the map has no country of
   *     that code or none of its lines is shared
   */
  public Optional<BorderDistance> nearest(LatLon point, String country) {
    return known.get(new Question(point, country), asked -> measure(point, country));
  }

  private Optional<BorderDistance> measure(LatLon point, String country) {
    return CountryCode.numeric(country)
        .flatMap(code -> NearestPoint.of(point, drawn.landBorder(code), map))
        .map(
            found ->
                new BorderDistance(
                    country,
                    found.km(),
                    found.point(),
                    drawn.names(found.arc()),
                    otherwise(point, country)));
  }

  private List<BorderDistance.Otherwise> otherwise(LatLon point, String country) {
    String code = CountryCode.numeric(country).orElseThrow();
    return Stream.of(DisputedArea.values())
        .filter(area -> area.concerns(country))
        .flatMap(area -> otherwise(point, code, area).stream())
        .toList();
  }

  private Optional<BorderDistance.Otherwise> otherwise(
      LatLon point, String code, DisputedArea area) {
    BorderLines lines = otherwise.get(area, moved -> BorderLines.otherwise(map, moved));
    return NearestPoint.of(point, lines.landBorder(code), map)
        .map(found -> new BorderDistance.Otherwise(area, found.km(), found.point()));
  }
}
