package org.portolan.names.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Texts one after another in UTF-8, by number. About 4 bytes more than the text each. */
public final class PackedTexts {
  private final byte[] bytes;
  private final int[] ends;

  /**
   * Packs texts.
   *
   * @param texts the texts, in the order of their numbers
   */
  public PackedTexts(List<String> texts) {
    byte[] packed = new byte[Math.max(16, texts.size() * 12)];
    ends = new int[texts.size()];
    int length = 0;
    for (int number = 0; number < ends.length; number++) {
      byte[] text = texts.get(number).getBytes(StandardCharsets.UTF_8);
      if (length + text.length > packed.length) {
        packed = Arrays.copyOf(packed, Math.max(length + text.length, packed.length / 2 * 3));
      }
      System.arraycopy(text, 0, packed, length, text.length);
      length += text.length;
      ends[number] = length;
    }
    bytes = Arrays.copyOf(packed, length);
  }

  /**
   * Counts the texts.
   *
   * @return how many there are
   */
  public int size() {
    return ends.length;
  }

  /**
   * Gives a text.
   *
   * @param number its number
   * @return the text
   */
  public String get(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  /**
   * Gives the length of a text.
   *
   * @param number its number
   * @return in bytes
   */
  public int length(int number) {
    return ends[number] - start(number);
  }

  /**
   * Gives the length of the longest text.
   *
   * @return in bytes; 0 if there are none
   */
  public int longest() {
    int longest = 0;
    for (int number = 0; number < ends.length; number++) {
      longest = Math.max(longest, length(number));
    }
    return longest;
  }

  /**
   * Gives one byte of a text.
   *
   * @param number its number
   * @param at which byte of it
   * @return the byte
   */
  public byte at(int number, int at) {
    return bytes[start(number) + at];
  }

  /**
   * Copies a text.
   *
   * @param number its number
   * @param into where to, at least as long as the text
   * @return its length in bytes
   */
  public int copy(int number, byte[] into) {
    int length = length(number);
    System.arraycopy(bytes, start(number), into, 0, length);
    return length;
  }

  /**
   * Compares the end of a text with another text, byte by byte.
   *
   * @param number the text's number
   * @param from where its end begins
   * @param other the other text
   * @return negative, 0 or positive as it comes before, is the same or comes after
   */
  public int compare(int number, int from, byte[] other) {
    return Arrays.compareUnsigned(
        bytes, start(number) + from, ends[number], other, 0, other.length);
  }

  /**
   * Compares the ends of two texts.
   *
   * @param one a text's number
   * @param oneFrom where its end begins
   * @param other another's
   * @param otherFrom where its end begins
   * @return negative, 0 or positive
   */
  public int compare(int one, int oneFrom, int other, int otherFrom) {
    return Arrays.compareUnsigned(
        bytes, start(one) + oneFrom, ends[one], bytes, start(other) + otherFrom, ends[other]);
  }

  /**
   * Tells whether the end of a text starts with another text.
   *
   * @param number the text's number
   * @param from where its end begins
   * @param other the other text
   * @return true if it does
   */
  public boolean startsWith(int number, int from, byte[] other) {
    int start = start(number) + from;
    return ends[number] - start >= other.length
        && Arrays.equals(bytes, start, start + other.length, other, 0, other.length);
  }

  /**
   * Gives the memory that they take.
   *
   * @return bytes, without the few of the objects themselves
   */
  public long sizeBytes() {
    return bytes.length + 4L * ends.length;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}
