package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.neo4j.Library;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;

/**
 * The scripts of cypher/query that find chains, against Portolan's own answers on the same graph. A
 * sample always; thousands of networks with {@code mvn test -Pthousands}.
 */
class ChainsInCypherTest {
  private static final int MOST_DRAWN = 6;

  @Provide
  Arbitrary<ManyNetworks> networks() {
    return many(80);
  }

  /** Fewer, since what is known on a day is read off all claims anew for each question. */
  @Provide
  Arbitrary<ManyNetworks> fewNetworks() {
    return many(15);
  }

  private static Arbitrary<ManyNetworks> many(int size) {
    Arbitrary<RandomNetwork> network =
        Arbitraries.frequencyOf(
            Tuple.of(3, RandomNetwork.any()), Tuple.of(1, RandomNetwork.busy()));
    return Combinators.combine(network.list().ofSize(size), Arbitraries.longs())
        .as(ManyNetworks::new);
  }

  @Property(tries = 1, seed = "1", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theScriptsAnswerAsPortolanDoes(@ForAll("networks") ManyNetworks networks) {
    compare(networks, 3, ChainsInCypherTest::checkChains);
  }

  @Property(tries = 1, seed = "1", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theScriptsFindTheGapsThatPortolanFinds(@ForAll("networks") ManyNetworks networks) {
    compare(networks, 1, ChainsInCypherTest::checkGaps);
  }

  @Property(tries = 2, seed = "1", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theScriptsAnswerAsOfADayAsPortolanDoes(@ForAll("fewNetworks") ManyNetworks networks) {
    compare(networks, 3, ChainsInCypherTest::checkChainsAsOf);
  }

  @Tag("thousands")
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theScriptsAnswerAsPortolanDoesOnThousands(@ForAll("networks") ManyNetworks networks) {
    compare(networks, 4, ChainsInCypherTest::checkChains);
  }

  @Tag("thousands")
  @Property(tries = 15, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theScriptsFindTheGapsThatPortolanFindsOnThousands(
      @ForAll("networks") ManyNetworks networks) {
    compare(networks, 3, ChainsInCypherTest::checkGaps);
  }

  @Tag("thousands")
  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void theScriptsAnswerAsOfADayAsPortolanDoesOnThousands(
      @ForAll("fewNetworks") ManyNetworks networks) {
    compare(networks, 3, ChainsInCypherTest::checkChainsAsOf);
  }

  /** Compares answers to a question, and tells how many rows there were. */
  @FunctionalInterface
  private interface Check {
    int rows(Snapshot snapshot, Asked asked, String network);
  }

  private record Asked(String from, String to, int maxLegs, LocalDate day) {
    Map<String, Object> parameters() {
      return Map.of("from", from, "to", to, "maxLegs", maxLegs);
    }

    ChainQuestion question(Lens lens, Rank rank, int legs) {
      return new ChainQuestion(
              Optional.of(new Id(from)),
              Optional.of(new Id(to)),
              lens,
              Filters.NONE.withMaxLegs(legs))
          .ranked(rank, false);
    }
  }

  private static void compare(ManyNetworks networks, int questions, Check check) {
    Random random = new Random(questions);
    Snapshot snapshot = new Snapshot(Library.load(networks.corpus()), 1);
    int rows = 0;
    for (int network = 0; network < networks.size(); network++) {
      for (int question = 0; question < questions; question++) {
        Asked asked =
            new Asked(
                networks.origin(network, random),
                networks.destination(network, random),
                1 + random.nextInt(5),
                LocalDate.of(2024, 2, 1 + random.nextInt(ManyNetworks.DAYS)));
        rows += rows(check, snapshot, asked, asked + networks.told(network));
      }
    }
    assertThat(rows).as("enough to tell something").isGreaterThan(networks.size() / 5);
  }

  private static int rows(Check check, Snapshot snapshot, Asked asked, String network) {
    try {
      return check.rows(snapshot, asked, network);
    } catch (Neo4jException refused) {
      throw new AssertionError(network, refused);
    }
  }

  private static List<Chain> portolan(Snapshot snapshot, ChainQuestion question) {
    ChainAnswer answer =
        FindChains.between(snapshot, question, Integer.MAX_VALUE, Budget.endless());
    return answer.alternatives().stream().map(Alternative::chain).toList();
  }

  private static int checkChains(Snapshot snapshot, Asked asked, String network) {
    List<Chain> expected =
        portolan(snapshot, asked.question(Lens.EVERYTHING, Rank.EVIDENCE, asked.maxLegs()));

    assertThat(Library.run("find-chains", asked.parameters()))
        .as(network)
        .extracting(row -> ChainText.full(row))
        .containsExactlyElementsOf(expected.stream().map(chain -> ChainText.full(chain)).toList());
    assertThat(Library.run("draw-chains", asked.parameters()))
        .as("drawn of %s", network)
        .extracting(
            row -> ChainText.text(row.get("chain")) + " " + ChainText.text(row.get("arrival")))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream()
                .filter(chain -> chain.legs().size() <= MOST_DRAWN && isDrawn(chain, snapshot))
                .map(chain -> chain.id() + " " + ChainText.arrival(chain))
                .toList());
    return expected.size();
  }

  private static boolean isDrawn(Chain chain, Snapshot snapshot) {
    return IntStream.range(1, chain.legs().size())
        .allMatch(
            next ->
                chain.legs().get(next - 1).to().equals(chain.legs().get(next).from())
                    && snapshot
                        .corpus()
                        .atlas()
                        .meet(chain.legs().get(next).from(), chain.legs().get(next).from()));
  }

  private static int checkChainsAsOf(Snapshot snapshot, Asked asked, String network) {
    Map<String, Object> parameters = new java.util.HashMap<>(asked.parameters());
    parameters.put("day", asked.day());
    List<Chain> expected =
        portolan(snapshot, asked.question(Lens.asOf(asked.day()), Rank.LEGS, asked.maxLegs()));

    assertThat(Library.run("find-chains-as-of", parameters))
        .as(network)
        .extracting(row -> ChainText.brief(row))
        .containsExactlyElementsOf(expected.stream().map(chain -> ChainText.brief(chain)).toList());
    return expected.size();
  }

  private static int checkGaps(Snapshot snapshot, Asked asked, String network) {
    ChainQuestion question = asked.question(Lens.EVERYTHING, Rank.EVIDENCE, asked.maxLegs());
    List<Record> rows = Library.run("find-gaps", asked.parameters());
    Network legs = snapshot.network(Lens.EVERYTHING);
    ChainSearch search = new ChainSearch(legs, question.filters());
    if (!search.find(question.from(), question.to()).chains().isEmpty()) {
      assertThat(rows).as(network).isEmpty();
      return 0;
    }
    Gap nearest =
        new GapFinder(legs, search)
            .find(question.from().orElseThrow(), question.to().orElseThrow());
    Set<String> near = ends(search.find(question.from(), Optional.empty()), true, asked.from());
    Set<String> far = ends(search.find(Optional.empty(), question.to()), false, asked.to());

    assertThat(rows)
        .as(network)
        .extracting(
            row ->
                ChainText.text(row.get("from"))
                    + row.get("arriving").asList()
                    + " - "
                    + ChainText.text(row.get("to"))
                    + row.get("leaving").asList())
        .containsExactlyInAnyOrderElementsOf(
            near.stream().flatMap(one -> far.stream().map(two -> one + " - " + two)).toList());
    assertThat(rows.get(0).get("km").isNull())
        .as(network)
        .isEqualTo(nearest.geodesicKm().isEmpty());
    nearest
        .geodesicKm()
        .ifPresent(
            km ->
                assertThat(rows.get(0).get("km").asDouble())
                    .as(network)
                    .isCloseTo(km, org.assertj.core.data.Percentage.withPercentage(0.6)));
    return rows.size();
  }

  /**
   * The ends of parts, each with the movements by which they come there; the place itself for none.
   */
  private static Set<String> ends(Found parts, boolean last, String asked) {
    Map<String, TreeSet<String>> ends =
        parts.chains().stream()
            .collect(
                Collectors.groupingBy(
                    chain -> (last ? chain.to() : chain.from()).value(),
                    Collectors.mapping(
                        chain -> chain.legs().get(last ? chain.legs().size() - 1 : 0).id().value(),
                        Collectors.toCollection(TreeSet::new))));
    Set<String> told = new TreeSet<>();
    ends.forEach((place, movements) -> told.add(place + movements));
    return told.isEmpty() ? Set.of(asked + "[]") : told;
  }
}
