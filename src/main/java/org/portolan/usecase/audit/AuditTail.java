package org.portolan.usecase.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the end of a file of lines, without what comes before. */
final class AuditTail {
  private static final int BLOCK = 8_192;

  private AuditTail() {}

  /** Where the last whole line ends, its line break counted; 0 without one. */
  static long endOfLastLine(FileChannel channel) throws IOException {
    return lineBreakBefore(channel, channel.size()) + 1;
  }

  /** The line that ends there, without its break; empty if none does. */
  static Optional<String> lastLine(FileChannel channel, long end) throws IOException {
    if (end == 0) {
      return Optional.empty();
    }
    long start = lineBreakBefore(channel, end - 1) + 1;
    ByteBuffer line = ByteBuffer.allocate((int) (end - 1 - start));
    read(channel, line, start);
    return Optional.of(StandardCharsets.UTF_8.decode(line.flip()).toString());
  }

  /** Where the last line break before a position is; -1 if there is none. */
  private static long lineBreakBefore(FileChannel channel, long position) throws IOException {
    long upTo = position;
    while (upTo > 0) {
      long from = Math.max(0, upTo - BLOCK);
      ByteBuffer block = ByteBuffer.allocate((int) (upTo - from));
      read(channel, block, from);
      for (int i = block.position() - 1; i >= 0; i--) {
        if (block.get(i) == '\n') {
          return from + i;
        }
      }
      upTo = from;
    }
    return -1;
  }

  private static void read(FileChannel channel, ByteBuffer into, long from) throws IOException {
    long at = from;
    while (into.hasRemaining()) {
      int read = channel.read(into, at);
      if (read < 0) {
        return;
      }
      at += read;
    }
  }
}
