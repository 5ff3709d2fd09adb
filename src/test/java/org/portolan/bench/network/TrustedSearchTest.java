package org.portolan.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrustedSearchTest {
  private static final int DAY = 100;

  private final LegColumns legs = new LegColumns(10);

  @Test
  void arrivalIsTheFirstDayOfTheLastWindowThatTimeAllows() {
    leg(0, 1, 110, 5, 0);
    leg(1, 2, 112, 5, 20);

    assertThat(search().earliestArrival(new Asked(0, 2, DAY), 6)).hasValue(117);
  }

  @Test
  void aLegWithAWideWindowCanLeaveAfterItsFirstDay() {
    leg(0, 1, 110, 5, 0);
    leg(1, 2, 90, 3, 25);

    assertThat(search().earliestArrival(new Asked(0, 2, DAY), 6)).hasValue(115);
  }

  @Test
  void aLegThatMustHaveLeftBeforeTheArrivalIsNoWayOn() {
    leg(0, 1, 110, 5, 0);
    leg(1, 2, 114, 5, 0);

    assertThat(search().earliestArrival(new Asked(0, 2, DAY), 6)).isEmpty();
  }

  @Test
  void theFirstLegDepartsWithinTheAskedDays() {
    leg(0, 1, 161, 1, 0);
    leg(0, 2, 99, 1, 0);

    assertThat(search().earliestArrival(new Asked(0, 1, DAY), 6)).isEmpty();
    assertThat(search().earliestArrival(new Asked(0, 2, DAY), 6)).isEmpty();
  }

  @Test
  void theFirstLegCanDepartOnTheLastOfTheAskedDays() {
    leg(0, 1, 160, 1, 0);

    assertThat(search().earliestArrival(new Asked(0, 1, DAY), 6)).hasValue(161);
  }

  @Test
  void aRoundTripThroughTheOriginDoesNotLiftItsLimit() {
    leg(0, 1, 110, 1, 0);
    leg(1, 0, 150, 1, 0);
    leg(0, 2, 170, 1, 0);

    assertThat(search().earliestArrival(new Asked(0, 2, DAY), 6)).isEmpty();
  }

  @Test
  void noMoreLegsAreUsedThanAllowed() {
    leg(0, 1, 110, 1, 0);
    leg(1, 2, 112, 1, 0);
    leg(2, 3, 114, 1, 0);
    leg(0, 3, 130, 1, 0);

    assertThat(search().earliestArrival(new Asked(0, 3, DAY), 3)).hasValue(115);
    assertThat(search().earliestArrival(new Asked(0, 3, DAY), 2)).hasValue(131);
    assertThat(search().earliestArrival(new Asked(0, 2, DAY), 1)).isEmpty();
  }

  @Test
  void placesAreReachedInTimeOrNotAndTheOriginIsNot() {
    leg(0, 1, 110, 1, 0);
    leg(1, 2, 112, 1, 0);
    leg(2, 0, 114, 1, 0);
    leg(2, 3, DAY + Asked.REACH_WITHIN_DAYS, 0, 0);
    leg(2, 4, DAY + Asked.REACH_WITHIN_DAYS, 1, 0);

    assertThat(search().reachable(new Asked(0, 1, DAY)))
        .startsWith(TrustedSearch.NEVER, 111, 113, DAY + Asked.REACH_WITHIN_DAYS)
        .endsWith(IntStream.generate(() -> TrustedSearch.NEVER).limit(6).toArray());
  }

  @Test
  void whatIsReachedCanDepartAnyDay() {
    leg(0, 1, 300, 5, 0);

    assertThat(search().reachable(new Asked(0, 1, DAY))[1]).isEqualTo(305);
  }

  private void leg(int from, int to, int departs, int takes, int width) {
    legs.addHop(from, to, GeneratedNetwork.SEA, 0);
    legs.date(departs, takes, width);
  }

  /** What is left of the legs leads from a place to itself on day 0. */
  private TrustedSearch search() {
    NetworkSize size = new NetworkSize("tiny", 10, 10, 2);
    return new TrustedSearch(new GeneratedNetwork(size, legs, 0, DAY));
  }
}
