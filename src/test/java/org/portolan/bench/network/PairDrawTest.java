package org.portolan.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairDrawTest {
  private static final GeneratedNetwork NETWORK = GeneratedNetwork.of(NetworkSize.S, 1);
  private static final TrustedSearch SEARCH = new TrustedSearch(NETWORK);

  @Test
  void theSameSeedDrawsTheSamePairs() {
    assertThat(NETWORK.pairs(20, 7)).isEqualTo(NETWORK.pairs(20, 7));
  }

  @Test
  void anotherSeedDrawsOtherPairs() {
    assertThat(NETWORK.pairs(20, 7)).isNotEqualTo(NETWORK.pairs(20, 8));
  }

  @Test
  void aChainOfAtMostSixLegsJoinsEveryPair() {
    List<Asked> pairs = NETWORK.pairs(20, 7);

    assertThat(pairs).hasSize(20);
    assertThat(pairs).allMatch(asked -> SEARCH.earliestArrival(asked, 6).isPresent());
  }

  @Test
  void aChainOfAtMostFiveLegsJoinsEveryPairForAlternatives() {
    List<Asked> pairs = NETWORK.pairsForAlternatives(20, 7);

    assertThat(pairs).hasSize(20);
    assertThat(pairs).allMatch(asked -> SEARCH.earliestArrival(asked, 5).isPresent());
  }

  @Test
  void aYearOfTheNetworkFollowsTheAskedDay() {
    assertThat(NETWORK.pairs(20, 7))
        .allMatch(asked -> asked.day() >= NETWORK.firstDay())
        .allMatch(asked -> asked.reachBy() <= NETWORK.lastDay());
  }
}
