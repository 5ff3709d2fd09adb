package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;

/** Where a chain breaks off. */
class GapFinderTest {

  private static Gap gap(String from, String to, String text) {
    Network network = NetworkText.network(text);
    return new GapFinder(network, new ChainSearch(network, Filters.NONE))
        .find(new Id(from), new Id(to));
  }

  private static Gap gap(String text) {
    return gap("a", "z", text);
  }

  @Test
  void theGapLiesBetweenTheNearestEnds() {
    Gap gap =
        gap(
            """
            place a PORT  at 0 0
            place b PORT  at 0 10
            place c PORT  at 0 5
            place x PORT  at 0 12
            place y PORT  at 0 30
            a -SEA-> c
            c -SEA-> b
            x -RAIL-> y
            y -RAIL-> z
            """);

    assertThat(gap.from()).isEqualTo(new Id("b"));
    assertThat(gap.to()).isEqualTo(new Id("x"));
    assertThat(gap.leaving()).hasValueSatisfying(c -> assertThat(c.id()).isEqualTo("a-c.c-b"));
    assertThat(gap.reaching()).hasValueSatisfying(c -> assertThat(c.id()).isEqualTo("x-y.y-z"));
    // Two degrees of the equator of WGS 84.
    assertThat(gap.geodesicKm().getAsDouble()).isCloseTo(222.639, offset(0.001));
  }

  @Test
  void aPartThatEndsFartherAwayThanItBeganIsStillTheLeavingPart() {
    Gap gap =
        gap(
            """
            place a PORT  at 0 10
            place b PORT  at 0 0
            place y PORT  at 0 11
            a -SEA-> b
            y -RAIL-> z
            """);

    assertThat(gap.from()).isEqualTo(new Id("b"));
    assertThat(gap.leaving()).isPresent();
  }

  @Test
  void whereNothingLeavesTheGapBeginsAtTheOrigin() {
    Gap gap = gap("y -RAIL-> z");

    assertThat(gap.from()).isEqualTo(new Id("a"));
    assertThat(gap.leaving()).isEmpty();
    assertThat(gap.to()).isEqualTo(new Id("y"));
    assertThat(gap.reaching()).isPresent();
  }

  @Test
  void whereNothingReachesItTheGapEndsAtTheDestination() {
    Gap gap = gap("a -SEA-> b");

    assertThat(gap.from()).isEqualTo(new Id("b"));
    assertThat(gap.leaving()).isPresent();
    assertThat(gap.to()).isEqualTo(new Id("z"));
    assertThat(gap.reaching()).isEmpty();
  }

  @Test
  void whereThereIsNothingAtAllTheGapIsTheWholeWay() {
    Gap gap = gap("b -SEA-> c");

    assertThat(gap)
        .isEqualTo(
            new Gap(
                new Id("a"),
                new Id("z"),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.OptionalDouble.empty()));
  }

  @Test
  void endsOfUnknownDistanceComeLast() {
    Gap gap =
        gap(
            """
            place b PORT  at 0 0
            place y PORT  at 0 90
            a -SEA-> nowhere  as a-first
            a -SEA-> b
            y -RAIL-> z
            """);

    assertThat(gap.from()).isEqualTo(new Id("b"));
  }

  @Test
  void withoutAnyCoordinatesTheBestEvidencedPartsCount() {
    Gap gap =
        gap(
            """
            a -SEA-> b
            a -SEA-> c
            claim about a-c  from a  to c  said by other in doc
            x -RAIL-> z
            y -RAIL-> z
            claim about y-z  from y  to z  said by other in doc
            """);

    assertThat(gap.from()).isEqualTo(new Id("c"));
    assertThat(gap.to()).isEqualTo(new Id("y"));
    assertThat(gap.geodesicKm()).isEmpty();
  }

  @Test
  void partsThatOnlyTimeKeepsApartHaveNoDistanceBetweenThem() {
    Gap gap = gap("a -SEA-> b  during 2023-10\nb -RAIL-> z  during 2023-09");

    assertThat(gap.from()).isEqualTo(gap.to()).isEqualTo(new Id("b"));
    assertThat(gap.geodesicKm()).hasValue(0);
  }

  @Test
  void fromSomewhereInACountryToSomewhereInItIsNoKnownDistance() {
    Gap gap =
        gap(
            """
            place russia COUNTRY  at 60 100
            a -SEA-> russia
            russia -RAIL-> z
            """);

    assertThat(gap.from()).isEqualTo(gap.to()).isEqualTo(new Id("russia"));
    assertThat(gap.geodesicKm()).isEmpty();
  }
}
