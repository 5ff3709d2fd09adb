package org.portolan.dataset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One file of documents/ as YAML.
 *
 * @param root what it holds; empty if it cannot be read
 * @param faults what is wrong with its form
 */
record ParsedDocument(Optional<Node> root, Faults faults) {
  private static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors();

  /** Parses the files, a few ahead on other threads, and hands them over in order of path. */
  static void each(DataSetFiles files, Consumer<ParsedDocument> taker) {
    Deque<CompletableFuture<ParsedDocument>> ahead = new ArrayDeque<>();
    for (String file : files.documents()) {
      ahead.add(CompletableFuture.supplyAsync(() -> parse(file, files.find(file).orElseThrow())));
      if (ahead.size() > AHEAD) {
        taker.accept(ahead.remove().join());
      }
    }
    ahead.forEach(last -> taker.accept(last.join()));
  }

  private static ParsedDocument parse(String file, byte[] content) {
    Faults faults = new Faults();
    return new ParsedDocument(
        SourceText.read(file, content, faults).flatMap(source -> YamlTree.read(source, faults)),
        faults);
  }
}
