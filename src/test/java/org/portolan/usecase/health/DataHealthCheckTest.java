package org.portolan.usecase.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

class DataHealthCheckTest {
  private static final Duration NONE = Duration.ZERO;
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Counted graph = new Counted();
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  /** Checks at once. */
  private final DataHealth health = new DataHealth(graph, Runnable::run, System::nanoTime);

  /** Checks when the test lets it. */
  private final DataHealth slow = new DataHealth(graph, waiting::add, System::nanoTime);

  /** A sound graph that counts how often it is checked. */
  private static final class Counted implements GraphCheck {
    private long revision = 1;
    private int checks;

    @Override
    public long revision() {
      return revision;
    }

    @Override
    public Health check(LongConsumer progress) {
      checks++;
      progress.accept(5);
      if (revision < 0) {
        throw new IllegalStateException("unreachable");
      }
      return new Health(revision, List.of(), true);
    }
  }

  @Test
  void aGraphThatDidNotChangeIsCheckedOnce() {
    health.find(LONG);
    health.find(LONG);

    assertThat(graph.checks).isEqualTo(1);
  }

  @Test
  void aGraphThatChangedIsCheckedAgain() {
    health.find(LONG);
    graph.revision = 2;

    assertThat(health.find(LONG).orElseThrow().revision()).isEqualTo(2);
  }

  @Test
  void whoHasNoPatienceIsGivenNothingAndFindsItLater() {
    assertThat(slow.find(NONE)).isEmpty();
    assertThat(slow.find(NONE)).isEmpty();
    assertThat(waiting).hasSize(1);

    waiting.remove().run();

    assertThat(slow.find(NONE)).isPresent();
    assertThat(slow.read()).isEqualTo(5);
  }

  @Test
  void aChangeDuringACheckIsCheckedToo() {
    assertThat(slow.find(NONE)).isEmpty();
    waiting.remove().run();
    graph.revision = 2;

    assertThat(slow.find(NONE)).isEmpty();
    waiting.remove().run();

    assertThat(slow.find(NONE).orElseThrow().revision()).isEqualTo(2);
  }

  @Test
  void aGraphThatCannotBeReachedFailsAndIsAskedAgain() {
    graph.revision = -1;
    assertThatIllegalStateException().isThrownBy(() -> health.find(LONG));

    graph.revision = 3;

    assertThat(health.find(LONG).orElseThrow().revision()).isEqualTo(3);
  }
}
