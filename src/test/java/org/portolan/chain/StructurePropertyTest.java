package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.Route;
import org.portolan.chain.structure.MapAnswer;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;

/** What the map says against trying everything leg by leg. */
class StructurePropertyTest {
  @Provide
  Arbitrary<Question> questions() {
    return Question.betweenPlaces(RandomNetwork.busy());
  }

  /** A question put to both. */
  private static final class Both {
    final Network network;
    final TemporalNetwork temporal;
    final Ask ask;
    final MapOracle oracle;
    final MapAnswer answer;
    final ChainSearch chains;

    Both(Question question, int count) {
      network = new Network(NetworkText.corpus(question.network().lines()), Lens.EVERYTHING);
      temporal = network.temporal();
      Filters filters = question.filters(Verdict.POSSIBLE);
      Id from = new Id("p" + question.from());
      Id to = new Id("p" + question.to());
      ask = Asking.of(network, filters, Optional.of(from), Optional.of(to));
      oracle = new MapOracle(temporal, ask);
      answer =
          StructureSearch.between(
              network, filters, from, to, count, Budget.of(Duration.ofMinutes(1)));
      chains = new ChainSearch(network, filters, Budget.of(Duration.ofMinutes(1)));
    }

    MapAnswer.Lane lane(int first) {
      return new MapAnswer.Lane(
          temporal.place(temporal.from(first)),
          temporal.place(temporal.to(first)),
          temporal.mode(first),
          Objects.requireNonNull(oracle.lanes().get(first)));
    }

    List<MapAnswer.Lane> lanes(Set<Integer> firsts) {
      return firsts.stream().sorted().map(this::lane).toList();
    }
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void aComponentIsWhatLegsConnectInWhateverDirection(@ForAll("questions") Question question) {
    Both both = new Both(question, 1);
    Set<Integer> sides = both.oracle.component();
    long places = sides.stream().map(side -> side % both.temporal.placeCount()).distinct().count();

    assertThat(both.answer.component())
        .contains(
            new MapAnswer.Component(
                (int) places,
                Arrays.stream(both.ask.to().places())
                    .anyMatch(place -> sides.contains(both.oracle.arrival(place))),
                both.oracle.isWay(leg -> true),
                new MapOracle(both.temporal, reversed(both.ask)).isWay(leg -> true)));
    Statistics.label("a way").collect(both.answer.component().orElseThrow().forth());
  }

  private static Ask reversed(Ask ask) {
    return new Ask(ask.to(), ask.from(), ask.via(), ask.limits(), ask.worst(), ask.test());
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void articulationsAndBridgesAreWhatLeavesNoWayWhenTakenAway(
      @ForAll("questions") Question question) {
    Both both = new Both(question, 1);

    assertThat(both.answer.articulations())
        .containsExactlyInAnyOrderElementsOf(
            both.oracle.articulations().stream().map(both.temporal::place).toList());
    assertThat(both.answer.bridges())
        .containsExactlyInAnyOrderElementsOf(both.lanes(both.oracle.bridges()));
    Statistics.label("articulations")
        .collect(both.answer.articulations().isEmpty() ? "none" : "some")
        .coverage(seen -> seen.check("some").percentage(share -> share > 3));
    Statistics.label("bridges")
        .collect(both.answer.bridges().isEmpty() ? "none" : "some")
        .coverage(seen -> seen.check("some").percentage(share -> share > 10));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void aCutIsASmallestSetOfLanesThatLeavesNoWay(@ForAll("questions") Question question) {
    Both both = new Both(question, 1);

    assertThat(both.oracle.cuts().stream().map(both::lanes)).contains(both.answer.cut());
    Statistics.label("cut")
        .collect(Math.min(2, both.answer.cut().size()))
        .coverage(seen -> seen.check(2).percentage(share -> share > 3));
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void routesAreTheFirstOfAllInOrderAndSayWhetherAChainTakesThem(
      @ForAll("questions") Question question) {
    int count = 1 + question.from();
    Both both = new Both(question, count);
    List<Route> all = both.oracle.routes().stream().limit(count).toList();
    Set<Route> taken = taken(both, question);

    assertThat(both.answer.routes().stream().map(route -> hops(route.lanes())).toList())
        .isEqualTo(all.stream().map(route -> hops(both, route)).toList());
    assertThat(both.answer.routes().stream().map(MapAnswer.OnMap::taken).toList())
        .isEqualTo(
            all.stream()
                .map(route -> taken.contains(route) ? MapAnswer.Taken.YES : MapAnswer.Taken.NO)
                .toList());
    Statistics.label("routes")
        .collect(
            all.stream().anyMatch(taken::contains)
                ? "taken"
                : all.isEmpty() ? "none" : "forbidden by time")
        .coverage(seen -> seen.check("forbidden by time").percentage(share -> share > 3));
  }

  private static Set<Route> taken(Both both, Question question) {
    return both
        .chains
        .find(Optional.of(new Id("p" + question.from())), Optional.of(new Id("p" + question.to())))
        .chains()
        .stream()
        .map(chain -> route(both, chain))
        .collect(Collectors.toSet());
  }

  private static Route route(Both both, Chain chain) {
    return new Route(
        chain.legs().stream()
            .map(
                leg ->
                    new Route.Hop(
                        both.temporal.findPlace(leg.from()),
                        both.temporal.findPlace(leg.to()),
                        leg.reading().mode()))
            .toList());
  }

  private static List<String> hops(List<MapAnswer.Lane> lanes) {
    return lanes.stream().map(lane -> lane.from() + " " + lane.mode() + " " + lane.to()).toList();
  }

  private static List<String> hops(Both both, Route route) {
    return route.hops().stream()
        .map(
            hop ->
                both.temporal.place(hop.from())
                    + " "
                    + hop.mode()
                    + " "
                    + both.temporal.place(hop.to()))
        .toList();
  }
}
