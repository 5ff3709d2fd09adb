package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.place.PlaceKind;

class PlacesTest {
  private static final Corpus CORPUS =
      new SmallCase()
          .place("russia", PlaceKind.COUNTRY, "")
          .place("east", PlaceKind.REGION, "russia")
          .place("far-east", PlaceKind.REGION, "russia")
          .place("dunay", PlaceKind.PORT, "east")
          .place("border-ua", PlaceKind.BORDER, "")
          .place("front-ua", PlaceKind.FRONT_LINE, "")
          .place("korea", PlaceKind.COUNTRY, "")
          .place("north", PlaceKind.REGION, "korea")
          .port("rajin", 42.25, 130.28)
          .port("busan", 35.1, 129.03)
          .corpus();

  private static Finding compare(Comparer<Id> comparer, String one, String other) {
    return comparer.compare(new Id(one), new Id(other));
  }

  @ParameterizedTest
  @CsvSource({
    "dunay, dunay, AGREE",
    "dunay, russia, COMPATIBLE",
    "dunay, far-east, COMPATIBLE",
    "east, far-east, COMPATIBLE",
    "dunay, border-ua, COMPATIBLE",
    "rajin, busan, DIFFER",
    "dunay, north, DIFFER",
    "russia, korea, DIFFER"
  })
  void placesDifferOnlyIfTheMapCanTellThemApart(String one, String other, Agreement verdict) {
    Places places = Places.one(CORPUS);

    assertThat(compare(places, one, other).verdict()).isEqualTo(verdict);
    assertThat(compare(places, other, one).verdict()).isEqualTo(verdict);
  }

  @Test
  void twoPlacesWithCoordinatesSayHowFarApartTheyAre() {
    Finding finding = compare(Places.one(CORPUS), "rajin", "busan");

    assertThat(finding.text())
        .isEqualTo(
            "rajin and busan are two places, neither inside the other, 801 km apart (geodesic).");
    assertThat(finding.size().map(Size::unit)).contains("km");
  }

  @Test
  void aPlaceInsideAnotherSaysWhichIsLessPrecise() {
    assertThat(compare(Places.one(CORPUS), "russia", "dunay").text())
        .isEqualTo("dunay lies in russia, which is less precise.");
  }

  @Test
  void aWayCanGoByTwoPlaces() {
    assertThat(compare(Places.several(CORPUS), "rajin", "busan").verdict())
        .isEqualTo(Agreement.COMPATIBLE);
  }

  @Test
  void aBorderAndAFrontLineAreDifferentThingsToMeasureTo() {
    Finding finding = compare(new ReferencePoints(CORPUS), "border-ua", "front-ua");

    assertThat(finding.verdict()).isEqualTo(Agreement.DIFFER);
    assertThat(finding.text())
        .isEqualTo(
            "border-ua (a border) and front-ua (a front line) are different ends: not the same"
                + " distance is measured, so the numbers compare with that caveat only.");
  }

  @Test
  void aDistanceToAPlaceInsideTheOtherIsMeasuredDifferentlyButCompatible() {
    assertThat(compare(new ReferencePoints(CORPUS), "dunay", "east").verdict())
        .isEqualTo(Agreement.COMPATIBLE);
    assertThat(compare(new ReferencePoints(CORPUS), "dunay", "dunay").verdict())
        .isEqualTo(Agreement.AGREE);
  }

  @ParameterizedTest
  @CsvSource({
    "IN, IN, AGREE",
    "IN, NEAR, DIFFER",
    "IN, SIDE_OF, COMPATIBLE",
    "NEAR, SIDE_OF, COMPATIBLE",
    "AT, IN, COMPATIBLE",
    "AT, NEAR, COMPATIBLE"
  })
  void insideAPlaceIsNotCloseToIt(Relation one, Relation other, Agreement verdict) {
    assertThat(new Relations("dunay").compare(one, other).verdict()).isEqualTo(verdict);
    assertThat(new Relations("dunay").compare(other, one).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"PORT, PORT, AGREE", "PORT, DEPOT, COMPATIBLE", "PORT, BRIDGE, DIFFER"})
  void aPortCanBeADepotTooButNoBridge(PlaceKind one, PlaceKind other, Agreement verdict) {
    assertThat(new Kinds().compare(one, other).verdict()).isEqualTo(verdict);
  }
}
