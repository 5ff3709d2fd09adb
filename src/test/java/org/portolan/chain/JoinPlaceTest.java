package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;

/** Where legs meet, where chains begin and end, and that a place occurs once. */
class JoinPlaceTest {

  @Test
  void legsMeetWhereOnePlaceLiesInTheOther() {
    Network network =
        NetworkText.network(
            """
            place yard RAIL_YARD  in city
            a -SEA-> yard
            city -RAIL-> c
            x -SEA-> city
            yard -RAIL-> y
            """);

    assertThat(Chains.ids("a", "c", network)).containsExactly("a-yard.city-c");
    assertThat(Chains.ids("x", "y", network)).containsExactly("x-city.yard-y");
    assertThat(Chains.only("a", "c", network).joins().get(0).at()).isEqualTo(new Id("yard"));
  }

  @Test
  void siblingsDoNotMeet() {
    Network network =
        NetworkText.network(
            """
            place pier PORT  in city
            place yard RAIL_YARD  in city
            place city CITY
            a -SEA-> pier
            yard -RAIL-> c
            """);

    assertThat(Chains.ids("a", "c", network)).isEmpty();
  }

  @Test
  void legsDoNotMeetInARegionOrCountry() {
    Network network =
        NetworkText.network(
            """
            place russia COUNTRY
            place far-east REGION  in russia
            place dunay PORT  in far-east
            a -SEA-> russia
            russia -RAIL-> b
            dunay -RAIL-> c
            a -SEA-> far-east
            far-east -RAIL-> d
            """);

    assertThat(Chains.ids("a", "b", network)).isEmpty();
    assertThat(Chains.ids("a", "c", network)).isEmpty();
    assertThat(Chains.ids("a", "d", network)).isEmpty();
  }

  @Test
  void aStatedSequenceJoinsInARegionOrCountry() {
    Network network =
        NetworkText.network(
            """
            place russia COUNTRY
            place dunay PORT  in russia
            a -SEA-> russia
            dunay -RAIL-> b  after a-russia
            russia -RAIL-> c  after a-russia
            """);

    assertThat(Chains.ids("a", "b", network)).containsExactly("a-russia.dunay-b");
    assertThat(Chains.ids("a", "c", network)).containsExactly("a-russia.russia-c");
  }

  @Test
  void aSequenceStatedByWayOfOthersDoesNotJoinInACountry() {
    Network network =
        NetworkText.network(
            """
            place russia COUNTRY
            a -SEA-> russia
            x -SEA-> y  after a-russia
            russia -RAIL-> c  after x-y
            """);

    assertThat(Chains.ids("a", "c", network)).isEmpty();
  }

  @Test
  void aStatedSequenceDoesNotJoinPlacesApart() {
    Network network = NetworkText.network("a -SEA-> b\nx -RAIL-> c  after a-b");

    assertThat(Chains.ids("a", "c", network)).isEmpty();
  }

  @Test
  void askingForARegionMeansAnyPlaceInsideIt() {
    Network network =
        NetworkText.network(
            """
            place north-korea COUNTRY
            place russia COUNTRY
            place rajin PORT  in north-korea
            place dunay PORT  in russia
            place tikhoretsk CITY  in russia
            rajin -SEA-> dunay
            dunay -RAIL-> tikhoretsk
            north-korea -SEA-> russia
            """);

    assertThat(Chains.ids("north-korea", "russia", network))
        .containsExactly("north-korea-russia", "rajin-dunay", "rajin-dunay.dunay-tikhoretsk");
    assertThat(Chains.ids("rajin", "russia", network))
        .containsExactly("rajin-dunay", "rajin-dunay.dunay-tikhoretsk");
    assertThat(Chains.ids("russia", "tikhoretsk", network)).containsExactly("dunay-tikhoretsk");
  }

