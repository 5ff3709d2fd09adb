package org.portolan.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.Leg;
import org.portolan.chain.NetworkText;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.geo.ImpliedSpeed;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;

/** What is measured of legs. */
class LegMeasuresTest {
  static List<Leg> legs(Corpus corpus, String from, String to) {
    Map<String, String> question = Map.of("from", from, "to", to);
    Snapshot snapshot = new Snapshot(corpus, 1);
    return FindChains.between(
            snapshot,
            new QuestionReader(snapshot)
                .read(key -> Optional.ofNullable(question.get(key)).stream().toList()),
            20,
            Budget.endless())
        .chains()
        .get(0)
        .legs();
  }

  private static LegMeasures measure(String network, String from, String to) {
    Corpus corpus = NetworkText.corpus(network);
    return LegMeasures.of(legs(corpus, from, to).get(0), corpus, Patience.endless());
  }

  private static Measurement measured(LegMeasures measures, int index) {
    assertThat(measures.distances().get(index)).isInstanceOf(Measurement.class);
    return (Measurement) measures.distances().get(index);
  }

  @Test
  void theVoyageOfTheCaseIsMeasuredStraightAndBySea() {
    Corpus corpus = TheCase.dataSet().corpus();
    LegMeasures voyage =
        LegMeasures.of(legs(corpus, "Najin", "Dunay").get(0), corpus, Patience.endless());

    assertThat(voyage.distances())
        .extracting(Computed::method)
        .containsExactly(Method.GEODESIC, Method.SEA_ROUTE);
    assertThat(measured(voyage, 0).km()).isCloseTo(182.2, offset(0.1));
    assertThat(measured(voyage, 0).errorKm()).isEqualTo(2);
    assertThat(measured(voyage, 1).km()).isCloseTo(197.2, offset(1.0));
    assertThat(measured(voyage, 1).note())
        .contains("Natural Earth 4.1.0", "The point of Rajin lies 3.1 km from the sea");
    assertThat(voyage.speed().method()).contains(Method.SEA_ROUTE);
    assertThat(voyage.speed().speed().orElseThrow().days()).isEqualTo(25);
    assertThat(voyage.speed().isImplausible()).isFalse();
  }

  @Test
  void theTrainOfTheCaseIsMeasuredStraightAndItsSpeedIsUnknown() {
    Corpus corpus = TheCase.dataSet().corpus();
    LegMeasures train =
        LegMeasures.of(legs(corpus, "Dunay", "Tikhoretsk").get(0), corpus, Patience.endless());

    assertThat(train.distances()).extracting(Computed::method).containsExactly(Method.GEODESIC);
    assertThat(measured(train, 0).km()).isCloseTo(6919.3, offset(0.1));
    assertThat(train.speed().speed()).isEmpty();
    assertThat(train.speed().reason().orElseThrow()).contains("is open");
  }

  @Test
  void aShipThatCrossesAnOceanInADayIsTooFast() {
    LegMeasures voyage =
        measure(
            """
            place vladivostok PORT  at 43.1 131.87
            place los-angeles PORT  at 33.75 -118.25
            vladivostok -SEA-> los-angeles  during 2023-09-07
            """,
            "vladivostok",
            "los-angeles");

    assertThat(voyage.speed().isImplausible()).isTrue();
    assertThat(voyage.speed().speed().orElseThrow().kmh()).isBetween(370.0, 380.0);
    assertThat(voyage.speed().knots()).isTrue();
  }

  @Test
  void whereTheIceMayHaveBeenOpenTheGeodesicLimitsTheSpeed() {
    LegMeasures voyage =
        measure(
            """
            place murmansk PORT  at 68.97 33.08
            place vladivostok PORT  at 43.1 131.87
            murmansk -SEA-> vladivostok  during 2023-09-01/2023-09-05
            """,
            "murmansk",
            "vladivostok");

    assertThat(measured(voyage, 1).km()).isGreaterThan(20_000);
    assertThat(measured(voyage, 1).note()).contains("the Northern Sea Route");
    assertThat(voyage.speed().method()).contains(Method.GEODESIC);
    assertThat(voyage.speed().isImplausible()).isFalse();
  }

  @Test
  void aPortInlandHasNoWayBySeaButAGeodesic() {
    LegMeasures voyage =
        measure(
            """
            place kyiv PORT  at 50.45 30.52
            place odesa PORT  at 46.48572 30.74383
            kyiv -SEA-> odesa  during 2023-09-07
            """,
            "kyiv",
            "odesa");

    assertThat(voyage.distances().get(1))
        .isInstanceOfSatisfying(
            NotComputed.class, none -> assertThat(none.reason()).contains("no sea within 50 km"));
    assertThat(voyage.speed().method()).contains(Method.GEODESIC);
  }

  @Test
  void withoutCoordinatesNothingIsMeasured() {
    LegMeasures train = measure("a -RAIL-> b  during 2023-09-07", "a", "b");

    assertThat(train.distances()).isEmpty();
    assertThat(train.speed().speed()).isEmpty();
    assertThat(train.speed().reason().orElseThrow()).contains("no coordinates");
  }

  @Test
  void whereNoSourceSaysHowNoSpeedIsJudged() {
    LegMeasures leg =
        measure(
            """
            place a PORT  at 0 0
            place b PORT  at 0 90
            a -UNKNOWN-> b  during 2023-09-07
            """,
            "a",
            "b");

    assertThat(leg.speed().speed().orElseThrow().verdict()).isEqualTo(ImpliedSpeed.Verdict.UNKNOWN);
    assertThat(leg.speed().isImplausible()).isFalse();
  }
}
