package org.portolan.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.domain.Id;

/** How places nest and meet. */
class AtlasTest {
  private static final Id RUSSIA = new Id("russia");
  private static final Id FAR_EAST = new Id("far-east");
  private static final Id CITY = new Id("city");
  private static final Id PIER = new Id("pier");
  private static final Id YARD = new Id("yard");
  private static final Atlas ATLAS =
      new Atlas(
          List.of(
              place(RUSSIA, PlaceKind.COUNTRY, null),
              place(FAR_EAST, PlaceKind.REGION, RUSSIA),
              place(CITY, PlaceKind.CITY, FAR_EAST),
              place(PIER, PlaceKind.PORT, CITY),
              place(YARD, PlaceKind.RAIL_YARD, CITY)));

  private static Place place(
      Id id, PlaceKind kind, @org.jspecify.annotations.Nullable Id container) {
    return new Place(
        id,
        id.value(),
        kind,
        Optional.empty(),
        Optional.ofNullable(container),
        Optional.empty(),
        Place.Register.NONE,
        Optional.empty());
  }

  @Test
  void aPlaceMeetsItselfAndWhatContainsItUpToARegion() {
    assertThat(ATLAS.meet(PIER, PIER)).isTrue();
    assertThat(ATLAS.meet(PIER, CITY)).isTrue();
    assertThat(ATLAS.meet(CITY, PIER)).isTrue();
    assertThat(ATLAS.meet(PIER, FAR_EAST)).isFalse();
    assertThat(ATLAS.meet(RUSSIA, PIER)).isFalse();
  }

  @Test
  void aRegionOrCountryDoesNotEvenMeetItself() {
    assertThat(ATLAS.meet(RUSSIA, RUSSIA)).isFalse();
    assertThat(ATLAS.meet(FAR_EAST, FAR_EAST)).isFalse();
  }

  @Test
  void siblingsNeitherMeetNorOverlap() {
    assertThat(ATLAS.meet(PIER, YARD)).isFalse();
    assertThat(ATLAS.overlap(PIER, YARD)).isFalse();
  }

  @Test
  void placesOverlapAtAnyLevel() {
    assertThat(ATLAS.overlap(RUSSIA, PIER)).isTrue();
    assertThat(ATLAS.overlap(PIER, RUSSIA)).isTrue();
    assertThat(ATLAS.overlap(RUSSIA, RUSSIA)).isTrue();
  }

  @Test
  void aPlaceThatIsNotInTheAtlasMeetsItselfAlone() {
    Id unknown = new Id("nowhere");

    assertThat(ATLAS.find(unknown)).isEmpty();
    assertThat(ATLAS.meet(unknown, unknown)).isTrue();
    assertThat(ATLAS.meet(unknown, CITY)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PlaceKind.class)
  void onlyRegionsAndCountriesAreNotFinerThanARegion(PlaceKind kind) {
    assertThat(kind.isFinerThanRegion())
        .isEqualTo(kind != PlaceKind.REGION && kind != PlaceKind.COUNTRY);
  }

  @ParameterizedTest
  @CsvSource({
    "90.1, 0, 'latitude 90.1; expected -90 to 90'",
    "-91, 0, 'latitude -91.0; expected -90 to 90'",
    "NaN, 0, 'latitude NaN; expected -90 to 90'",
    "0, 181, 'longitude 181.0; expected -180 to 180'",
    "0, NaN, 'longitude NaN; expected -180 to 180'"
  })
  void coordinatesOutsideTheirRangeAreRefused(double latitude, double longitude, String fault) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coordinates(latitude, longitude, "test"))
        .withMessage(fault);
  }

  @Test
  void coordinatesNameTheirSource() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(0, 0, " "));
    assertThat(new Coordinates(-90, 180, "test").source()).isEqualTo("test");
  }
}