  @Test
  void askingForAPlaceDoesNotMeanWhatContainsIt() {
    Network network =
        NetworkText.network(
            """
            place russia COUNTRY
            place dunay PORT  in russia
            a -SEA-> russia
            """);

    assertThat(Chains.ids("a", "dunay", network)).isEmpty();
  }

  @Test
  void aPlaceOccursOnce() {
    Network network =
        NetworkText.network(
            """
            a -SEA-> b
            b -SEA-> x
            x -SEA-> b  as back
            b -SEA-> c
            """);

    assertThat(Chains.ids("a", "c", network)).containsExactly("a-b.b-c");
  }

  @Test
  void theOriginIsNotEnteredAgain() {
    Network network =
        NetworkText.network(
            """
            a -SEA-> b
            b -SEA-> a
            a -RAIL-> c
            """);

    assertThat(Chains.ids("a", "c", network)).containsExactly("a-c");
    assertThat(Chains.ids("a", "a", network)).isEmpty();
  }

  @Test
  void theOriginIsNotEnteredAgainByAPlaceInsideItEither() {
    Network network =
        NetworkText.network(
            """
            place pier PORT  in city
            city -SEA-> b
            b -SEA-> pier
            pier -RAIL-> c
            """);

    assertThat(Chains.ids("city", "c", network)).containsExactly("pier-c");
  }

  @Test
  void aChainDoesNotGoOnFromTheCityWhosePortItLeftBefore() {
    Network network =
        NetworkText.network(
            """
            place pier PORT  in city
            place yard RAIL_YARD  in city
            pier -SEA-> b
            b -ROAD-> yard
            city -RAIL-> c
            """);

    assertThat(Chains.ids("pier", "yard", network)).containsExactly("pier-b.b-yard");
    assertThat(Chains.ids("pier", "c", network)).isEmpty();
    assertThat(Chains.ids("b", "c", network)).containsExactly("b-yard.city-c");
  }

  @Test
  void aMovementWithinOneStopIsNoLeg() {
    Network network =
        NetworkText.network(
            """
            place yard RAIL_YARD  in city
            city -RAIL-> yard
            a -SEA-> a
            """);

    assertThat(Chains.ids("city", "yard", network)).isEmpty();
    assertThat(Chains.ids("a", "a", network)).isEmpty();
  }

  @Test
  void aChainThatRevisitsItsStartCanLookEarlierThanAnySimpleOne() {
    // By way of b and a again, cargo would be known to arrive on the 2nd; by the leg alone nobody
    // knows, and what is not known comes last.
    Network network =
        NetworkText.network(
            """
            a -SEA-> b  during 2023-09-01
            b -SEA-> a  during 2023-09-02
            a -RAIL-> c
            """);

    assertThat(Chains.only("a", "c", network).id()).isEqualTo("a-c");
    assertThat(Chains.only("a", "c", network).arrival()).isEmpty();
  }

  @Test
  void theBestWayToAPlaceInBetweenNeedNotBeginTheBestChain() {
    // The earliest way to m goes by way of x, where the only onward chain would have to go again.
    Network network =
        NetworkText.network(
            """
            a -SEA-> x  arrived 2023-09-01
            x -SEA-> m  departed 2023-09-02  arrived 2023-09-02
            a -SEA-> m  arrived 2023-09-05
            m -RAIL-> x  departed 2023-09-06  arrived 2023-09-06  as m-x-late
            x -RAIL-> c  departed 2023-09-07
            """);

    assertThat(Chains.ids("a", "c", network)).containsExactly("a-x.x-c", "a-m.m-x-late.x-c");
  }

  @Test
  void aWideLaterLegIsReachedThoughItsFirstDayHasPassed() {
    Network network =
        NetworkText.network(
            """
            b -RAIL-> c  departed 2023-09-01/2023-12-31
            a -SEA-> b  departed 2023-10-10  arrived 2023-10-20
            """);

    assertThat(Chains.only("a", "c", network).arrival())
        .isEqualTo(JoinTimingTest.day("2023-10-20"));
  }
}
