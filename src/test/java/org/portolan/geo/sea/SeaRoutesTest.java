package org.portolan.geo.sea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;

/** Ways by sea around land. */
class SeaRoutesTest {
  private static final LatLon RAJIN = new LatLon(42.25559, 130.28308);
  private static final LatLon DUNAY = new LatLon(42.87881, 132.33521);
  private static final LatLon ROTTERDAM = new LatLon(51.92, 4.48);
  private static final LatLon SINGAPORE = new LatLon(1.26, 103.84);
  private static final LatLon VLADIVOSTOK = new LatLon(43.10562, 131.87353);
  private static final LatLon LOS_ANGELES = new LatLon(33.75, -118.25);

  private static SeaRoute route(LatLon from, LatLon to) {
    assertThat(SeaRoutes.between(from, to)).isInstanceOf(SeaRoute.class);
    return (SeaRoute) SeaRoutes.between(from, to);
  }

  private static String noRoute(LatLon from, LatLon to) {
    assertThat(SeaRoutes.between(from, to)).isInstanceOf(NoSeaRoute.class);
    return ((NoSeaRoute) SeaRoutes.between(from, to)).reason();
  }

  /** The parts of a route that are not water on the map. */
  private static long ashore(SeaRoute route) {
    long count = 0;
    for (int i = 1; i < route.points().size(); i++) {
      if (!Coast.world().isClear(route.points().get(i - 1), route.points().get(i))) {
        count++;
      }
    }
    return count;
  }

  @Test
  void fromRajinToDunayTheWayLeadsOutOfTheBayAndAlongTheCoast() {
    SeaRoute route = route(RAJIN, DUNAY);

    assertThat(route.km()).isCloseTo(197.2, offset(1.0));
    assertThat(route.overlandFromKm()).isCloseTo(3.1, offset(0.5));
    assertThat(route.overlandToKm()).isCloseTo(1.8, offset(0.5));
    assertThat(route.points()).anyMatch(point -> point.latitude() < 42.2);
    assertThat(ashore(route)).isZero();
    assertThat(Math.abs(route.km() - 187))
        .as("a rough grid gave about 187 km")
        .isLessThan(route.errorKm());
  }

  @Test
  void rotterdamIsAsFarFromSingaporeThroughSuezAsItsPortAuthoritySays() {
    // Port of Rotterdam Authority, December 2023: 8,288 nautical miles through the Suez Canal.
    double published = 8288 * 1.852;
    SeaRoute route = route(ROTTERDAM, SINGAPORE);

    assertThat(route.canals()).containsExactly("Suez Canal");
    assertThat(route.km()).isCloseTo(published, withinPercentage(1));
    assertThat(Math.abs(route.km() - published)).isLessThan(route.errorKm());
  }

  @Test
  void aRouteCrossesTheDateLine() {
    SeaRoute route = route(VLADIVOSTOK, LOS_ANGELES);

    assertThat(route.km())
        .isBetween(
            Geodesic.distanceKm(VLADIVOSTOK, LOS_ANGELES),
            1.05 * Geodesic.distanceKm(VLADIVOSTOK, LOS_ANGELES));
    assertThat(ashore(route)).isZero();
  }

  @Test
  void betweenTheCoastsOfAmericaShipsGoThroughPanamaNotThroughTheIce() {
    SeaRoute route = route(new LatLon(40.67, -74.05), new LatLon(37.8, -122.4));

    assertThat(route.canals()).containsExactly("Panama Canal");
    assertThat(route.perhapsShorter()).contains("the Northwest Passage");
    assertThat(route.perhapsShorterKm().orElseThrow()).isLessThan(route.km());
  }

  @Test
  void aRouteThatTheNorthernSeaRouteCouldShortenSaysSo() {
    SeaRoute route = route(new LatLon(68.97, 33.08), VLADIVOSTOK);

    assertThat(route.perhapsShorter()).contains("the Northern Sea Route");
    assertThat(route.points()).allMatch(point -> point.latitude() < 73);
  }

  @Test
  void theBosporusIsOpen() {
    SeaRoute route = route(new LatLon(46.48572, 30.74383), new LatLon(45.43, 12.33));

    assertThat(route.km()).isBetween(2600.0, 2900.0);
    assertThat(ashore(route)).isZero();
  }

  @Test
  void aPlaceInlandHasNoRouteAndSaysWhich() {
    assertThat(noRoute(new LatLon(50.45, 30.52), DUNAY))
        .contains("no sea within 50 km of 50.450, 30.520");
    assertThat(noRoute(DUNAY, new LatLon(50.45, 30.52)))
        .contains("no sea within 50 km of 50.450, 30.520");
  }

  @Test
  void noWaterJoinsTheCaspianToTheBlackSea() {
    assertThat(noRoute(new LatLon(40.5, 51), new LatLon(43, 35))).contains("No water");
  }

  @Test
  void fromAPlaceToItselfItIsNoWay() {
    assertThat(route(DUNAY, DUNAY).km()).isZero();
    assertThat(route(DUNAY, DUNAY).points()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Passage.class)
  void straitsCrossNoCoastAndCanalsDo(Passage passage) {
    long crossings = 0;
    for (int i = 1; i < passage.points().size(); i++) {
      if (!Coast.world().isClear(passage.points().get(i - 1), passage.points().get(i))) {
        crossings++;
      }
    }

    assertThat(crossings > 0).isEqualTo(passage.isCanal());
  }

  @Test
  void canalsAreATenthTooShortAtMost() {
    // 162.25, 64 and 98.26 km without the approaches at sea, as their operators have it.
    assertThat(inner(Passage.SUEZ_CANAL)).isBetween(0.9 * 162.25, 162.25);
    assertThat(inner(Passage.PANAMA_CANAL)).isBetween(0.85 * 64, 64.0);
    assertThat(inner(Passage.KIEL_CANAL)).isBetween(0.9 * 98.26, 98.26);
  }

  private static double inner(Passage canal) {
    return Taut.km(canal.points().subList(1, canal.points().size() - 1));
  }

  @Property(tries = 12)
  void noRouteIsShorterThanTheGeodesicOrMuchLongerTheOtherWayRound(
      @ForAll @DoubleRange(min = -60, max = 65) double oneLatitude,
      @ForAll @DoubleRange(min = -180, max = 180) double oneLongitude,
      @ForAll @DoubleRange(min = -60, max = 65) double otherLatitude,
      @ForAll @DoubleRange(min = -180, max = 180) double otherLongitude) {
    LatLon one = new LatLon(oneLatitude, oneLongitude);
    LatLon other = new LatLon(otherLatitude, otherLongitude);
    Assume.that(SeaRoutes.between(one, other) instanceof SeaRoute);
    SeaRoute there = route(one, other);
    SeaRoute back = route(other, one);

    assertThat(there.km()).isGreaterThanOrEqualTo(Geodesic.distanceKm(one, other) - 1e-6);
    assertThat(there.km()).isCloseTo(back.km(), offset(there.errorKm() + back.errorKm() + 1e-6));
    assertThat(ashore(there))
        .as("what is not water is a canal")
        .isLessThanOrEqualTo(4L * there.canals().size());
  }

  @Test
  void theSameQuestionIsAnsweredFromMemory() {
    List<SeaWay> answers =
        List.of(SeaRoutes.between(RAJIN, DUNAY), SeaRoutes.between(RAJIN, DUNAY));

    assertThat(answers.get(0)).isSameAs(answers.get(1));
  }
}
