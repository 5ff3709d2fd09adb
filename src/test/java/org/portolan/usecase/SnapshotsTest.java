package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.portolan.HeldGraph;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Update;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;

class SnapshotsTest {
  private final AtomicLong nanos = new AtomicLong();
  private final CountingGraph graph = new CountingGraph();
  private final Snapshots snapshots = new Snapshots(graph, nanos::get, Runnable::run);

  @Test
  void anUnchangedGraphIsReadOnce() {
    Snapshot first = snapshots.current();
    pass(Duration.ofSeconds(10));

    assertThat(snapshots.current()).isSameAs(first);
    assertThat(graph.readings).isEqualTo(1);
  }

  @Test
  void aChangeByHandIsSeenWithinASecond() {
    Snapshot before = snapshots.current();
    graph.change(TheCase.dataSet().corpus());
    pass(Duration.ofSeconds(1));

    assertThat(snapshots.current().hash()).isNotEqualTo(before.hash());
    assertThat(snapshots.current().corpus().places()).isNotEmpty();
  }

  @Test
  void aChangeOfOursIsSeenAtOnce() {
    Snapshot before = snapshots.current();
    graph.change(TheCase.dataSet().corpus());
    snapshots.invalidate();

    assertThat(snapshots.current()).isNotSameAs(before);
  }

  @Test
  void theSameContentHasTheSameHashWhateverTheRevision() {
    graph.change(TheCase.dataSet().corpus());
    Snapshot before = snapshots.current();
    graph.change(TheCase.dataSet().corpus());
    snapshots.invalidate();

    assertThat(snapshots.current().revision()).isNotEqualTo(before.revision());
    assertThat(snapshots.current().hash()).isEqualTo(before.hash());
  }

  @Test
  void aChangeThatTouchesNothingOfTheModelKeepsTheSnapshot() {
    Snapshot before = snapshots.current();
    graph.changeElsewhere();
    pass(Duration.ofSeconds(1));

    assertThat(snapshots.current()).isSameAs(before);
    assertThat(graph.readings).isEqualTo(1);
  }

  @Test
  void aChangeAfterOneThatTouchedNothingIsSeen() {
    Snapshot before = snapshots.current();
    graph.changeElsewhere();
    pass(Duration.ofSeconds(1));
    snapshots.current();
    graph.change(TheCase.dataSet().corpus());
    pass(Duration.ofSeconds(1));

    assertThat(snapshots.current().hash()).isNotEqualTo(before.hash());
  }

  @Test
  void theGraphIsAskedNextTimeFromTheRevisionThatItAnsweredWith() {
    snapshots.current();
    graph.changeElsewhere();
    pass(Duration.ofSeconds(1));
    snapshots.current();
    pass(Duration.ofSeconds(1));
    snapshots.current();

    assertThat(graph.asked).containsExactly(1L, 2L);
  }

  @Test
  void whoAsksWhileALargeGraphIsReadFirstIsToldHowFarThatIs() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    Snapshots reading =
        new Snapshots(
            new CountingGraph() {
              @Override
              public Projected project(Projection taker) {
                taker.progress(1_000, 50_000);
                begun.countDown();
                await(finish);
                return super.project(taker);
              }
            });
    CompletableFuture<Snapshot> first = CompletableFuture.supplyAsync(reading::current);
    await(begun);

    assertThatExceptionOfType(NotReady.class)
        .isThrownBy(reading::current)
        .withMessageContaining("1,000 of 50,000 movements");
    assertThat(reading.progress()).isPresent();
    finish.countDown();

