package org.portolan.neo4j.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** What the child said before it ended. */
final class ConsoleLog {
  private ConsoleLog() {}

  /** The failure that explains an end before the first answer. */
  static ChildFailure whyItEnded(int exitCode, ChildFolder folder, ChildSettings settings) {
    String log = read(folder);
    if (log.contains("FileLockException")) {
      return new ChildFailure.StoreLocked(folder.home());
    }
    return new ChildFailure.Died(exitCode, reasonIn(log), folder.console());
  }

  /** One line: the deepest cause, or else the last error, or else the last line. */
  static String reasonIn(String log) {
    List<String> lines = log.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return last(lines, "Caused by: ")
        .or(() -> last(lines, "Exception in thread \"main\" "))
        .or(() -> last(lines, "Error: "))
        .or(() -> last(lines, "ERROR "))
        .or(() -> last(lines, ""))
        .orElse("it said nothing");
  }

  static String read(ChildFolder folder) {
    try {
      return new String(Files.readAllBytes(folder.console()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "its log cannot be read (" + e + ")";
    }
  }

  /** What follows the mark in the last line that has it. */
  private static Optional<String> last(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.contains(mark))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(line.indexOf(mark) + mark.length()).strip());
  }
}
