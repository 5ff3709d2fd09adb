package org.portolan.dataset.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/**
 * One file of a gazetteer, by itself or in an archive; it can be read several times.
 *
 * @param name its name, in an archive with the archive before it
 * @param size its bytes, unpacked; −1 when not known
 * @param opening opens it
 * @param form its form
 * @param encoding what its text is in
 */
record Part(String name, long size, Opening opening, Form form, Charset encoding) {
  /** Opens a file from its start. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  Lines lines() throws IOException {
    return new Lines(opening.open(), encoding);
  }

  /** Reads it line by line, telling how far it has come; blank lines are passed over. */
  void each(Progress progress, Reading reading) throws IOException {
    try (Lines lines = lines()) {
      LineReader reader = reading.of(lines);
      while (lines.next()) {
        if (!lines.isBlank()) {
          reader.read();
        }
        if (lines.number() % 100_000 == 0) {
          progress.at(name, lines.number(), lines.consumed(), size);
        }
      }
      progress.at(name, lines.number() - 1, lines.consumed(), size);
    }
  }

  /** Is given the lines of a file one after the other. */
  @FunctionalInterface
  interface LineReader {
    /** Reads the line that has been come to. */
    void read();
  }

  /** Makes ready to read lines that will come one after the other in the same place. */
  @FunctionalInterface
  interface Reading {
    LineReader of(Lines lines);
  }
}