    assertThat(first.get(10, TimeUnit.SECONDS)).isSameAs(reading.current());
    assertThat(reading.progress()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aLargeGraphIsReadBesideThoseWhoAsk() {
    List<Runnable> tasks = new ArrayList<>();
    Snapshots large = new Snapshots(graph, nanos::get, tasks::add);
    graph.change(movements(20_001));
    Snapshot before = large.current();
    graph.change(movements(20_002));
    pass(Duration.ofMillis(500));

    assertThat(large.current()).isSameAs(before);
    assertThat(large.current()).isSameAs(before);
    assertThat(tasks).hasSize(1);
    tasks.remove(0).run();

    assertThat(large.current().corpus().movements()).hasSize(20_002);
  }

  @Test
  void whoAsksForALargeGraphAfterAWhileWaitsForIt() {
    Snapshots large = new Snapshots(graph, nanos::get, Runnable::run);
    graph.change(movements(20_001));
    large.current();
    graph.change(movements(20_002));
    pass(Duration.ofSeconds(60));

    assertThat(large.current().corpus().movements()).hasSize(20_002);
  }

  @Test
  void aLookThatHearsNothingIsLeftHangingAndAnotherMade() {
    List<Runnable> tasks = new ArrayList<>();
    Snapshots large = new Snapshots(graph, nanos::get, tasks::add);
    graph.change(movements(20_001));
    Snapshot before = large.current();
    pass(Duration.ofMillis(500));
    large.current();
    pass(Duration.ofSeconds(11));

    Snapshot stale = large.current();

    assertThat(stale.hash()).isEqualTo(before.hash());
    assertThat(stale.findStaleness()).contains(Duration.ofMillis(11_500));
    assertThat(tasks).hasSize(2);
    graph.change(movements(20_002));
    tasks.get(1).run();
    Snapshot next = large.current();
    assertThat(next.findStaleness()).isEmpty();
    assertThat(next.corpus().movements()).hasSize(20_002);
    graph.change(movements(20_003));
    pass(Duration.ofMillis(400));
    tasks.get(0).run();
    assertThat(large.current()).as("what was given up tells nobody anything").isSameAs(next);
  }

  @Test
  void aGraphOutOfReachIsAnsweredFromTheLastSnapshotWithItsAge() {
    Snapshot before = snapshots.current();
    graph.unreachable = true;
    pass(Duration.ofHours(2));

    Snapshot stale = snapshots.current();

    assertThat(stale.hash()).isEqualTo(before.hash());
    assertThat(stale.revision()).isEqualTo(before.revision());
    assertThat(stale.findStaleness()).contains(Duration.ofHours(2));
    snapshots.invalidate();
    assertThat(snapshots.current().findStaleness()).contains(Duration.ofHours(2));
    graph.unreachable = false;
    assertThat(snapshots.current()).isSameAs(before);
  }

  @Test
  void aGraphThatWasNeverReachedIsToldAsSuch() {
    graph.unreachable = true;

    assertThatExceptionOfType(Unreachable.class).isThrownBy(snapshots::current);
    graph.unreachable = false;
    assertThat(snapshots.current().findStaleness()).isEmpty();
  }

  private static Corpus movements(int count) {
    Id place = new Id("a-place");
    CorpusBuilder corpus = Corpus.builder();
    corpus.add(
        new Place(
            place,
            "A place",
            PlaceKind.PORT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Place.Register.NONE,
            Optional.empty()));
    for (int i = 0; i < count; i++) {
      corpus.add(
          new Movement(
              new Id("m" + i),
              Mode.SEA,
              place,
              place,
              Optional.empty(),
              List.of(),
              Window.OPEN,
              Optional.empty()));
    }
    return corpus.build();
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static class CountingGraph implements Graph {
    private Corpus corpus = Corpus.EMPTY;
    private long revision = 1;
    private long touched = 1;
    private int readings;
    private boolean unreachable;
    private final List<Long> asked = new ArrayList<>();

    void change(Corpus to) {
      corpus = to;
      revision++;
      touched = revision;
    }

    private void answer() {
      if (unreachable) {
        throw new Unreachable("it does not answer");
      }
    }

    void changeElsewhere() {
      revision++;
    }

    @Override
    public Optional<Update> findUpdate(long since, Corpus frame) {
      answer();
      asked.add(since);
      return since < touched ? Optional.empty() : Optional.of(Update.nothing(revision));
    }

    @Override
    public long revision() {
      return revision;
    }

    @Override
    public Projected project(Projection taker) {
      answer();
      readings++;
      return new HeldGraph(corpus, revision).project(taker);
    }
  }
}
