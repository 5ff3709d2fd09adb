package org.portolan.names.spelling;

import java.nio.charset.StandardCharsets;

/** Letters that stand for other letters. A blank means the edge of a word. */
final class Rewrite {
  private final byte[] from;
  private final byte[] to;
  private final long mask;

  private Rewrite(String from, String to) {
    this.from = from.getBytes(StandardCharsets.US_ASCII);
    this.to = to.getBytes(StandardCharsets.US_ASCII);
    mask = Letters.mask(this.from, this.from.length);
  }

  /** Reads {@code "kh>h"}. */
  static Rewrite parse(String text) {
    int arrow = text.indexOf('>');
    return new Rewrite(text.substring(0, arrow), text.substring(arrow + 1));
  }

  /** What is replaced; not to be changed. */
  byte[] from() {
    return from;
  }

  /** What replaces it; not to be changed. */
  byte[] to() {
    return to;
  }

  /** The letters that a text must have for it, as {@link Letters#mask} counts them. */
  long mask() {
    return mask;
  }
}
