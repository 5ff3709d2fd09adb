package org.portolan.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainArraysTest {
  private static final GeneratedNetwork NETWORK =
      GeneratedNetwork.of(new NetworkSize("tiny", 40, 400, 2), 5);

  private final PlainArrays plain = new PlainArrays(NETWORK);

  @Test
  void itsAlternativesAreTheFirstOfAllChains() {
    assertThat(NETWORK.pairsForAlternatives(20, 3))
        .allSatisfy(
            asked ->
                assertThat(
                        plain.alternatives(asked).stream().map(PlainArraysTest::outline).toList())
                    .isEqualTo(
                        all(asked).stream()
                            .sorted(Alternative.ORDER)
                            .limit(Asked.ALTERNATIVES)
                            .map(PlainArraysTest::outline)
                            .toList()));
  }

  @Test
  void itAgreesWithItself() {
    Agreement agreement = new Agreement(NETWORK, plain);

    assertThat(NETWORK.pairs(20, 3))
        .allSatisfy(asked -> assertThat(agreement.differences(plain, asked)).isEmpty());
  }

  @Test
  void theEarliestOfAllChainsArrivesFirst() {
    assertThat(NETWORK.pairsForAlternatives(20, 3))
        .allSatisfy(
            asked ->
                assertThat(new TrustedSearch(NETWORK).earliestArrival(asked, 5))
                    .hasValue(
                        all(asked).stream().mapToInt(Alternative::arrival).min().orElseThrow()));
  }

  private static String outline(Alternative chain) {
    return chain.legs().size() + " " + chain.arrival();
  }

  /** Every chain of at most five legs, by trying every leg at every step. */
  private static List<Alternative> all(Asked asked) {
    List<Alternative> found = new ArrayList<>();
    extend(asked, new ArrayList<>(), List.of(asked.origin()), asked.day(), found);
    return found;
  }

  private static void extend(
      Asked asked, List<Integer> legs, List<Integer> places, int time, List<Alternative> found) {
    int here = places.get(places.size() - 1);
    if (here == asked.destination()) {
      found.add(new Alternative(legs, time));
      return;
    }
    for (int leg = 0; leg < NETWORK.legs() && legs.size() < 5; leg++) {
      int departs = Math.max(time, NETWORK.departEarliest()[leg]);
      if (NETWORK.from()[leg] == here
          && departs <= NETWORK.departLatest()[leg]
          && !places.contains(NETWORK.to()[leg])
          && (!legs.isEmpty() || NETWORK.departEarliest()[leg] <= asked.departBy())) {
        List<Integer> further = new ArrayList<>(places);
        further.add(NETWORK.to()[leg]);
        List<Integer> longer = new ArrayList<>(legs);
        longer.add(leg);
        extend(asked, longer, further, Math.max(departs, NETWORK.arriveEarliest()[leg]), found);
      }
    }
  }
}
