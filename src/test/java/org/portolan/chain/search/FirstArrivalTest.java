package org.portolan.chain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portolan.bench.engine.EngineContestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.chain.network.Arrivals;
import org.portolan.chain.network.TemporalNetwork;

/** The first to arrive is sought in several ways; this holds each to the search for all chains. */
class FirstArrivalTest {
  private static final int QUESTIONS = 2_000;
  private static final int MOST_LEGS = 6;
  private static final TemporalNetwork NETWORK =
      new EngineContestant(GeneratedNetwork.of(NetworkSize.S, 1)).network();
  private static final Budget ENDLESS = Budget.of(Duration.ofHours(1));

  @Test
  void theFirstIsTheFirstOfAllChainsInOrderOfArrival() {
    Random random = new Random(5);
    TreeMap<Integer, Integer> byLegs = new TreeMap<>();
    for (int question = 0; question < QUESTIONS; question++) {
      Ask ask = ask(random);
      Optional<Alternatives.Firsts> first =
          FirstArrival.find(NETWORK, ask, FirstArrivalTest::distance, true, ENDLESS);
      List<Alternatives.Alternative> all =
          Alternatives.find(
              NETWORK,
              ask,
              Alternatives.Order.ARRIVAL,
              FirstArrivalTest::distance,
              2,
              true,
              ENDLESS);
      Alternatives.Firsts expected = Alternatives.Firsts.of(all, 1);
      assertThat(first).as("question %d", question).isPresent();
      assertThat(text(first.get())).as("question %d", question).isEqualTo(text(expected));
      expected.chains().forEach(chain -> byLegs.merge(chain.legs().length, 1, Integer::sum));
    }
    // Few legs, more of them by labels after all, and as many as may be.
    assertThat(byLegs.keySet()).contains(2, 3, 4, 5, 6);
  }

  private static Ask ask(Random random) {
    Arrivals arrivals = NETWORK.arrivals();
    int day = arrivals.day(random.nextInt(arrivals.dayCount()));
    return new Ask(
        new Ask.Ends(false, new int[] {random.nextInt(NETWORK.placeCount())}),
        new Ask.Ends(false, new int[] {random.nextInt(NETWORK.placeCount())}),
        List.of(),
        new Ask.Limits(day, day + 60, TemporalNetwork.NEVER, MOST_LEGS, TemporalNetwork.NEVER),
        Ask.Joins.POSSIBLE,
        LegTest.ALL);
  }

  /** Some number that tells routes apart, but for some. */
  private static double distance(int[] legs) {
    return IntStream.of(legs).map(leg -> (NETWORK.from(leg) + 3 * NETWORK.to(leg)) % 7).sum();
  }

  private static List<String> text(Alternatives.Firsts firsts) {
    return List.of(
        firsts.chains().stream()
            .map(chain -> IntStream.of(chain.legs()).boxed().toList() + " " + chain.arrival())
            .toList()
            .toString(),
        "more " + firsts.more());
  }
}
