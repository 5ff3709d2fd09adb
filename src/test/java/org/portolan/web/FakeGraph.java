package org.portolan.web;

import java.util.function.Supplier;
import org.portolan.HeldGraph;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.usecase.Graph;

/** A graph in memory, of which a test says what it holds. */
final class FakeGraph implements Graph {
  private Supplier<Graph> held;

  FakeGraph(Corpus corpus, long revision) {
    held = () -> new HeldGraph(corpus, revision);
  }

  void hold(Corpus corpus, long revision) {
    held = () -> new HeldGraph(corpus, revision);
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
}
