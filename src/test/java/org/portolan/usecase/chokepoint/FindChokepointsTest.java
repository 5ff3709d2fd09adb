package org.portolan.usecase.chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.Cuts;
import org.portolan.chain.Filters;
import org.portolan.chain.NetworkText;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;

/** The sources that an answer cannot do without. */
class FindChokepointsTest {
  private static final ChainQuestion QUESTION = question("a", "c");

  private static ChainQuestion question(String from, String to) {
    return new ChainQuestion(
        Optional.of(new Id(from)), Optional.of(new Id(to)), Lens.EVERYTHING, Filters.NONE);
  }

  private static Snapshot snapshot(Corpus corpus) {
    return new Snapshot(corpus, 1);
  }

  private static ChokepointAnswer answer(String text) {
    return FindChokepoints.between(snapshot(NetworkText.corpus(text)), QUESTION, Budget.endless());
  }

  private static String text(Cuts cuts) {
    return cuts.sets().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  @Test
  void aLegThatOneDocumentReportsFallsWithIt() {
    ChokepointAnswer answer =
        answer(
            """
            a -SEA-> b  said by nyt in doc-1 2024
            b -RAIL-> c  said by nyt, white-house in doc-2 2024
            claim about b-c  from b  to c  said by kbs, white-house in doc-3 2024
            """);

    assertThat(answer.chains()).isEqualTo(1);
    assertThat(text(answer.documents())).isEqualTo("[doc-1]");
    assertThat(text(answer.actors())).isEqualTo("[nyt] [white-house]");
  }

  @Test
  void aGovernmentIsASourceThoughOnlyItsOfficesSpeak() {
    ChokepointAnswer answer =
        answer(
            """
            actor us-government
            actor white-house  in us-government
            actor pentagon  in us-government
            a -SEA-> b  said by nyt, white-house in doc-1 2024
            claim about a-b  from a  to b  said by kbs, pentagon in doc-2 2024
            b -RAIL-> c  said by nyt in doc-3 2024  unsourced
            """);

    assertThat(text(answer.documents())).isEqualTo("[doc-1, doc-2]");
    assertThat(text(answer.actors())).isEqualTo("[us-government]");
  }

  @Test
  void whatNoClaimStatesNoExclusionBreaks() {
    ChokepointAnswer answer = answer("a -SEA-> b  unsourced\nb -RAIL-> c  unsourced");

    assertThat(answer.documents()).isEqualTo(Cuts.proven(List.of()));
    assertThat(answer.actors()).isEqualTo(Cuts.proven(List.of()));
    assertThat(text(answer.legs())).isEqualTo("[a-b] [b-c]");
  }

  @Test
  void withoutAChainThereIsNothingToBreak() {
    ChokepointAnswer answer = answer("a -SEA-> b\nx -RAIL-> c");

    assertThat(answer.chains()).isZero();
    assertThat(List.of(answer.places(), answer.legs(), answer.documents(), answer.actors()))
        .containsOnly(Cuts.proven(List.of()));
  }

  @Test
  void aSearchThatGrowsTooLargeStopsAndSaysSo() {
    StringBuilder text = new StringBuilder();
    for (int layer = 0; layer < 5; layer++) {
      for (int from = 0; from < (layer == 0 ? 1 : 5); from++) {
        for (int to = 0; to < (layer == 4 ? 1 : 5); to++) {
          text.append(
              "%s -ROAD-> %s  said by p in d-%d-%d-%d 2024%n"
                  .formatted(
                      layer == 0 ? "a" : "n" + layer + "-" + from,
                      layer == 4 ? "c" : "n" + (layer + 1) + "-" + to,
                      layer,
                      from,
                      to));
        }
      }
    }

    ChokepointAnswer answer = answer(text.toString());

    assertThat(answer.chains()).isEqualTo(625);
    assertThat(answer.documents().proven()).isFalse();
    assertThat(text(answer.actors())).isEqualTo("[p]");
  }

  @Test
  void theChainOfTheCaseStandsOnDunayOnThreeDocumentsAndOnOneGovernment() {
    ChokepointAnswer answer =
        FindChokepoints.between(
            snapshot(TheCase.dataSet().corpus()),
            question("rajin", "tikhoretsk"),
            Budget.endless());

    assertThat(text(answer.places())).isEqualTo("[dunay]");
    assertThat(text(answer.legs())).isEqualTo("[angara-rajin-dunay] [rail-dunay-tikhoretsk]");
    assertThat(text(answer.documents()))
        .isEqualTo("[joongang-2023-10-15, kbs-2023-10-16, yonhap-2023-10-14]");
    assertThat(text(answer.actors())).isEqualTo("[us-government]");
  }

  /** Claims of two legs, or of a way around, by few actors in few documents. */
  @Provide
  Arbitrary<String> evidence() {
    Arbitrary<String> leg =
        Arbitraries.of(
            "a-b  from a  to b",
            "b-c  from b  to c",
            "a-c  from a  to c",
            "b-c  from b",
            "b-c  to c");
    Arbitrary<String> actor = Arbitraries.of("p", "q", "r", "part", "whole", "unknown");
    Arbitrary<String> speakers =
        actor.list().ofMinSize(1).ofMaxSize(2).map(names -> String.join(", ", names));
    Arbitrary<Integer> document = Arbitraries.integers().between(1, 3);
    Arbitrary<String> dates =
        Arbitraries.of("", "", "  during 2024-01", "  departed 2024-02", "  arrived 2023-12");
    Arbitrary<String> derived =
        Arbitraries.of("", "", "", "  derived from c1", "  derived from c2");
    return Combinators.combine(leg, speakers, document, dates, derived)
        .as(
            (about, by, in, when, from) ->
                "claim about %s%s  said by %s in d%d 2024%s".formatted(about, when, by, in, from))
        .list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(FindChokepointsTest::text);
  }

  private static String text(List<String> claims) {
    StringBuilder text =
        new StringBuilder(
            """
            actor whole
            actor part  in whole
            a -SEA-> b  said by p in d1 2024  called first
            b -RAIL-> c  said by part in d2 2024  after a-b  called second
            a -ROAD-> c  said by q in d3 2024  hedged DENIED  called third
            """);
    for (int i = 0; i < claims.size(); i++) {
      text.append(claims.get(i)).append("  called c").append(i + 1).append('\n');
    }
    return text.toString();
  }

  @Property(tries = 400)
  void sourcesAreThoseThatBruteForceFinds(@ForAll("evidence") String text) {
    Corpus corpus = NetworkText.corpus(text);
    Snapshot snapshot = snapshot(corpus);
    ChokepointAnswer answer = FindChokepoints.between(snapshot, QUESTION, Budget.endless());
    Statistics.label("documents to lose")
        .collect(answer.documents().size())
        .coverage(
            seen -> {
              seen.check(1).percentage(share -> share > 10);
              seen.check(2).percentage(share -> share > 10);
            });
    if (answer.chains() == 0) {
      assertThat(answer.documents().sets()).isEmpty();
      return;
    }

    assertThat(new HashSet<>(answer.documents().sets()))
        .isEqualTo(bruteForce(snapshot, List.copyOf(corpus.documents().keySet())));
    assertThat(new HashSet<>(answer.actors().sets()))
        .isEqualTo(
            bruteForce(
                snapshot,
                List.of(
                    new Id("p"),
                    new Id("q"),
                    new Id("r"),
                    new Id("part"),
                    new Id("whole"),
                    new Id("unknown"))));
  }

  /** Asks without every set of sources, and keeps the smallest that leave no chain. */
  private static Set<NavigableSet<Id>> bruteForce(Snapshot snapshot, List<Id> sources) {
    Set<NavigableSet<Id>> smallest = new HashSet<>();
    int size = Integer.MAX_VALUE;
    for (int bits = 0; bits < 1 << sources.size(); bits++) {
      NavigableSet<Id> set = new TreeSet<>();
      for (int i = 0; i < sources.size(); i++) {
        if ((bits >> i & 1) == 1) {
          set.add(sources.get(i));
        }
      }
      ChainQuestion without =
          new ChainQuestion(
              QUESTION.from(), QUESTION.to(), Lens.EVERYTHING.withExclude(set), Filters.NONE);
      if (set.size() <= size
          && FindChains.chains(snapshot, without, Budget.endless()).chains().isEmpty()) {
        if (set.size() < size) {
          smallest.clear();
        }
        size = set.size();
        smallest.add(set);
      }
    }
    return smallest;
  }
}
