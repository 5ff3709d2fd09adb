package org.portolan.geo.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;
import org.portolan.geo.map.Arc;
import org.portolan.geo.map.MapArea;
import org.portolan.geo.map.NaturalEarth;
import org.portolan.geo.map.WorldMap;

/** How far it is to the border of a country. */
class BordersTest {
  private static final LatLon TIKHORETSK = new LatLon(45.85472, 40.12528);
  private static final LatLon SIMFEROPOL = new LatLon(44.95, 34.11);

  private static BorderDistance nearest(LatLon point, String country) {
    return Borders.world().nearest(point, country).orElseThrow();
  }

  @Test
  void tikhoretskLiesTwoHundredKilometresFromUkraine() {
    BorderDistance found = nearest(TIKHORETSK, "UA");

    assertThat(found.km()).isCloseTo(201.9, offset(0.1));
    assertThat(found.between()).containsExactly("Russia", "Ukraine");
    assertThat(found.nearest().latitude()).isCloseTo(47.103, offset(0.01));
    assertThat(found.nearest().longitude()).isCloseTo(38.216, offset(0.01));
    assertThat(Geodesic.distanceKm(TIKHORETSK, found.nearest()))
        .isCloseTo(found.km(), offset(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ukraine", "Georgia", "Kazakhstan"})
  void noPointOfAnySharedLineIsNearer(String country) {
    String code =
        switch (country) {
          case "Ukraine" -> "UA";
          case "Georgia" -> "GE";
          default -> "KZ";
        };

    assertThat(nearest(TIKHORETSK, code).km())
        .isCloseTo(byTryingEverything(country), withinPercentage(0.05));
  }

  /** A hundred points on every edge that the country shares. */
  private static double byTryingEverything(String country) {
    WorldMap map = NaturalEarth.map();
    Set<Integer> others = new HashSet<>();
    map.areas().stream()
        .filter(area -> !area.name().equals(country))
        .forEach(area -> others.addAll(arcs(area)));
    double least = Double.POSITIVE_INFINITY;
    for (MapArea area : map.areas()) {
      if (area.name().equals(country)) {
        for (int number : arcs(area)) {
          if (others.contains(number)) {
            least = Math.min(least, along(map.arc(number)));
          }
        }
      }
    }
    return least;
  }

  private static List<Integer> arcs(MapArea area) {
    return area.parts().stream()
        .flatMap(part -> part.rings().stream())
        .flatMap(List::stream)
        .map(WorldMap::forward)
        .toList();
  }

  private static double along(Arc arc) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < arc.size(); i++) {
      for (int k = 0; k <= 100; k++) {
        double part = k / 100.0;
        LatLon point =
            new LatLon(
                arc.latitude(i - 1) + part * (arc.latitude(i) - arc.latitude(i - 1)),
                arc.longitude(i - 1) + part * (arc.longitude(i) - arc.longitude(i - 1)));
        least = Math.min(least, Geodesic.distanceKm(TIKHORETSK, point));
      }
    }
    return least;
  }

  @Test
  void whereCrimeaIsDrawnDoesNotMatterInTikhoretsk() {
    BorderDistance found = nearest(TIKHORETSK, "UA");

    assertThat(found.otherwise())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.area()).isEqualTo(DisputedArea.CRIMEA);
              assertThat(other.km()).isEqualTo(found.km());
              assertThat(other.nearest()).isEqualTo(found.nearest());
            });
  }

  @Test
  void whereCrimeaIsDrawnMattersInSimferopol() {
    BorderDistance found = nearest(SIMFEROPOL, "UA");

    assertThat(found.km()).isBetween(100.0, 150.0);
    assertThat(found.otherwise().get(0).km()).isGreaterThan(300);
  }

  @Test
  void whatIsLeasedCanBeDrawnWithItsOwner() {
    BorderDistance found = nearest(new LatLon(47, 62), "KZ");

    assertThat(found.between()).containsExactly("Baikonur", "Kazakhstan");
    assertThat(found.otherwise().get(0).km()).isGreaterThan(found.km());
  }

  @ParameterizedTest
  @ValueSource(strings = {"JP", "ZZ", "XK", "ukraine"})
  void anIslandOrACountryThatTheMapDoesNotHaveHasNoBorder(String country) {
    assertThat(Borders.world().nearest(TIKHORETSK, country)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DisputedArea.class)
  void everyDisputedAreaIsAPolygonOfItsOwn(DisputedArea area) {
    List<MapArea> around =
        NaturalEarth.map().areas().stream()
            .filter(
                drawn ->
                    drawn.parts().stream()
                        .anyMatch(part -> NaturalEarth.map().contains(part, area.inside())))
            .toList();

    assertThat(around)
        .singleElement()
        .satisfies(
            drawn ->
                assertThat(drawn.isoNumeric())
                    .isEqualTo(area.drawnWith().flatMap(CountryCode::numeric)));
  }
}
