package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Alternatives;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.Chains;
import org.portolan.chain.search.Reach;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;

/** The scan by arrival against the search that goes through all chains. */
class EarliestChainPropertyTest {
  @Provide
  Arbitrary<Question> questions() {
    return Question.betweenPlaces(RandomNetwork.busy());
  }

  @Provide
  Arbitrary<Question.Further> further() {
    return Question.Further.any();
  }

  @Property(tries = 6000, edgeCases = EdgeCasesMode.NONE)
  void theEarliestChainIsOneOfTheEarliestOfAllChains(
      @ForAll("questions") Question asked,
      @ForAll("further") Question.Further further,
      @ForAll boolean leavesInTime) {
    Question question = leavesInTime ? asked.with(leavingBy(further)) : asked;
    Network network = project(question);
    Ask ask = ask(question, network, Optional.of(new Id("p" + question.to())));
    List<Alternatives.Alternative> all = all(network.temporal(), ask);

    Optional<Alternatives.Alternative> found =
        Chains.earliest(network.temporal(), ask, Budget.of(Duration.ofMinutes(1)));

    assertThat(found.map(chain -> rank(chain.arrival())))
        .isEqualTo(all.stream().map(chain -> rank(chain.arrival())).min(Integer::compare));
    found.ifPresent(
        chain ->
            assertThat(all)
                .anySatisfy(
                    other -> {
                      assertThat(other.legs()).isEqualTo(chain.legs());
                      assertThat(other.arrival()).isEqualTo(chain.arrival());
                    }));
    Statistics.label("several legs")
        .collect(found.map(chain -> chain.legs().length > 1).orElse(false))
        .coverage(seen -> seen.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void theEarliestChainThroughPlacesArrivesAsEarlyAsTheEarliestOfAll(
      @ForAll("questions") Question asked, @ForAll("further") Question.Further further) {
    Question question =
        asked.with(new Question.Further(RandomNetwork.FUTURE, RandomNetwork.FUTURE, further.via()));
    Network network = project(question);
    Ask ask = ask(question, network, Optional.of(new Id("p" + question.to())));

    Optional<Alternatives.Alternative> found =
        Chains.earliest(network.temporal(), ask, Budget.of(Duration.ofMinutes(1)));

    assertThat(found.map(chain -> rank(chain.arrival())))
        .isEqualTo(
            all(network.temporal(), ask).stream()
                .map(chain -> rank(chain.arrival()))
                .min(Integer::compare));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void anyNumberOfLegsReachesPlacesAsEarlyAsAllChains(@ForAll("questions") Question question) {
    Network network = project(question);
    Ask ask = ask(question, network, Optional.empty());
    Map<Integer, Integer> days = new TreeMap<>();
    for (Alternatives.Alternative chain : all(network.temporal(), withMost(ask, 12))) {
      int last = chain.legs()[chain.legs().length - 1];
      days.merge(network.temporal().to(last), rank(chain.arrival()), Math::min);
    }

    Map<Integer, Integer> reached = new TreeMap<>();
    new Reach(
            network.temporal(),
            withMost(ask, Ask.Limits.ANY_LEGS),
            Budget.of(Duration.ofMinutes(1)))
        .destinations()
        .forEach(place -> reached.put(place.place(), rank(place.day())));

    assertThat(reached).isEqualTo(days);
  }

  private static Ask withMost(Ask ask, int legs) {
    Ask.Limits limits = ask.limits();
    return ask.with(
        new Ask.Limits(
            limits.departFrom(),
            limits.departUntil(),
            limits.arriveUntil(),
            legs,
            limits.maxWait()));
  }

  private static Question.Further leavingBy(Question.Further further) {
    return new Question.Further(further.departBefore(), RandomNetwork.FUTURE, List.of());
  }

  private static Ask ask(Question question, Network network, Optional<Id> to) {
    return Asking.of(
        network,
        question.filters(Verdict.POSSIBLE),
        Optional.of(new Id("p" + question.from())),
        to);
  }

  private static Network project(Question question) {
    return new Network(NetworkText.corpus(question.network().lines()), Lens.EVERYTHING);
  }

  private static List<Alternatives.Alternative> all(TemporalNetwork network, Ask ask) {
    List<Alternatives.Alternative> all = new ArrayList<>();
    Chains.each(
        network,
        ask,
        Budget.of(Duration.ofMinutes(1)),
        (legs, arrival) -> all.add(new Alternatives.Alternative(legs, arrival)));
    return all;
  }

  /** Unknown arrivals are the worst answer. */
  private static int rank(int arrival) {
    return arrival == UNKNOWN ? TemporalNetwork.NEVER : arrival;
  }
}
