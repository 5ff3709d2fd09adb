package org.portolan.usecase.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.portolan.chain.search.Budget;
import org.portolan.domain.bound.Bound;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.bound.Stopped;

class WatchTest implements Watch.Seen {
  private final AtomicLong nanos = new AtomicLong();
  private final Watch watch = new Watch(TestLimits.of(1, 1, Duration.ofSeconds(1)), nanos::get);
  private boolean gone;
  private boolean sending;

  @Override
  public boolean isGone() {
    return gone;
  }

  @Override
  public boolean isSending() {
    return sending;
  }

  private Stopped stopped(Watch.Watched watched) {
    watch.look();
    return catchThrowableOfType(Stopped.class, watched.curb()::check);
  }

  @Test
  void aQuestionStopsWhenItsTimeIsOver() {
    try (Watch.Watched watched = watch.over(this)) {
      nanos.addAndGet(Duration.ofSeconds(30).toNanos());
      assertThat(stopped(watched)).isNull();

      nanos.addAndGet(1);
      assertThat(stopped(watched).bound()).isEqualTo(Bound.ANSWER_LIMIT);
      assertThat(stopped(watched)).hasMessageContaining("30s (portolan.answer-limit)");
    }
  }

  @Test
  void anAnswerThatIsSentHasTheLongerTime() {
    sending = true;
    gone = true;
    try (Watch.Watched watched = watch.over(this)) {
      nanos.addAndGet(Duration.ofMinutes(15).toNanos());
      assertThat(stopped(watched)).isNull();

      nanos.addAndGet(1);
      assertThat(stopped(watched).bound()).isEqualTo(Bound.SENDING_LIMIT);
    }
  }

  @Test
  void aQuestionThatNobodyWaitsForStops() {
    try (Watch.Watched watched = watch.over(this)) {
      assertThat(stopped(watched)).isNull();
      gone = true;
      assertThat(stopped(watched).bound()).isEqualTo(Bound.DISCONNECTED);
    }
  }

  @Test
  void aSearchOfAQuestionThatIsStoppedEnds() {
    try (Watch.Watched watched = watch.over(this);
        Curb.Held held = watched.curb().hold()) {
      assertThat(held).isNotNull();
      Budget budget = Budget.endless();
      assertThat(budget.isSpentByLargeStep()).isFalse();
      gone = true;
      watch.look();
      assertThat(budget.isSpentByLargeStep()).isTrue();
    }
    assertThat(Budget.endless().isSpentByLargeStep()).isFalse();
  }

  @Test
  void whatIsReadForAllIsNotCountedAndCannotBeStopped() {
    try (Watch.Watched watched = watch.over(this);
        Curb.Held held = watched.curb().hold()) {
      assertThat(held).isNotNull();
      int kept =
          Curb.aside(
              () -> {
                int bytes = allocate();
                assertThat(Curb.find()).isEmpty();
                assertThat(stopped(watched)).isNull();
                return bytes;
              });
      assertThat(kept).isEqualTo(2_000_000);
      assertThat(stopped(watched)).isNull();

      assertThat(allocate()).isEqualTo(2_000_000);
      assertThat(stopped(watched).bound()).isEqualTo(Bound.QUESTION_MEMORY);
    }
  }

  private static int allocate() {
    List<byte[]> kept = new ArrayList<>();
    for (int part = 0; part < 20; part++) {
      kept.add(new byte[100_000]);
    }
    return kept.stream().mapToInt(part -> part.length).sum();
  }

  @Test
  void whatIsOverIsNotLookedAt() {
    Watch.Watched watched = watch.over(this);
    watched.close();
    gone = true;

    assertThat(stopped(watched)).isNull();
  }

  @Test
  void whoeverWantsToKnowIsToldOnceThatItStops() {
    List<String> told = new ArrayList<>();
    Curb curb = new Curb(() -> 0, 1);
    curb.whenStopped(() -> told.add("done before")).close();
    Curb.Held kept = curb.whenStopped(() -> told.add("running"));

    curb.stop(new Stopped(Bound.DISCONNECTED, ""));
    curb.stop(new Stopped(Bound.ANSWER_LIMIT, "30s"));
    kept.close();
    curb.whenStopped(() -> told.add("late")).close();

    assertThat(told).containsExactly("running", "late");
    assertThat(catchThrowableOfType(Stopped.class, curb::check).bound())
        .isEqualTo(Bound.DISCONNECTED);
  }

  @Test
  void boundsAreWrittenInTheirLargestUnit() {
    assertThat(List.of(Sizes.of(Duration.ofMillis(1_500)), Sizes.of(Duration.ofSeconds(90))))
        .containsExactly("1500ms", "90s");
    assertThat(List.of(Sizes.of(Duration.ofMinutes(90)), Sizes.of(Duration.ofHours(6))))
        .containsExactly("90m", "6h");
    assertThat(List.of(Sizes.of(1_000), Sizes.of(2048), Sizes.of(3L << 30)))
        .containsExactly("1000B", "2KB", "3GB");
  }
}
