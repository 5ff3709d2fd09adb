package org.portolan.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
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
}
