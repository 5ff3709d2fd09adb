package org.portolan.usecase.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.portolan.domain.bound.Curb;

@Timeout(60)
class TurnstileTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Executor BESIDE = work -> new Thread(work, "waits").start();

  private static CompletableFuture<Curb.Held> enter(Turnstile turnstile, String client) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return turnstile.enter(client);
          } catch (Turnstile.Refused e) {
            throw new IllegalStateException(e);
          }
        },
        BESIDE);
  }

  private static void awaitWaiting(Turnstile turnstile, int many) {
    while (turnstile.waiting() < many) {
      Thread.onSpinWait();
    }
  }

  @Test
  void oneOfAnotherClientComesBeforeManyOfOne() throws Exception {
    Turnstile turnstile = new Turnstile(TestLimits.of(2, 20, LONG));
    Curb.Held first = turnstile.enter("flood");
    Curb.Held other = turnstile.enter("other");
    List<CompletableFuture<Curb.Held>> flood = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      flood.add(enter(turnstile, "flood"));
      awaitWaiting(turnstile, number);
    }
    CompletableFuture<Curb.Held> late = enter(turnstile, "late");
    awaitWaiting(turnstile, 6);

    other.close();

    late.get(30, TimeUnit.SECONDS);
    assertThat(flood).noneMatch(CompletableFuture::isDone);
    first.close();
    CompletableFuture.anyOf(flood.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
  }

  @Test
  void oneClientLeavesRoomForAnother() throws Exception {
    Turnstile turnstile = new Turnstile(TestLimits.of(4, 20, Duration.ofMillis(1)));
    for (int number = 0; number < 3; number++) {
      turnstile.enter("flood");
    }

    assertThatThrownBy(() -> turnstile.enter("flood")).isInstanceOf(Turnstile.Refused.class);
    turnstile.enter("other");
  }

  @Test
  void whoHasHalfOfAllPlacesIsRefusedAlone() throws Exception {
    Turnstile turnstile = new Turnstile(TestLimits.of(2, 2, LONG));
    turnstile.enter("flood");
    CompletableFuture<Curb.Held> waits = enter(turnstile, "flood");
    awaitWaiting(turnstile, 1);

    assertThatThrownBy(() -> turnstile.enter("flood"))
        .asInstanceOf(type(Turnstile.Refused.class))
        .matches(Turnstile.Refused::isOfClient);
    turnstile.enter("other").close();
    assertThat(waits).isNotDone();
  }

  @Test
  void aFullQueueRefusesEverybody() throws Exception {
    Turnstile turnstile = new Turnstile(TestLimits.of(1, 1, LONG));
    turnstile.enter("one");
    var unused = enter(turnstile, "two");
    awaitWaiting(turnstile, 1);

    assertThatThrownBy(() -> turnstile.enter("three"))
        .asInstanceOf(type(Turnstile.Refused.class))
        .matches(refused -> !refused.isOfClient());
  }

  @Test
  void whoHasWaitedTooLongIsRefusedAndForgotten() throws Exception {
    Turnstile turnstile = new Turnstile(TestLimits.of(1, 5, Duration.ofMillis(1)));
    Curb.Held inside = turnstile.enter("one");

    assertThatThrownBy(() -> turnstile.enter("two")).isInstanceOf(Turnstile.Refused.class);
    assertThat(turnstile.waiting()).isZero();
    inside.close();
    turnstile.enter("two").close();
  }
}
