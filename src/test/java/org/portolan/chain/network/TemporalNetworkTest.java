package org.portolan.chain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portolan.bench.engine.EngineContestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Mode;

/** How legs lie in the arrays. */
class TemporalNetworkTest {
  private static final List<Id> PLACES = List.of(new Id("a"), new Id("b"), new Id("c"));

  private final NetworkBuilder builder =
      new NetworkBuilder(PLACES, List.of(), new Atlas(List.of()));

  private void add(String id, String from, String to, Mode mode, int departs, int arrives) {
    builder.add(row(id, from, to, mode, new Days(departs, departs, arrives, arrives), Set.of()));
  }

  private static NetworkBuilder.Row row(
      String id, String from, String to, Mode mode, Days days, Set<Id> after) {
    return new NetworkBuilder.Row(
        new Id(id), new Id(from), new Id(to), mode, null, days, LegStrength.of(1, 1, 0), after);
  }

  private static List<String> ids(TemporalNetwork network) {
    return IntStream.range(0, network.legCount())
        .mapToObj(leg -> network.movement(leg).value())
        .toList();
  }

  @Test
  void legsOfOnePairAndModeAreALaneWithTheirStaircaseInFront() {
    add("slow", "a", "b", Mode.SEA, 1, 9);
    add("late", "a", "b", Mode.SEA, 5, 8);
    add("early", "a", "b", Mode.SEA, 2, 4);
    add("train", "a", "b", Mode.RAIL, 3, 4);

    TemporalNetwork network = builder.build();

    assertThat(ids(network)).containsExactly("early", "late", "slow", "train");
    assertThat(network.lanes().count()).isEqualTo(2);
    assertThat(network.lanes().stairsEnd(0)).isEqualTo(2);
  }

  @Test
  void ofLegsAlikeTheFirstByIdIsTheStep() {
    add("y", "a", "b", Mode.SEA, 1, 2);
    add("x", "a", "b", Mode.SEA, 1, 2);

    TemporalNetwork network = builder.build();

    assertThat(ids(network)).containsExactly("x", "y");
    assertThat(network.lanes().stairsEnd(0)).isEqualTo(1);
  }

  @Test
  void aLegInAStatedSequenceHasALaneOfItsOwn() {
    add("one", "a", "b", Mode.SEA, 1, 2);
    add("two", "a", "b", Mode.SEA, 3, 4);
    builder.add(row("then", "b", "c", Mode.RAIL, new Days(5, 5, 6, 6), Set.of(new Id("one"))));

    TemporalNetwork network = builder.build();

    assertThat(network.lanes().count()).isEqualTo(3);
    assertThat(network.sequences().count()).isEqualTo(2);
    assertThat(
            network
                .sequences()
                .isAfter(
                    network.sequences().find(legOf(network, "then")),
                    network.sequences().find(legOf(network, "one"))))
        .isTrue();
  }

  private static int legOf(TemporalNetwork network, String id) {
    return ids(network).indexOf(id);
  }

  @Test
  void aLegThatGoesNowhereIsLeftOut() {
    add("round", "a", "a", Mode.SEA, 1, 2);

    assertThat(builder.build().legCount()).isZero();
  }

  @Test
  void aPlaceThatWasNotToldOfIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> add("astray", "a", "z", Mode.SEA, 1, 2))
        .withMessageContaining("'z'");
  }

  @Test
  void thoseWhoAreLateFindTheLegsThatStillLeave() {
    add("first", "a", "b", Mode.SEA, 1, 2);
    add("second", "a", "c", Mode.SEA, 3, 4);
    builder.add(
        row("open", "a", "b", Mode.RAIL, new Days(0, TemporalNetwork.NEVER, 0, 9), Set.of()));
    Departures departures = builder.build().departures();

    assertThat(departures.open(0) - departures.firstAfter(0, 2)).isEqualTo(1);
    assertThat(departures.open(0) - departures.firstAfter(0, 4)).isZero();
    assertThat(departures.end(0) - departures.open(0)).isEqualTo(1);
  }

  @Test
  void aLegTakesAtMost64Bytes() {
    EngineContestant engine = new EngineContestant(GeneratedNetwork.of(NetworkSize.S, 1));

    assertThat(engine.bytesPerLeg().getAsDouble()).isBetween(30.0, 64.0);
  }
}
