package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;

/** Where cargo can have gone, and where it can have come from. */
class ReachedTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          a -SEA-> b  departed 2023-09-01/2023-09-09  arrived 2023-09-05/2023-09-15
          b -RAIL-> c  departed 2023-09-07/2023-09-12  arrived 2023-09-20/2023-09-25
          a -AIR-> c  arrived 2023-09-22  departed 2023-09-22
          a -ROAD-> d
          """);

  private static List<String> from(String place, Filters filters) {
    return tell(new ChainSearch(NETWORK, filters).destinations(new Id(place)).places());
  }

  private static List<String> to(String place, Filters filters) {
    return tell(new ChainSearch(NETWORK, filters).origins(new Id(place)).places());
  }

  private static List<String> tell(List<Reached> places) {
    return places.stream()
        .map(
            reached ->
                "%s %s/%s %d"
                    .formatted(
                        reached.place(),
                        reached.when().earliest().map(Object::toString).orElse(".."),
                        reached.when().latest().map(Object::toString).orElse(".."),
                        reached.legs()))
        .toList();
  }

  @Test
  void eachPlaceIsReachedByItsEarliestChainAndUnknownArrivalsComeLast() {
    assertThat(from("a", Filters.NONE))
        .containsExactly("b 2023-09-05/2023-09-15 1", "c 2023-09-20/2023-09-25 2", "d ../.. 1");
  }

  @Test
  void eachPlaceIsLeftByItsLatestChain() {
    assertThat(to("c", Filters.NONE))
        .containsExactly("a 2023-09-22/2023-09-22 1", "b 2023-09-07/2023-09-12 1");
  }

  @Test
  void aLaterLegLimitsTheLatestDeparture() {
    assertThat(to("c", Filters.NONE.withArriveBefore(JoinTimingTest.day("2023-09-21"))))
        .containsExactly("b 2023-09-07/2023-09-12 1", "a 2023-09-01/2023-09-09 2");
  }

  @Test
  void theLimitsOfTheQuestionBoundWhatIsReached() {
    assertThat(from("a", Filters.NONE.withArriveBefore(JoinTimingTest.day("2023-09-10"))))
        .containsExactly("b 2023-09-05/2023-09-10 1", "d ../2023-09-10 1");
    assertThat(from("a", Filters.NONE.withDepartAfter(JoinTimingTest.day("2023-09-08"))))
        .containsExactly(
            "b 2023-09-08/2023-09-15 1", "d 2023-09-08/.. 1", "c 2023-09-20/2023-09-25 2");
  }

  @Test
  void noPlaceIsLeftForAWalkThatComesBackToIt() {
    Network circle =
        NetworkText.network(
            """
            b -ROAD-> d
            b -RAIL-> c  departed 2023-09-20  arrived 2023-09-20
            c -SEA-> b  departed 2023-09-21  arrived 2023-09-22
            """);

    assertThat(tell(new ChainSearch(circle, Filters.NONE).origins(new Id("d")).places()))
        .containsExactly("c 2023-09-21/2023-09-21 2", "b ../.. 1");
  }

  @Test
  void noPlaceIsReachedByWayOfItself() {
    Network circle =
        NetworkText.network(
            """
            a -ROAD-> b
            b -RAIL-> c  departed 2023-09-20  arrived 2023-09-20
            c -SEA-> b  departed 2023-09-21  arrived 2023-09-22
            """);

    assertThat(tell(new ChainSearch(circle, Filters.NONE).destinations(new Id("a")).places()))
        .containsExactly("c 2023-09-20/2023-09-20 2", "b ../.. 1");
  }

  @Test
  void nothingIsReachedFromAPlaceThatNothingLeaves() {
    assertThat(from("c", Filters.NONE)).isEmpty();
  }

  @Test
  void circlesThroughThePlaceAskedForAreNotFollowed() {
    StringBuilder lines = new StringBuilder();
    for (int from = 0; from < 14; from++) {
      for (int to = 0; to < 14; to++) {
        lines.append(from == to ? "" : "p%d -ROAD-> p%d%n".formatted(from, to));
      }
    }
    Network dense = NetworkText.network(lines.toString());

    ChainSearch.Reach reach =
        new ChainSearch(dense, Filters.NONE.withMaxLegs(Filters.LEGS_LIMIT)).origins(new Id("p0"));

    assertThat(reach.complete()).isTrue();
    assertThat(reach.places()).hasSize(13);
  }
}
