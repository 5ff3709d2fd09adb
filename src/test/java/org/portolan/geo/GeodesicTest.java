package org.portolan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.place.Coordinates;

/** Distances on WGS 84. */
class GeodesicTest {
  private static final double ONE_MILLIMETRE_KM = 1e-6;

  private static Coordinates at(double latitude, double longitude) {
    return new Coordinates(latitude, longitude, "test");
  }

  @Test
  void theDistanceFromWellingtonToSalamancaIsAsPublished() {
    // The example of GeographicLib's own documentation: "The distance is 19959679.267 m."
    assertThat(Geodesic.distanceKm(at(-41.32, 174.81), at(40.96, -5.50)))
        .isCloseTo(19959.679267, offset(ONE_MILLIMETRE_KM));
  }

  @Test
  void aPointIsNowhereFromItself() {
    assertThat(Geodesic.distanceKm(at(42.26, 130.28), at(42.26, 130.28))).isZero();
    assertThat(Geodesic.distanceKm(at(0, 180), at(0, -180))).isZero();
  }

  @Test
  void antipodesLieHalfAMeridianApart() {
    // From pole to pole is half a meridian as well; no way round the earth is shorter.
    double meridian = Geodesic.distanceKm(at(-90, 0), at(90, 0));

    assertThat(Geodesic.distanceKm(at(0, 0), at(0, 180)))
        .isCloseTo(meridian, offset(ONE_MILLIMETRE_KM));
  }

  @Property(tries = 500)
  void bothWaysAreAsLong(
      @ForAll @DoubleRange(min = -90, max = 90) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    Coordinates rajin = at(42.25559, 130.28308);
    Coordinates other = at(latitude, longitude);

    assertThat(Geodesic.distanceKm(rajin, other))
        .isCloseTo(Geodesic.distanceKm(other, rajin), offset(ONE_MILLIMETRE_KM))
        .isBetween(0.0, Geodesic.distanceKm(at(-90, 0), at(90, 0)) + ONE_MILLIMETRE_KM);
  }

  private static OptionalDouble between(String from, String to) {
    Atlas atlas =
        NetworkText.corpus(
                """
                place rajin PORT  at 42.25559 130.28308
                place dunay PORT  at 42.87881 132.33521
                place depot DEPOT
                place far-east REGION  at 50 135
                """)
            .atlas();
    return Geodesic.distanceKm(new Id(from), new Id(to), atlas);
  }

  @Test
  void betweenPlacesItIsMeasuredWhereBothHaveCoordinates() {
    assertThat(between("rajin", "dunay")).hasValueCloseTo(182.2, offset(0.1));
    assertThat(between("rajin", "depot")).isEmpty();
    assertThat(between("rajin", "nowhere")).isEmpty();
  }

  @Test
  void aPlaceIsNowhereFromItselfButARegionIsAtAnUnknownDistance() {
    assertThat(between("depot", "depot")).hasValue(0);
    assertThat(between("far-east", "far-east")).isEmpty();
  }

  @Property(tries = 200)
  void pointsAlongALineAreAsFarFromEachOtherAsAskedAtMost(
      @ForAll @DoubleRange(min = -89, max = 89) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
    LatLon rajin = new LatLon(42.25559, 130.28308);
    LatLon other = new LatLon(latitude, longitude);
    List<LatLon> points = Geodesic.points(rajin, other, 100);

    double sum = 0;
    for (int i = 1; i < points.size(); i++) {
      double km = Geodesic.distanceKm(points.get(i - 1), points.get(i));
      assertThat(km).isLessThanOrEqualTo(100 + ONE_MILLIMETRE_KM);
      sum += km;
    }
    assertThat(sum).isCloseTo(Geodesic.distanceKm(rajin, other), offset(0.001));
  }
}
