package org.portolan.dataset.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Reads a file line by line as bytes, in a memory that no file makes larger: of a line beyond
 * {@link #LONGEST} only the start is kept.
 */
final class Lines implements Closeable {
  /** The longest line, in bytes; the longest that is published has some ten thousand. */
  static final int LONGEST = 1 << 20;

  private static final int FIRST = 1 << 16;
  private static final byte DELETE = 0x7F;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private byte[] bytes = new byte[FIRST];
  private CharBuffer decoded = CharBuffer.allocate(FIRST);
  private int start;
  private int end;
  private int filled;
  private boolean ended;
  private boolean tooLong;
  private long number;
  private long consumed;

  Lines(InputStream in, Charset encoding) {
    this.in = in;
    this.decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Goes to the next line; false after the last. */
  boolean next() throws IOException {
    int from = number == 0 ? 0 : Math.min(end + 1, filled);
    number++;
    tooLong = false;
    start = from;
    int scan = from;
    while (true) {
      for (; scan < filled; scan++) {
        if (bytes[scan] == '\n') {
          end = scan;
          return true;
        }
      }
      if (ended) {
        end = filled;
        return end > start;
      }
      if (filled - start > LONGEST) {
        // Of what is too long, nothing more is needed.
        tooLong = true;
        filled = start + 1;
        scan = filled;
      }
      scan -= makeRoom();
      int read = in.read(bytes, filled, bytes.length - filled);
      ended = read < 0;
      filled += Math.max(read, 0);
      consumed += Math.max(read, 0);
    }
  }

  /** Moves the line to the front, and gets more room if it fills all; by how much it moved. */
  private int makeRoom() {
    int moved = start;
    if (filled == bytes.length) {
      System.arraycopy(bytes, start, bytes, 0, filled - start);
      filled -= moved;
      start = 0;
      if (filled > bytes.length / 2) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      return moved;
    }
    return 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    boolean marked =
        number == 1
            && end - start >= 3
            && bytes[start] == (byte) 0xEF
            && bytes[start + 1] == (byte) 0xBB
            && bytes[start + 2] == (byte) 0xBF;
    return marked ? start + 3 : start;
  }

  /** The end of the line, without a carriage return. */
  int end() {
    return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    return start() >= end();
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** How many bytes have been read. */
  long consumed() {
    return consumed;
  }

  /**
   * Finds the first byte of the line that its encoding does not allow, or that is a control
   * character other than a tab; empty if all is well.
   */
  OptionalInt findBadByte() {
    int to = end();
    int beyondAscii = -1;
    for (int i = start(); i < to; i++) {
      byte letter = bytes[i];
      if (letter < 0) {
        beyondAscii = beyondAscii < 0 ? i : beyondAscii;
      } else if ((letter < ' ' && letter != '\t') || letter == DELETE) {
        return OptionalInt.of(i);
      }
    }
    return beyondAscii < 0 ? OptionalInt.empty() : decode(beyondAscii, to);
  }

  private OptionalInt decode(int from, int to) {
    if (decoded.capacity() < to - from) {
      decoded = CharBuffer.allocate(bytes.length);
    }
    decoded.clear();
    decoder.reset();
    ByteBuffer source = ByteBuffer.wrap(bytes, from, to - from);
    CoderResult result = decoder.decode(source, decoded, true);
    return result.isError() ? OptionalInt.of(source.position()) : OptionalInt.empty();
  }

  /** The text of a part of the line. */
  String text(int from, int to) {
    return new String(bytes, from, to - from, decoder.charset());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
