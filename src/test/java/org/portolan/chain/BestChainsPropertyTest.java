package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;

/** The searches that stop at the best chains against the one that goes through all of them. */
class BestChainsPropertyTest {
  @Provide
  Arbitrary<Question> questions() {
    return Question.betweenPlaces(RandomNetwork.busy());
  }

  /** Often nothing, since with much asked few chains are left. */
  @Provide
  Arbitrary<Question.Further> further() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(Question.Further.NOTHING)),
        Tuple.of(
            1,
            Question.Further.any()
                .map(
                    any ->
                        new Question.Further(
                            RandomNetwork.FUTURE, RandomNetwork.FUTURE, any.via()))),
        Tuple.of(
            1,
            Question.Further.any()
                .map(any -> new Question.Further(RandomNetwork.FUTURE, any.maxWait(), List.of()))),
        Tuple.of(1, Question.Further.any()));
  }

  @Property(tries = 10000, edgeCases = EdgeCasesMode.NONE)
  void theBestChainsAreTheFirstOfAllChains(
      @ForAll("questions") Question asked,
      @ForAll("further") Question.Further further,
      @ForAll Rank rank,
      @ForAll boolean certain,
      @ForAll @IntRange(min = 1, max = 5) int count) {
    Question question = asked.with(further);
    ChainSearch search = search(question, certain);
    List<Chain> all = inOrder(search, question, rank);

    Best best = search.best(from(question), to(question), rank, false, count);

    assertThat(best.complete()).isTrue();
    assertThat(best.alternatives()).isEqualTo(Alternative.each(all).stream().limit(count).toList());
    assertThat(best.more()).isEqualTo(all.size() > count);
    Statistics.label("chains")
        .collect(all.size() > 2 ? "3 or more" : Integer.toString(all.size()))
        .coverage(seen -> seen.check("3 or more").percentage(share -> share > 3));
  }

  @Property(tries = 10000, edgeCases = EdgeCasesMode.NONE)
  void theBestRoutesAreThoseOfTheFirstOfAllChainsWithTheirSailings(
      @ForAll("questions") Question asked,
      @ForAll("further") Question.Further further,
      @ForAll Rank rank,
      @ForAll boolean certain,
      @ForAll @IntRange(min = 1, max = 4) int count) {
    Question question = asked.with(further);
    ChainSearch search = search(question, certain);
    List<Alternative> all = Alternative.byRoute(inOrder(search, question, rank));

    Best best = search.best(from(question), to(question), rank, true, count);

    assertThat(best.complete()).isTrue();
    assertThat(best.alternatives()).isEqualTo(all.stream().limit(count).toList());
    assertThat(best.more()).isEqualTo(all.size() > count);
    Statistics.label("sailings of one route")
        .collect(
            all.stream().mapToInt(route -> route.sailings().size()).max().orElse(0) > 1
                ? "several"
                : "one or none")
        .coverage(seen -> seen.check("several").percentage(share -> share > 3));
  }

  @Provide
  Arbitrary<Question> flatQuestions() {
    return Question.betweenPlaces(RandomNetwork.flat());
  }

  @Property(tries = 8000, edgeCases = EdgeCasesMode.NONE)
  void theFirstToArriveIsTheFirstOfAllChainsWhereNoPlaceContainsAnother(
      @ForAll("flatQuestions") Question asked,
      @ForAll("further") Question.Further further,
      @ForAll boolean leavesInTime,
      @ForAll boolean byRoute) {
    Question question = leavesInTime ? asked.with(further) : asked;
    ChainSearch search = search(question, false);
    List<Chain> chains = inOrder(search, question, Rank.ARRIVAL);
    List<Alternative> all = byRoute ? Alternative.byRoute(chains) : Alternative.each(chains);

    Best best = search.best(from(question), to(question), Rank.ARRIVAL, byRoute, 1);

    assertThat(best.alternatives()).isEqualTo(all.stream().limit(1).toList());
    assertThat(best.more()).isEqualTo(all.size() > 1);
    Statistics.label("answers")
        .collect(all.size() > 1 ? "several" : Integer.toString(all.size()))
        .coverage(
            seen -> {
              seen.check("1").percentage(share -> share > 3);
              seen.check("several").percentage(share -> share > 3);
            });
  }

  private static ChainSearch search(Question question, boolean certain) {
    Network network = new Network(NetworkText.corpus(question.network().lines()), Lens.EVERYTHING);
    return new ChainSearch(network, question.filters(certain ? Verdict.CERTAIN : Verdict.POSSIBLE));
  }

  private static List<Chain> inOrder(ChainSearch search, Question question, Rank rank) {
    return rank.sort(
        search
            .find(java.util.Optional.of(from(question)), java.util.Optional.of(to(question)))
            .chains(),
        NetworkText.corpus(question.network().lines()).atlas());
  }

  private static Id from(Question question) {
    return new Id("p" + question.from());
  }

  private static Id to(Question question) {
    return new Id("p" + question.to());
  }
}
