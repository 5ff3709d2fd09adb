package org.portolan.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with an input, for readers that take files. */
final class FuzzFile {
  private FuzzFile() {}

  static Path of(String name, byte[] content) throws IOException {
    Path folder = Path.of("target", "fuzz", "files", Long.toString(ProcessHandle.current().pid()));
    Files.createDirectories(folder);
    return Files.write(folder.resolve(name), content);
  }
}
