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

  /** The most bytes that are read ahead, as a large file takes a multiple of its size. */
  private static final int BYTES_AHEAD = 4 * 1024 * 1024;

  /** Parses the files, a few ahead on other threads, and hands them over in order of path. */
  static void each(DataSetFiles files, Consumer<ParsedDocument> taker) {
    record Ahead(long bytes, CompletableFuture<ParsedDocument> parsed) {}
    Deque<Ahead> ahead = new ArrayDeque<>();
    long bytes = 0;
    for (String file : files.documents()) {
      bytes += files.size(file);
      while (!ahead.isEmpty() && (ahead.size() > AHEAD || bytes > BYTES_AHEAD)) {
        bytes -= ahead.element().bytes();
        taker.accept(ahead.remove().parsed().join());
      }
      ahead.add(
          new Ahead(
              files.size(file),
              CompletableFuture.supplyAsync(() -> parse(file, files.find(file).orElseThrow()))));
    }
    ahead.forEach(last -> taker.accept(last.parsed().join()));
  }

  private static ParsedDocument parse(String file, byte[] content) {
    Faults faults = new Faults();
    return new ParsedDocument(
        SourceText.read(file, content, faults).flatMap(source -> YamlTree.read(source, faults)),
        faults);
  }
}
