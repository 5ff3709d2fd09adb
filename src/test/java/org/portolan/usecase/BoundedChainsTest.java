package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portolan.CountedTime;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Reached;
import org.portolan.chain.search.Budget;

class BoundedChainsTest {
  private static final int LIMIT = 50;

  /** Looks that end what was begun when the time was over. */
  private static final int ENDING = 10;

  /** Every place to every other at any time, so that there are more chains than can be listed. */
  private final Snapshot dense = Asked.snapshot(complete("p", 12));

  static String complete(String prefix, int places) {
    StringBuilder lines = new StringBuilder();
    for (int from = 0; from < places; from++) {
      for (int to = 0; to < places; to++) {
        if (from != to) {
          lines.append("%s%d -SEA-> %s%d\n".formatted(prefix, from, prefix, to));
        }
      }
    }
    return lines.toString();
  }

  @Test
  void whatGoesThroughAllChainsStopsAtItsBoundAndSaysSo() {
    CountedTime time = new CountedTime();
    Budget budget = time.budget(LIMIT);
    ChainQuestion question =
        Asked.chains(
            dense, "from", "p0", "to", "p1", "rank", "DURATION", "maxLegs", "12", "group", "NONE");

    ChainAnswer answer = FindChains.between(dense, question, 20, budget);

    assertThat(answer.complete()).isFalse();
    assertThat(answer.gap()).isEmpty();
    assertThat(answer.chains())
        .allSatisfy(chain -> assertThat(chain.from().value()).isEqualTo("p0"));
    assertThat(budget.lacks().orElseThrow())
        .isEqualTo(
            "The search stopped at its bound of 0.05 s, so there may be more and better; ask more narrowly.");
    assertThat(time.looks()).isLessThan(LIMIT + ENDING);
  }

  @Test
  void whoAsksMoreNarrowlyIsAnsweredInFull() {
    Snapshot small = Asked.snapshot(complete("p", 5));
    Budget budget = Budget.endless();
    ChainQuestion question =
        Asked.chains(small, "from", "p0", "to", "p1", "rank", "DURATION", "group", "NONE");

    assertThat(FindChains.between(small, question, 20, budget).chains()).hasSize(16);
    assertThat(budget.lacks()).isEmpty();
  }

  @Test
  void moreChainsThanAreLookedAtAreNotAMatterOfTime() {
    Budget budget = Budget.endless();
    ChainQuestion question =
        Asked.chains(dense, "from", "p0", "to", "p1", "timing", "IMPOSSIBLE", "maxLegs", "12");

    assertThat(FindChains.between(dense, question, 20, budget).complete()).isFalse();
    assertThat(budget.lacks().orElseThrow()).startsWith("At most 20,000 chains are looked at");
  }

  @Test
  void whereTimeDoesNotSufficeToFindTheGapNoneIsNamed() {
    Snapshot apart = Asked.snapshot(complete("p", 12) + complete("q", 12));
    CountedTime time = new CountedTime();
    Budget budget = time.budget(LIMIT);

    ChainAnswer answer =
        FindChains.between(
            apart, Asked.chains(apart, "from", "p0", "to", "q0", "maxLegs", "12"), 20, budget);

    assertThat(answer.chains()).isEmpty();
    assertThat(answer.gap()).isEmpty();
    assertThat(budget.lacks().orElseThrow()).contains("there is no chain, but where the gap is");
    assertThat(time.looks()).isLessThan(LIMIT + ENDING);
  }

  @Test
  void withinAnyBoundAReasonOfAGapIsATrueOne() {
    Snapshot snapshot =
        Asked.snapshot(
            """
            a -SEA-> b  during 2023-09  said by x in doc-1 2023-10-01
            b -RAIL-> c  during 2023-10  said by y in doc-2 2023-11-01
            """);
    ChainQuestion question =
        Asked.chains(snapshot, "from", "a", "to", "c", "mode", "SEA", "departAfter", "2024");
    ChainAnswer whole = FindChains.between(snapshot, question, 20, Budget.endless());

    for (int looks = 1; looks < LIMIT; looks++) {
      Budget budget = new CountedTime().budget(looks);
      ChainAnswer answer = FindChains.between(snapshot, question, 20, budget);
      if (budget.lacks().isEmpty()) {
        assertThat(answer).isEqualTo(whole);
      } else {
        answer
            .gap()
            .ifPresent(
                gap -> {
                  assertThat(gap.allTried()).isFalse();
                  assertThat(whole.gap().orElseThrow().reasons()).containsAll(gap.reasons());
                });
      }
    }
  }

  @Test
  void whatCanBeReachedWithinTheBoundCanBeReached() {
    ChainQuestion question = Asked.chains(dense, "from", "p0", "via", "p1", "maxLegs", "12");
    CountedTime time = new CountedTime();
    Budget budget = time.budget(LIMIT);

    ChainSearch.Reach reach = FindChains.reachable(dense, question, budget);

    assertThat(reach.complete()).isFalse();
    assertThat(reach.places().stream().map(Reached::place).map(Object::toString))
        .isSubsetOf(IntStream.range(0, 12).mapToObj(place -> "p" + place).toList());
    assertThat(budget.lacks()).isPresent();
    assertThat(time.looks()).isLessThan(LIMIT + ENDING);
  }

  @Test
  void aNetworkThatIsNotLaidOutYetIsAskedForAgain() {
    Snapshot snapshot = Asked.snapshot("a -SEA-> b  said by x in doc-1 2023-10-01");
    ChainQuestion question =
        Asked.chains(snapshot, "from", "a", "to", "b", "asOf", "2024", "certainty", "ASSERTED");
    CountedTime over = new CountedTime();
    Budget none = over.budget(1);
    none.isSpentByLargeStep();

    ChainAnswer first = FindChains.between(snapshot, question, 20, none);
    ChainAnswer later = FindChains.between(snapshot, question, 20, Budget.endless());

    if (!first.complete()) {
      assertThat(first.chains()).isEmpty();
      assertThat(first.gap()).isEmpty();
      assertThat(none.lacks()).isPresent();
    }
    assertThat(later.chains()).hasSize(1);
    assertThat(List.of(later.complete())).containsExactly(true);
  }
}
