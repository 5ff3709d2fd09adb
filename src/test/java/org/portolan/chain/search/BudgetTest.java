package org.portolan.chain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When a search must stop. */
class BudgetTest {
  private final AtomicLong clock = new AtomicLong();
  private final Budget budget = Budget.of(Duration.ofNanos(10), clock::get);

  private long stepsUntilSpent(long most) {
    for (long step = 1; step <= most; step++) {
      if (budget.isSpentByStep()) {
        return step;
      }
    }
    return most;
  }

  @Test
  void itLastsWhileTimeDoes() {
    clock.set(9);

    assertThat(stepsUntilSpent(10_000)).isEqualTo(10_000);
    assertThat(budget.isSpent()).isFalse();
  }

  @Test
  void itIsSpentWithinAThousandStepsOfTheEndOfTime() {
    clock.set(10);

    assertThat(stepsUntilSpent(10_000)).isLessThanOrEqualTo(1_024);
    assertThat(budget.isSpent()).isTrue();
  }

  @Test
  void onceSpentItStaysSo() {
    clock.set(10);
    stepsUntilSpent(10_000);
    clock.set(0);

    assertThat(budget.isSpentByStep()).isTrue();
  }
}
