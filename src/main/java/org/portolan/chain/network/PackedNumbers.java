package org.portolan.chain.network;

/** Numbers from 0, each in as few bits as the largest needs. */
final class PackedNumbers {
  private final long[] words;
  private final int bits;
  private final long mask;

  PackedNumbers(int[] numbers, int largest) {
    bits = Integer.SIZE - Integer.numberOfLeadingZeros(largest);
    mask = (1L << bits) - 1;
    words = new long[(int) (((long) numbers.length * bits + Long.SIZE - 1) / Long.SIZE)];
    for (int index = 0; index < numbers.length; index++) {
      long at = (long) index * bits;
      int word = (int) (at / Long.SIZE);
      int shift = (int) (at % Long.SIZE);
      long number = numbers[index] & mask;
      if (bits > 0) {
        words[word] |= number << shift;
      }
      if (shift + bits > Long.SIZE) {
        words[word + 1] |= number >>> (Long.SIZE - shift);
      }
    }
  }

  int get(int index) {
    if (bits == 0) {
      return 0;
    }
    long at = (long) index * bits;
    int word = (int) (at / Long.SIZE);
    int shift = (int) (at % Long.SIZE);
    long number = words[word] >>> shift;
    if (shift + bits > Long.SIZE) {
      number |= words[word + 1] << (Long.SIZE - shift);
    }
    return (int) (number & mask);
  }

  long bytes() {
    return 8L * words.length;
  }
}
