package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.portolan.HeldGraph;
import org.portolan.TheCase;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Update;

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

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private static final class CountingGraph implements Graph {
    private Corpus corpus = Corpus.EMPTY;
    private long revision = 1;
    private long touched = 1;
    private int readings;
    private final List<Long> asked = new ArrayList<>();

    void change(Corpus to) {
      corpus = to;
      revision++;
      touched = revision;
    }

    void changeElsewhere() {
      revision++;
    }

    @Override
    public Optional<Update> findUpdate(long since, Corpus frame) {
      asked.add(since);
      return since < touched ? Optional.empty() : Optional.of(Update.nothing(revision));
    }

    @Override
    public long revision() {
      return revision;
    }

    @Override
    public Projected project(Projection taker) {
      readings++;
      return new HeldGraph(corpus, revision).project(taker);
    }
  }
}
