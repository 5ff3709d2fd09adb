package org.portolan.web;

import java.util.List;
import java.util.function.Supplier;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.Graph;

/** A graph in memory, of which a test says what it holds. */
final class FakeGraph implements Graph {
  private Supplier<Content> content;

  FakeGraph(Corpus corpus, long revision) {
    content = () -> content(corpus, revision);
  }

  void hold(Corpus corpus, long revision) {
    content = () -> content(corpus, revision);
  }

  private static Content content(Corpus corpus, long revision) {
    return new Content(corpus, revision, List.of(), List.of());
  }

  void fail(RuntimeException failure) {
    content =
        () -> {
          throw failure;
        };
  }

  @Override
  public long revision() {
    return content.get().revision();
  }

  @Override
  public Content read() {
    return content.get();
  }
}
