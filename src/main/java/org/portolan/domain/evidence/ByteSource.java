package org.portolan.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ByteSink} wrote. */
final class ByteSource {
  private static final int SEVEN_BITS = 7;
  private static final int CONTINUED = 0x80;

  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.at = offset;
  }

  int number() {
    int value = 0;
    int shift = 0;
    int next = bytes[at++];
    while (next < 0) {
      value |= (next & (CONTINUED - 1)) << shift;
      shift += SEVEN_BITS;
      next = bytes[at++];
    }
    return value | next << shift;
  }

  String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.US_ASCII);
  }

  /** Compares ASCII text with the text that stands here, as strings compare; reads it. */
  int compare(String ascii) {
    int length = number();
    int start = at;
    at += length;
    int shared = Math.min(length, ascii.length());
    for (int i = 0; i < shared; i++) {
      int order = Integer.compare(ascii.charAt(i), bytes[start + i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(ascii.length(), length);
  }

  /** Compares the texts that stand here and there, as strings compare; reads both. */
  int compareText(ByteSource other) {
    int length = number();
    int otherLength = other.number();
    at += length;
    other.at += otherLength;
    return Arrays.compare(bytes, at - length, at, other.bytes, other.at - otherLength, other.at);
  }
}
