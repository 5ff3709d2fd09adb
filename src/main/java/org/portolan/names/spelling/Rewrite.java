package org.portolan.names.spelling;

import java.nio.charset.StandardCharsets;

/**
 * Letters that stand for other letters. A blank means the edge of a word.
 *
 * @param from what is replaced
 * @param to what replaces it
 * @param mask the letters that a text must have for it, as {@link Letters#mask} counts them
 */
record Rewrite(byte[] from, byte[] to, long mask) {
  /** Reads {@code "kh>h"}. */
  static Rewrite parse(String text) {
    int arrow = text.indexOf('>');
    byte[] from = text.substring(0, arrow).getBytes(StandardCharsets.US_ASCII);
    return new Rewrite(
        from,
        text.substring(arrow + 1).getBytes(StandardCharsets.US_ASCII),
        Letters.mask(from, from.length));
  }
}
