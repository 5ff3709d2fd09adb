package org.portolan.usecase.chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portolan.CountedTime;
import org.portolan.chain.Chain;
import org.portolan.chain.Cuts;
import org.portolan.chain.Leg;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.Asked;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;

class BoundedChokepointsTest {
  private static final int MOST_LOOKS = 400;

  /** Three ways around by six reports, and one place that all of them pass. */
  private final Snapshot snapshot =
      Asked.snapshot(
          """
          a -SEA-> b  said by p in d1 2024
          a -SEA-> c  said by q in d2 2024
          b -SEA-> m  said by r in d3 2024
          c -SEA-> m  said by p in d4 2024
          a -SEA-> e  said by s in d5 2024
          e -SEA-> m  said by s in d6 2024
          m -RAIL-> z  said by p, q in d7 2024  called on-1
          claim about m-z  from m  to z  said by s in d8 2024
          """);

  private final ChainQuestion question = Asked.chains(snapshot, "from", "a", "to", "z");

  @Test
  void withinAnyBoundWhatIsNamedBreaksEveryChain() {
    ChokepointAnswer whole = FindChokepoints.between(snapshot, question, Budget.endless());
    List<Chain> chains = FindChains.chains(snapshot, question, Budget.endless()).chains();
    Set<Boolean> partial = new HashSet<>();

    for (int looks = 1; looks < MOST_LOOKS; looks++) {
      Budget budget = new CountedTime().budget(looks);
      ChokepointAnswer answer = FindChokepoints.between(snapshot, question, budget);
      partial.add(budget.lacks().isPresent());
      if (budget.lacks().isEmpty()) {
        assertThat(answer).isEqualTo(whole);
      }
      assertBreak(answer.places(), chains);
      assertBreak(answer.legs(), chains);
      answer.documents().sets().forEach(this::assertBreaks);
      answer.actors().sets().forEach(this::assertBreaks);
    }
    assertThat(partial).containsExactlyInAnyOrder(true, false);
  }

  private static void assertBreak(Cuts cuts, List<Chain> chains) {
    for (NavigableSet<Id> set : cuts.sets()) {
      assertThat(chains).allSatisfy(chain -> assertThat(members(chain)).containsAnyElementsOf(set));
    }
  }

  private static Set<Id> members(Chain chain) {
    Set<Id> members = chain.legs().stream().map(Leg::id).collect(Collectors.toSet());
    chain.legs().forEach(leg -> members.addAll(List.of(leg.from(), leg.to())));
    return members;
  }

  private void assertBreaks(NavigableSet<Id> sources) {
    ChainQuestion without = question.with(Lens.EVERYTHING.withExclude(sources));

    assertThat(FindChains.chains(snapshot, without, Budget.endless()).chains()).isEmpty();
  }

  @Test
  void whereNotAllChainsWereFoundNoPlaceOrLegIsCalledAChokepoint() {
    StringBuilder lines = new StringBuilder();
    for (int from = 0; from < 12; from++) {
      for (int to = 0; to < 12; to++) {
        if (from != to) {
          lines.append("p%d -SEA-> p%d\n".formatted(from, to));
        }
      }
    }
    Snapshot dense = Asked.snapshot(lines.toString());
    CountedTime time = new CountedTime();
    Budget budget = time.budget(100);

    ChokepointAnswer answer =
        FindChokepoints.between(
            dense, Asked.chains(dense, "from", "p0", "to", "p1", "maxLegs", "12"), budget);

    assertThat(answer.complete()).isFalse();
    assertThat(answer.places()).isEqualTo(Cuts.UNKNOWN);
    assertThat(answer.legs()).isEqualTo(Cuts.UNKNOWN);
    assertThat(answer.documents().proven()).isFalse();
    assertThat(budget.lacks().orElseThrow()).contains("stopped at its bound of 0.1 s");
    assertThat(time.looks()).isLessThan(120);
  }
}
