package org.portolan.names.packed;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Numbers by a hash: all with that hash, and about one in 256 of the others in its bucket, so that
 * who asks has to look. A hash takes 5 bytes, and a bucket 4.
 */
final class HashLists {
  private final int shift;
  private final int[] ends;
  private final int[] values;
  private final byte[] checks;

  /** Where hashes are put. */
  interface Sink {
    void put(long hash, int value);
  }

  /**
   * Fills the lists.
   *
   * @param filler puts every pair, the same whenever it is asked; it is asked three times
   */
  HashLists(Consumer<Sink> filler) {
    int[] count = {0};
    filler.accept((hash, value) -> count[0]++);
    int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(1, count[0] / 4)));
    shift = Long.SIZE - bits;
    ends = new int[1 << bits];
    filler.accept((hash, value) -> ends[bucket(hash)]++);
    int[] next = new int[ends.length];
    int sum = 0;
    for (int bucket = 0; bucket < ends.length; bucket++) {
      next[bucket] = sum;
      sum += ends[bucket];
      ends[bucket] = sum;
    }
    values = new int[sum];
    checks = new byte[sum];
    filler.accept(
        (hash, value) -> {
          int at = next[bucket(hash)]++;
          values[at] = value;
          checks[at] = (byte) hash;
        });
  }

  private int bucket(long hash) {
    return (int) (hash >>> shift);
  }

  void forEach(long hash, IntConsumer action) {
    int bucket = bucket(hash);
    byte check = (byte) hash;
    for (int at = bucket == 0 ? 0 : ends[bucket - 1]; at < ends[bucket]; at++) {
      if (checks[at] == check) {
        action.accept(values[at]);
      }
    }
  }

  long sizeBytes() {
    return 4L * ends.length + 5L * values.length;
  }

  /** A hash of letters, whose first bits and last byte are both well mixed. */
  static long hash(byte[] text, int length) {
    long hash = 0xCBF29CE484222325L;
    for (int at = 0; at < length; at++) {
      hash = (hash ^ text[at]) * 0x100000001B3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }
}
