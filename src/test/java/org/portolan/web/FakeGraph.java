package org.portolan.web;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.portolan.HeldGraph;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.usecase.Graph;
import org.portolan.usecase.health.GraphCheck;
import org.portolan.usecase.health.Health;

/** A graph in memory, of which a test says what it holds. */
final class FakeGraph implements Graph, GraphCheck {
  private Supplier<Graph> held;
  private List<Defect> defects = List.of();

  FakeGraph(Corpus corpus, long revision) {
    held = () -> new HeldGraph(corpus, revision);
  }

  void hold(Corpus corpus, long revision) {
    held = () -> new HeldGraph(corpus, revision);
  }

  /** Says what is broken in it. */
  void breakBy(List<Defect> broken) {
    defects = broken;
  }

  void fail(RuntimeException failure) {
    held =
        () -> {
          throw failure;
        };
  }

  @Override
  public long revision() {
    return held.get().revision();
  }

  @Override
  public Projected project(Projection taker) {
    return held.get().project(taker);
  }

  @Override
  public Health check(LongConsumer progress) {
    return new Health(revision(), defects, true);
  }
}
