package org.portolan.domain.evidence;

import java.util.Arrays;

/**
 * Bytes that are only ever appended to, in chunks, so that a longer version shares all but the last
 * with the one before it. What is appended at once stays in one chunk.
 */
final class ByteChunks {
  /** Of a position, the bits that tell where in its chunk it is. */
  private static final int BITS = 18;

  private static final int CHUNK = 1 << BITS;

  private byte[][] chunks;
  private int last;
  private int used;

  ByteChunks() {
    chunks = new byte[][] {new byte[CHUNK]};
  }

  private ByteChunks(byte[][] chunks, int last, int used) {
    this.chunks = chunks;
    this.last = last;
    this.used = used;
  }

  /** A copy to append to; this one stays as it is. */
  ByteChunks copy() {
    byte[][] copy = Arrays.copyOf(chunks, last + 1);
    copy[last] = copy[last].clone();
    return new ByteChunks(copy, last, used);
  }

  /**
   * Appends bytes.
   *
   * @return their position
   * @throws IllegalStateException if there are more than positions, 2 GiB
   */
  int append(byte[] bytes, int length) {
    if (length > chunks[last].length - used) {
      next(Math.max(length, CHUNK));
    }
    int position = (last << BITS) | used;
    System.arraycopy(bytes, 0, chunks[last], used, length);
    used += length;
    if (used >= CHUNK) {
      next(CHUNK);
    }
    return position;
  }

  private void next(int size) {
    if (last + 1 == 1 << (Integer.SIZE - 1 - BITS)) {
      throw new IllegalStateException("more evidence than 2 GiB, packed, are not held");
    }
    last++;
    if (last == chunks.length) {
      chunks = Arrays.copyOf(chunks, 2 * last);
    }
    chunks[last] = new byte[size];
    used = 0;
  }

  /** The chunk that a position is in. */
  byte[] chunk(int position) {
    return chunks[position >>> BITS];
  }

  /** Where in its chunk a position is. */
  static int offset(int position) {
    return position & (CHUNK - 1);
  }

  /** The bytes reserved. */
  long bytes() {
    long sum = 0;
    for (int at = 0; at <= last; at++) {
      sum += chunks[at].length;
    }
    return sum;
  }
}
