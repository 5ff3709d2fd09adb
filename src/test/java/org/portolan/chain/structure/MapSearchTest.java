package org.portolan.chain.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portolan.bench.engine.EngineContestant;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.LegTest;

/** A question to a network of ten thousand legs, and what becomes of it when time is up. */
class MapSearchTest {
  private final TemporalNetwork network =
      new EngineContestant(GeneratedNetwork.of(NetworkSize.S, 1)).network();

  /** Between the two places with the most lanes out. */
  private MapAnswer ask(Duration limit) {
    int[] busiest =
        IntStream.range(0, network.placeCount())
            .boxed()
            .sorted(Comparator.comparing(this::lanesOut).reversed())
            .limit(2)
            .mapToInt(place -> place)
            .toArray();
    Ask ask =
        new Ask(
            new Ask.Ends(false, new int[] {busiest[0]}),
            new Ask.Ends(false, new int[] {busiest[1]}),
            List.of(),
            new Ask.Limits(
                TemporalNetwork.UNKNOWN,
                TemporalNetwork.NEVER,
                TemporalNetwork.NEVER,
                6,
                TemporalNetwork.NEVER),
            Ask.Joins.POSSIBLE,
            LegTest.ALL);
    return MapSearch.of(network, ask, 5, Budget.of(limit));
  }

  private int lanesOut(int place) {
    return network.lanes().firstOut(place + 1) - network.lanes().firstOut(place);
  }

  @Test
  void betweenBusyPlacesThereAreManyWays() {
    MapAnswer answer = ask(Duration.ofMinutes(1));

    assertThat(answer.missing()).isEmpty();
    assertThat(answer.component().orElseThrow().together()).isTrue();
    assertThat(answer.cut()).hasSizeGreaterThan(10);
    assertThat(answer.bridges()).isEmpty();
    assertThat(answer.routes()).hasSize(5);
    assertThat(answer.routes().get(0).lanes()).hasSize(1);
  }

  @Test
  void whenTimeIsUpTheAnswerNamesWhatItLacks() {
    MapAnswer answer = ask(Duration.ZERO);

    assertThat(answer.component()).isEmpty();
    assertThat(answer.cut()).isEmpty();
    assertThat(answer.missing())
        .contains(MapAnswer.Part.COMPONENT, MapAnswer.Part.CUT, MapAnswer.Part.ROUTES);
  }

  @Test
  void theGraphKeepsNothingForAPlaceOrALeg() {
    assertThat(PlaceGraph.of(network).bytes()).isZero();
  }
}
