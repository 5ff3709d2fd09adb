package org.portolan.bench.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The statements that are measured, one a file beside the report that names them. */
final class Statement {
  private static final Path FOLDER = Path.of("docs", "benchmarks", "cypher");
  private static final String ENDING = ".cypher";

  private Statement() {}

  static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ENDING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All whose name starts so, in order of their names. */
  static List<String> listed(String start) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(start))
          .sorted()
          .map(name -> read(name.substring(0, name.length() - ENDING.length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
