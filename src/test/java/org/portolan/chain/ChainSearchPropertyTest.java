package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.time.Bounds;

/** The search against brute force, on small networks made by chance. */
class ChainSearchPropertyTest {

  @Provide
  Arbitrary<Question> questions() {
    return Question.any();
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void findsTheChainsThatBruteForceFindsInTheSameOrder(@ForAll("questions") Question question) {
    Found found = question.ask(project(question), Verdict.POSSIBLE);

    assertThat(told(found)).isEqualTo(expected(question, Verdict.POSSIBLE));
    int longest = found.chains().stream().mapToInt(c -> c.legs().size()).max().orElse(0);
    Statistics.label("longest chain")
        .collect(longest > 2 ? "3 or more" : Integer.toString(longest))
        .coverage(
            seen -> {
              seen.check("2").percentage(share -> share > 15);
              seen.check("3 or more").percentage(share -> share > 1);
            });
  }

  @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
  void findsImpossibleChainsAsWellWhenAsked(@ForAll("questions") Question question) {
    assertThat(told(question.ask(project(question), Verdict.IMPOSSIBLE)))
        .isEqualTo(expected(question, Verdict.IMPOSSIBLE));
  }

  @Provide
  Arbitrary<Question.Further> further() {
    return Question.Further.any();
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void findsTheChainsThatPassPlacesWaitAndLeaveAsAsked(
      @ForAll("questions") Question asked,
      @ForAll("further") Question.Further further,
      @ForAll Verdict worst) {
    Question question = asked.with(further);
    List<String> expected = expected(question, worst);

    assertThat(told(question.ask(project(question), worst))).isEqualTo(expected);
    Statistics.label("found")
        .collect(!expected.isEmpty())
        .coverage(seen -> seen.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void findsCertainChainsAloneWhenAsked(@ForAll("questions") Question question) {
    assertThat(told(question.ask(project(question), Verdict.CERTAIN)))
        .isEqualTo(expected(question, Verdict.CERTAIN));
  }

  @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
  void reachesPlacesByTheEarliestOfAllSimpleChains(@ForAll("questions") Question asked) {
    Question question = asked.without(false);
    List<Reached> all =
        possible(question).stream()
            .map(a -> new Reached(end(question, a), bounds(a.arrivals()), a.hops().size()))
            .toList();

    if (question.asksFrom()) {
      check(
          search(question).destinations(new Id("p" + question.from())),
          all,
          Comparator.comparing((Reached r) -> r.when().earliest().orElse(LocalDate.MAX)));
    }
  }

  @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
  void comesFromPlacesByTheLatestDepartureOfAllSimpleChains(@ForAll("questions") Question asked) {
    Question question = asked.without(true);
    List<Reached> all =
        possible(question).stream()
            .map(a -> new Reached(start(question, a), bounds(a.departures()), a.hops().size()))
            .toList();

    if (question.asksTo()) {
      check(
          search(question).origins(new Id("p" + question.to())),
          all,
          Comparator.comparing(
              (Reached r) -> r.when().latest().orElse(LocalDate.MIN), Comparator.reverseOrder()));
    }
  }

  private static ChainSearch search(Question question) {
    return new ChainSearch(project(question), question.filters(Verdict.POSSIBLE));
  }

  /** Each place by one of its best chains, which may differ in the other end of their times. */
  private static void check(
      ChainSearch.Reach reach, List<Reached> all, Comparator<Reached> bySense) {
    Comparator<Reached> order = bySense.thenComparing(Reached::legs).thenComparing(Reached::place);
    assertThat(reach.complete()).isTrue();
    assertThat(reach.places()).isSortedAccordingTo(order);
    assertThat(reach.places())
        .usingElementComparator(order)
        .containsExactlyElementsOf(best(all.stream(), order));
    assertThat(all).containsAll(reach.places());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void answersTheSameInWhateverOrderTheEvidenceComes(
      @ForAll("questions") Question question, @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(question.network().lines());
    Collections.shuffle(shuffled, new Random(seed));

    Network other = new Network(NetworkText.corpus(shuffled), Lens.EVERYTHING);

    assertThat(question.ask(other, Verdict.IMPOSSIBLE))
        .isEqualTo(question.ask(project(question), Verdict.IMPOSSIBLE));
  }

  private static Network project(Question question) {
    return new Network(NetworkText.corpus(question.network().lines()), Lens.EVERYTHING);
  }

  private static List<String> told(Found found) {
    assertThat(found.complete()).isTrue();
    return found.chains().stream()
        .map(
            chain ->
                tell(
                    chain.id(),
                    chain.timing().verdict(),
                    chain.joins().stream()
                        .map(
                            join ->
                                "%s %s %s"
                                    .formatted(
                                        join.timing().verdict(),
                                        join.timing().basis(),
                                        join.continuity()))
                        .toList(),
                    chain.arrival()))
        .toList();
  }

  private static List<String> expected(Question question, Verdict worst) {
    return new Oracle(question)
        .answers().stream()
            .filter(answer -> answer.verdict().compareTo(worst) <= 0)
            .map(answer -> tell(answer.id(), answer.verdict(), answer.joins(), answer.arrival()))
            .toList();
  }

  private static String tell(
      String id, Verdict verdict, List<String> joins, Optional<LocalDate> arrival) {
    return "%s %s %s %s"
        .formatted(id, verdict, joins, arrival.map(LocalDate::toString).orElse("unknown"));
  }

  private static List<Oracle.Answer> possible(Question question) {
    return new Oracle(question)
        .answers().stream().filter(answer -> answer.verdict() != Verdict.IMPOSSIBLE).toList();
  }

  private static List<Reached> best(Stream<Reached> all, Comparator<Reached> order) {
    TreeMap<Id, Reached> best = new TreeMap<>();
    all.forEach(
        reached -> best.merge(reached.place(), reached, (a, b) -> order.compare(b, a) < 0 ? b : a));
    return best.values().stream().sorted(order).toList();
  }

  private static Bounds bounds(NavigableSet<Integer> days) {
    return new Bounds(Oracle.day(days.first()), Oracle.day(days.last()));
  }

  private static Id start(Question question, Oracle.Answer answer) {
    return new Id("p" + question.network().hops().get(answer.hops().get(0)).from());
  }

  private static Id end(Question question, Oracle.Answer answer) {
    int last = answer.hops().get(answer.hops().size() - 1);
    return new Id("p" + question.network().hops().get(last).to());
  }
}
