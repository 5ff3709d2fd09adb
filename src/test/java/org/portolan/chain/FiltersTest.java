package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;

/** Which chains a question lets through. */
class FiltersTest {
  private static final Network NETWORK =
      NetworkText.network(
          """
          a -SEA-> b  departed 2023-09-07/2023-09-10  arrived 2023-09-12/2023-09-20  aboard angara
          a -SEA-> b  aboard maria  as by-maria
          a -ROAD-> b  as by-road
          b -RAIL-> c  departed 2023-09-15/2023-09-30  arrived 2023-10-01/2023-10-05
          """);

  private static Filters since(String day) {
    return Filters.NONE.withDepartAfter(JoinTimingTest.day(day));
  }

  private static Filters until(String day) {
    return Filters.NONE.withArriveBefore(JoinTimingTest.day(day));
  }

  @Test
  void modesKeepLegsOfOtherModesOutOfTheWholeChain() {
    assertThat(Chains.ids("a", "c", NETWORK, Filters.NONE.withModes(Set.of(Mode.SEA, Mode.RAIL))))
        .containsExactly("a-b.b-c", "by-maria.b-c");
    assertThat(Chains.ids("a", "c", NETWORK, Filters.NONE.withModes(Set.of(Mode.ROAD)))).isEmpty();
    assertThat(Chains.ids("a", "c", NETWORK, Filters.NONE.withModes(EnumSet.noneOf(Mode.class))))
        .hasSize(3);
  }

  @Test
  void aVesselKeepsOutOtherShipsButNotLegsOnLand() {
    Filters angara = Filters.NONE.withVessel(Optional.of(new Id("angara")));

    assertThat(Chains.ids("a", "c", NETWORK, angara)).containsExactly("a-b.b-c", "by-road.b-c");
  }

  @Test
  void aVesselKeepsOutALegAboardAnotherOfWhichNoSourceSaysTheMode() {
    Network network = NetworkText.network("a -UNKNOWN-> b  aboard maria");

    assertThat(
            Chains.ids("a", "b", network, Filters.NONE.withVessel(Optional.of(new Id("angara")))))
        .isEmpty();
  }

  @Test
  void departAfterIncludesItsDayAndLetsUndatedLegsPass() {
    assertThat(Chains.ids("a", "b", NETWORK, since("2023-09-10")))
        .containsExactlyInAnyOrder("a-b", "by-maria", "by-road");
    assertThat(Chains.ids("a", "b", NETWORK, since("2023-09-11")))
        .containsExactly("by-maria", "by-road");
  }

  @Test
  void departAfterMovesTheArrivalOfTheWholeChain() {
    assertThat(Chains.find("a", "b", NETWORK, since("2023-10-05")).get(0).arrival())
        .isEqualTo(JoinTimingTest.day("2023-10-05"));
    assertThat(Chains.ids("a", "c", NETWORK, since("2023-09-30")))
        .containsExactly("by-maria.b-c", "by-road.b-c");
    assertThat(Chains.ids("a", "c", NETWORK, since("2023-10-01"))).isEmpty();
  }

  @Test
  void departAfterMakesNoChainImpossible() {
    assertThat(Chains.ids("a", "c", NETWORK, since("2023-10-01").withWorst(Verdict.IMPOSSIBLE)))
        .isEmpty();
  }

  @Test
  void arriveBeforeIncludesItsDayAndLetsUndatedLegsPass() {
    assertThat(Chains.ids("a", "b", NETWORK, until("2023-09-12"))).hasSize(3);
    assertThat(Chains.ids("a", "b", NETWORK, until("2023-09-11")))
        .containsExactly("by-maria", "by-road");
    assertThat(Chains.ids("a", "c", NETWORK, until("2023-10-01"))).hasSize(3);
    assertThat(Chains.ids("a", "c", NETWORK, until("2023-09-30"))).isEmpty();
  }

  @Test
  void maxLegsCountsTheLegs() {
    assertThat(Chains.ids("a", "c", NETWORK, Filters.NONE.withMaxLegs(1))).isEmpty();
    assertThat(Chains.ids("a", "c", NETWORK, Filters.NONE.withMaxLegs(2))).hasSize(3);
  }

  @Test
  void maxLegsOutsideItsRangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Filters.NONE.withMaxLegs(0))
        .withMessage("0 legs; expected 1 to 12");
    assertThatIllegalArgumentException().isThrownBy(() -> Filters.NONE.withMaxLegs(13));
  }

  @Test
  void timingLetsThroughWhatIsNoWorse() {
    Network network =
        NetworkText.network(
            """
            a -SEA-> b  during 2023-09
            b -RAIL-> c  during 2023-10  as certain
            b -RAIL-> c  as possible
            b -RAIL-> c  during 2023-08  as impossible
            """);

    assertThat(Chains.ids("a", "c", network, Filters.NONE.withWorst(Verdict.CERTAIN)))
        .containsExactly("a-b.certain");
    assertThat(Chains.ids("a", "c", network)).containsExactly("a-b.certain", "a-b.possible");
    assertThat(Chains.ids("a", "c", network, Filters.NONE.withWorst(Verdict.IMPOSSIBLE)))
        .containsExactly("a-b.certain", "a-b.possible", "a-b.impossible");
  }
}
