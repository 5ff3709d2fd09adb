package org.portolan.names.spelling;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text while it is rewritten: letters a–z, digits, and blanks at both ends and between words;
 * capitals stand for sounds that several letters spell.
 */
final class Letters {
  private byte[] text;
  private int length;
  private long mask;

  Letters(String latin) {
    text = (" " + latin + " ").getBytes(StandardCharsets.US_ASCII);
    length = text.length;
    mask = mask(text, length);
  }

  /** A bit for each letter that there is; digits share one, and so do blanks. */
  static long mask(byte[] text, int length) {
    long mask = 0;
    for (int at = 0; at < length; at++) {
      mask |= bit(text[at]);
    }
    return mask;
  }

  private static long bit(byte letter) {
    if (letter >= 'a') {
      return 1L << (letter - 'a');
    }
    if (letter >= 'A') {
      return 1L << (letter - 'A' + 28);
    }
    return letter == ' ' ? 1L << 26 : 1L << 27;
  }

  /** Replaces wherever it can, from the left; true if it could. */
  boolean apply(Rewrite rewrite) {
    return apply(rewrite, false);
  }

  /** The same, in the first word only where it is not said that it stays. */
  boolean apply(Rewrite rewrite, boolean keepsFirst) {
    if ((mask & rewrite.mask()) != rewrite.mask()) {
      return false;
    }
    byte[] from = rewrite.from();
    int first = find(from, keepsFirst ? 1 : 0);
    return first >= 0 && replace(from, rewrite.to(), first);
  }

  private boolean replace(byte[] from, byte[] to, int first) {
    byte[] result = new byte[length + (length / from.length + 1) * to.length];
    int written = 0;
    int read = 0;
    // The blank that ends one word begins the next.
    boolean shared = from.length > 1 && from[from.length - 1] == ' ' && endsWithBlank(to);
    for (int at = first; at >= 0; at = find(from, read)) {
      System.arraycopy(text, read, result, written, at - read);
      written += at - read;
      int keep = shared ? 1 : 0;
      System.arraycopy(to, 0, result, written, to.length - keep);
      written += to.length - keep;
      read = at + from.length - keep;
    }
    System.arraycopy(text, read, result, written, length - read);
    length = written + length - read;
    text = result;
    mask = mask(text, length);
    return true;
  }

  private static boolean endsWithBlank(byte[] to) {
    return to.length > 0 && to[to.length - 1] == ' ';
  }

  private int find(byte[] part, int start) {
    int last = length - part.length;
    for (int at = start; at <= last; at++) {
      int same = 0;
      while (same < part.length && text[at + same] == part[same]) {
        same++;
      }
      if (same == part.length) {
        return at;
      }
    }
    return -1;
  }

  /** Makes one of letters that stand twice; digits stay. True if there were any. */
  boolean singleLetters() {
    int written = 0;
    for (int at = 0; at < length; at++) {
      boolean again =
          written > 0 && text[at] == text[written - 1] && (text[at] < '0' || text[at] > '9');
      if (!again) {
        text[written++] = text[at];
      }
    }
    boolean changed = written < length;
    length = written;
    return changed;
  }

  /** Tells whether no letter is left; a number alone is no name. */
  boolean isEmpty() {
    for (int at = 0; at < length; at++) {
      if (text[at] > '9') {
        return false;
      }
    }
    return true;
  }

  /** Gives back what was taken by {@link #copy}. */
  void restore(byte[] copy) {
    text = copy;
    length = copy.length;
    mask = mask(text, length);
  }

  byte[] copy() {
    return Arrays.copyOf(text, length);
  }

  /** The text without the blanks at its ends. */
  @Override
  public String toString() {
    return new String(text, 0, length, StandardCharsets.US_ASCII).strip();
  }
}
