package org.portolan.usecase.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks that no line of the record was changed, taken away or put between. */
public final class AuditChain {
  private static final int BLOCK = 65_536;

  private AuditChain() {}

  /**
   * Reads the record, and checks each line against the one before it.
   *
   * @param file the record; one that is missing has no lines
   * @param lines is given each line, from the first
   * @return what is wrong, each with its line number; empty if nothing is
   * @throws IOException if it cannot be read
   */
  public static List<String> check(Path file, Consumer<String> lines) throws IOException {
    List<String> wrong = new ArrayList<>();
    if (!Files.exists(file)) {
      return wrong;
    }
    // Bytes that are no text make a line another, and no error of reading.
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      long last = lastWholeLine(file);
      String previous = "";
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        lines.accept(line);
        if (number > last) {
          wrong.add(
              "%s:%d: cut short, since the process ended while it was written; the next load writes in its place"
                  .formatted(file, number));
        } else if (!referred(line).equals(Optional.of(previous))) {
          wrong.add(
              "%s:%d: does not follow the line before it; one of the two was changed, or a line between them is gone"
                  .formatted(file, number));
        }
        previous = AuditLine.hash(line);
      }
    }
    return wrong;
  }

  private static long lastWholeLine(Path file) throws IOException {
    long lines = 0;
    byte[] block = new byte[BLOCK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        for (int i = 0; i < read; i++) {
          lines += block[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  private static Optional<String> referred(String line) {
    try {
      JsonNode read = AuditLine.JSON.readTree(line);
      return Optional.ofNullable(read.get(AuditLine.PREVIOUS)).map(JsonNode::asString);
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }
}
