package org.portolan.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.ReportedDistance;

/** Reported distances beside measured ones, between the places of the bundled case. */
class DistanceComparisonTest {
  private static final Corpus CORPUS = TheCase.dataSet().corpus();

  private static List<DistanceComparison> beside(
      String from, String to, Quantity distance, List<Leg> legs) {
    Id claim = new Id("a-claim");
    return DistanceComparison.of(
        new ReportedDistance(
            new Id(from),
            new Id(to),
            distance,
            new TreeSet<>(Set.of(claim)),
            new TreeSet<>(Set.of(claim))),
        legs,
        CORPUS,
        Patience.endless());
  }

  private static Quantity km(String value, Qualifier qualifier) {
    return Quantity.of(new BigDecimal(value), Unit.KILOMETRES, qualifier);
  }

  private static DistanceComparison one(String from, String to, Quantity distance) {
    List<DistanceComparison> beside = beside(from, to, distance, List.of());
    assertThat(beside).hasSize(1);
    return beside.get(0);
  }

  private static Comparison compared(String from, String to, Quantity distance) {
    return one(from, to, distance).comparison().orElseThrow();
  }

  private static String notComputed(String from, String to) {
    DistanceComparison none = one(from, to, km("290", Qualifier.ABOUT));
    assertThat(none.comparison()).isEmpty();
    assertThat(none.computed()).isInstanceOf(NotComputed.class);
    return ((NotComputed) none.computed()).reason();
  }

  @Test
  void the290KilometresToTheUkrainianBorderAre44PercentMoreThanTheMapGives() {
    DistanceComparison beside = one("tikhoretsk", "ukrainian-border", km("290", Qualifier.ABOUT));

    assertThat(beside.computed())
        .isInstanceOfSatisfying(
            Measurement.class,
            measured -> {
              assertThat(measured.method()).isEqualTo(Method.NEAREST_BORDER);
              assertThat(measured.km()).isCloseTo(201.9, offset(0.1));
              assertThat(measured.errorKm()).isCloseTo(6.3, offset(0.01));
              assertThat(measured.dataSet()).contains("Natural Earth 4.1.0 (1:10m)");
              assertThat(measured.nearest()).isPresent();
              assertThat(measured.note())
                  .contains(
                      "Russia and Ukraine meet",
                      "It draws Crimea with RU; drawn with UA",
                      "does not matter here",
                      "Donetsk");
            });
    assertThat(beside.comparison())
        .contains(new Comparison(Comparison.Verdict.DIFFER, Optional.of(new BigDecimal("43.7"))));
  }

  @Test
  void aBorderIsMeasuredFromEitherEnd() {
    assertThat(compared("ukrainian-border", "tikhoretsk", km("200", Qualifier.ABOUT)))
        .isEqualTo(compared("tikhoretsk", "ukrainian-border", km("200", Qualifier.ABOUT)));
  }

  @Test
  void aFrontLineIsNotComputed() {
    assertThat(notComputed("tikhoretsk", "ukraine-front-line"))
        .isEqualTo("Ukraine front line is a line that moves, and no course of it is held.");
  }

  @Test
  void aBorderOfSeveralCountriesIsNotComputed() {
    assertThat(notComputed("tumangang", "north-korea-russia-border"))
        .contains("names no country whose border it is");
  }

  @Test
  void anAreaALineAndAPlaceWithoutCoordinatesAreNotComputed() {
    assertThat(notComputed("tikhoretsk", "ukraine")).contains("is an area, not a point");
    assertThat(notComputed("russia", "russia")).contains("is an area, not a point");
    assertThat(notComputed("russia", "ukrainian-border")).contains("is an area, not a point");
    assertThat(notComputed("tikhoretsk", "tumen-river")).contains("has no coordinates");
    assertThat(notComputed("nowhere", "tikhoretsk")).contains("the place nowhere");
  }

  @Test
  void whatTheWordsAndTheErrorAllowAgrees() {
    assertThat(compared("rajin", "dunay", km("180", Qualifier.ABOUT)).verdict())
        .isEqualTo(Comparison.Verdict.AGREE);
    assertThat(compared("rajin", "dunay", km("184.0", Qualifier.EXACT)).verdict())
        .as("184.0 is within 2 km of 182.2")
        .isEqualTo(Comparison.Verdict.AGREE);
    assertThat(compared("rajin", "dunay", km("186.0", Qualifier.EXACT)).verdict())
        .isEqualTo(Comparison.Verdict.DIFFER);
    assertThat(compared("rajin", "dunay", km("100", Qualifier.MORE_THAN)).verdict())
        .isEqualTo(Comparison.Verdict.AGREE);
  }

  @Test
  void twoReportedDistancesMayAgreeAndDiffer() {
    assertThat(compared("rajin", "dunay", km("300", Qualifier.AT_LEAST)))
        .isEqualTo(new Comparison(Comparison.Verdict.DIFFER, Optional.of(new BigDecimal("64.7"))));
    assertThat(compared("rajin", "dunay", km("90", Qualifier.LESS_THAN)).percent())
        .contains(new BigDecimal("-50.6"));
  }

  @Test
  void ofARangeTheNearerEndIsCompared() {
    Quantity range = Quantity.range(new BigDecimal("200"), new BigDecimal("300"), Unit.KILOMETRES);
    Quantity around = Quantity.range(new BigDecimal("100"), new BigDecimal("300"), Unit.KILOMETRES);

    assertThat(compared("rajin", "dunay", range).percent()).contains(new BigDecimal("9.8"));
    assertThat(compared("rajin", "dunay", around))
        .isEqualTo(new Comparison(Comparison.Verdict.AGREE, Optional.of(new BigDecimal("0.0"))));
  }

  @Test
  void milesAreComparedAsKilometres() {
    Quantity miles = Quantity.of(new BigDecimal("113"), Unit.MILES, Qualifier.EXACT);

    assertThat(compared("rajin", "dunay", miles).verdict()).isEqualTo(Comparison.Verdict.AGREE);
  }

  @Test
  void betweenTheEndsOfAVoyageTheWayBySeaStandsBesideTheGeodesic() {
    List<Leg> voyage = LegMeasuresTest.legs(CORPUS, "Najin", "Dunay");

    assertThat(beside("dunay", "rajin", km("190", Qualifier.ABOUT), voyage))
        .extracting(found -> found.computed().method())
        .containsExactly(Method.GEODESIC, Method.SEA_ROUTE);
    assertThat(beside("dunay", "tikhoretsk", km("7000", Qualifier.ABOUT), voyage))
        .extracting(found -> found.computed().method())
        .containsExactly(Method.GEODESIC);
  }
}
