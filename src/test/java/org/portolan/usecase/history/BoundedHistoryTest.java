package org.portolan.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.CountedTime;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.Asked;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.Snapshot;

class BoundedHistoryTest {
  private static final int DAYS = 40;
  private static final int MOST_ASKINGS = 1_000;

  private final Snapshot snapshot = Asked.snapshot(evidence());
  private final ChainQuestion question = Asked.chains(snapshot, "from", "a", "to", "c");

  /** A further ship on each day. */
  private static String evidence() {
    StringBuilder lines = new StringBuilder("b -RAIL-> c  said by y in last 2024-01-01\n");
    for (int day = 0; day < DAYS; day++) {
      lines.append(
          "a -SEA-> b  during 2023-0%d  said by x in doc-%d %s\n"
              .formatted(1 + day % 9, day, LocalDate.of(2024, 1, 1).plusDays(day)));
    }
    return lines.toString();
  }

  @Test
  void aHistoryThatTakesTooLongIsToldUpToADayAndGoesOnWhenAskedAgain() {
    List<HistoryStep> whole = new Replay(snapshot, question).run(Budget.endless()).days();
    Replays replays = new Replays();
    CountedTime time = new CountedTime();
    Optional<LocalDate> before = Optional.empty();
    History history;
    int partial = 0;
    do {
      Budget budget = time.budget(400);
      history = replays.of(snapshot, question, budget);
      assertThat(whole).startsWith(history.days().toArray(HistoryStep[]::new));
      assertThat(history.done()).isEqualTo(budget.lacks().isEmpty());
      if (!history.done()) {
        partial++;
        assertThat(history.undated().changes()).isEmpty();
        Optional<LocalDate> known = before;
        history.upTo().ifPresent(day -> assertThat(known.filter(day::isBefore)).isEmpty());
        before = history.upTo();
        history
            .upTo()
            .ifPresent(
                day ->
                    assertThat(budget.lacks().orElseThrow())
                        .contains("the history is told up to " + day));
      }
    } while (!history.done() && partial < MOST_ASKINGS);

    assertThat(partial).isPositive();
    assertThat(history.days()).isEqualTo(whole);
  }

  @Test
  void theSameQuestionIsNotReplayedAgain() {
    Replays replays = new Replays();
    Budget first = Budget.endless();
    History whole = replays.of(snapshot, question, first);
    Budget second = Budget.endless();

    assertThat(replays.of(snapshot, question, second)).isEqualTo(whole);
    assertThat(first.steps()).isGreaterThan(DAYS);
    assertThat(second.steps()).isZero();
  }

  @Test
  void otherContentOrAnotherQuestionIsReplayedAnew() {
    Replays replays = new Replays();
    replays.of(snapshot, question, Budget.endless());
    Snapshot other = Asked.snapshot("a -SEA-> b  said by x in doc-1 2024-01-01");

    assertThat(
            replays.of(other, Asked.chains(other, "from", "a", "to", "b"), Budget.endless()).days())
        .hasSize(1);
    assertThat(
            replays
                .of(
                    snapshot,
                    Asked.chains(snapshot, "from", "a", "to", "c", "asOf", "2024-01-02"),
                    Budget.endless())
                .days())
        .hasSize(2);
  }

  @Test
  void withNoTimeAtAllNothingIsToldAndNothingIsClaimed() {
    Budget budget = new CountedTime().budget(1);

    History history = new Replay(snapshot, question).run(budget);

    assertThat(history.days()).isEmpty();
    assertThat(history.done()).isFalse();
    assertThat(budget.lacks().orElseThrow()).contains("before the first of 40 days was replayed");
  }
}
