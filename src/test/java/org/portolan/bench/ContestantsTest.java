package org.portolan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.portolan.bench.cypher.CypherContestant;
import org.portolan.bench.jgrapht.JGraphTContestant;
import org.portolan.bench.network.Agreement;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.bench.network.PlainArrays;
import org.portolan.neo4j.TestNeo4j;

/** A peer that answers something else would make its figures worthless. */
class ContestantsTest {
  private static final GeneratedNetwork DENSE =
      GeneratedNetwork.of(new NetworkSize("dense", 30, 400, 2), 3);
  private static final GeneratedNetwork SMALL =
      GeneratedNetwork.of(new NetworkSize("small", 300, 3_000, 2), 1);

  @AfterEach
  void leaveNothing() {
    TestNeo4j.wipe();
    TestNeo4j.driver().executableQuery("DROP INDEX bench_leg_from IF EXISTS").execute();
    TestNeo4j.driver().executableQuery("DROP CONSTRAINT bench_place_id IF EXISTS").execute();
  }

  @Test
  void jGraphTAnswersAsThePlainSearchesDo() {
    assertAgreement(DENSE, new JGraphTContestant(DENSE), 20);
    assertAgreement(SMALL, new JGraphTContestant(SMALL), 8);
  }

  @Test
  void cypherAnswersAsThePlainSearchesDoWherePlacesAreFew() {
    TestNeo4j.wipe();

    assertAgreement(DENSE, CypherContestant.load(TestNeo4j.driver(), DENSE), 20);
  }

  @Test
  void cypherAnswersAsThePlainSearchesDoWherePlacesAreMany() {
    TestNeo4j.wipe();

    assertAgreement(SMALL, CypherContestant.load(TestNeo4j.driver(), SMALL), 8);
  }

  private static void assertAgreement(GeneratedNetwork network, Contestant peer, int pairs) {
    Agreement agreement = new Agreement(network, new PlainArrays(network));
    assertThat(network.pairs(pairs, 9))
        .allSatisfy((Asked asked) -> assertThat(agreement.differences(peer, asked)).isEmpty());
  }
}
