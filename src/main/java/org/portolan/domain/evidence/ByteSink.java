package org.portolan.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and ids as bytes; small numbers take one. */
final class ByteSink {
  private static final int FIRST_SIZE = 256;
  private static final int SEVEN_BITS = 7;
  private static final int CONTINUED = 0x80;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  void clear() {
    size = 0;
  }

  /** Writes a number that is not negative. */
  void number(int value) {
    int rest = value;
    while (rest >= CONTINUED) {
      put((byte) (rest | CONTINUED));
      rest >>>= SEVEN_BITS;
    }
    put((byte) rest);
  }

  /** Writes ASCII text with its length. */
  void text(String ascii) {
    byte[] letters = ascii.getBytes(StandardCharsets.US_ASCII);
    number(letters.length);
    if (size + letters.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (size + letters.length));
    }
    System.arraycopy(letters, 0, bytes, size, letters.length);
    size += letters.length;
  }

  private void put(byte value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = value;
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }
}
