package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.portolan.CountedTime;
import org.portolan.chain.Network;
import org.portolan.chain.NetworkText;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;

class NetworksTest {
  private static final Lens LENS = Lens.asOf(LocalDate.of(2024, 1, 1));

  private final Corpus corpus = NetworkText.corpus("a -SEA-> b");
  private final List<Lens> made = new ArrayList<>();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private boolean failing;

  private final Networks networks = new Networks(this::make, background::add);

  private Network make(Lens lens, DoubleConsumer progress) {
    made.add(lens);
    progress.accept(0.4);
    if (failing) {
      throw new IllegalStateException("no memory");
    }
    return new Network(corpus, lens);
  }

  private static Budget noTime() {
    Budget budget = new CountedTime().budget(1);
    budget.isSpentByLargeStep();
    return budget;
  }

  @Test
  void whoCannotWaitIsToldAndFindsItLater() {
    Budget budget = noTime();

    assertThat(networks.find(LENS, budget)).isEmpty();
    assertThat(budget.lacks())
        .hasValue("The network under these filters of claims is being laid out (0 %); ask again.");
    background.remove().run();
    assertThat(networks.find(LENS, noTime())).isPresent();
  }

  @Test
  void itIsLaidOutOnceForAllWhoAsk() {
    assertThat(networks.find(LENS, noTime())).isEmpty();
    assertThat(networks.find(Lens.asOf(LocalDate.of(2024, 1, 1)), noTime())).isEmpty();

    assertThat(background).hasSize(1);
    background.remove().run();
    assertThat(networks.find(LENS, noTime()).orElseThrow())
        .isSameAs(networks.find(LENS, noTime()).orElseThrow());
    assertThat(made).containsExactly(Lens.EVERYTHING, LENS);
  }

  @Test
  void theNetworkOfAllEvidenceIsAlwaysThere() {
    assertThat(networks.find(Lens.EVERYTHING, noTime())).isPresent();
    assertThat(background).isEmpty();
  }

  @Test
  void aFailureIsToldToWhoWaitsAndTriedAgainForWhoAsksNext() {
    assertThat(networks.find(LENS, noTime())).isEmpty();
    Runnable work = background.remove();
    Networks direct = new Networks(this::make, Runnable::run);
    failing = true;
    assertThatThrownBy(() -> direct.find(LENS, Budget.endless()))
        .hasMessageContaining("cannot be laid out")
        .hasMessageContaining("no memory");

    failing = false;
    assertThat(direct.find(LENS, Budget.endless())).isPresent();
    work.run();
    assertThat(networks.find(LENS, noTime())).isPresent();
  }

  @Test
  void onlySoManyWaitToBeLaidOut() {
    for (int day = 1; day <= 32; day++) {
      assertThat(networks.find(Lens.asOf(LocalDate.ofYearDay(2024, day)), noTime())).isEmpty();
    }
    Budget budget = noTime();

    assertThat(networks.find(Lens.asOf(LocalDate.ofYearDay(2024, 33)), budget)).isEmpty();
    assertThat(background).hasSize(32);
    assertThat(budget.lacks())
        .hasValue("Networks under other filters of claims are being laid out first; ask again.");
  }
}
