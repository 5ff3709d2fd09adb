package org.portolan.names.packed;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Texts, and those that differ from one by a typing slip or two. Every text is filed under what is
 * left of its first {@value #PREFIX} letters when as many are left out as slips are allowed, and is
 * looked for in the same way (symmetric deletion: W. Garbe, <a
 * href="https://github.com/wolfgarbe/SymSpell">SymSpell</a>, 2012), so that a search looks at a few
 * dozen lists however many texts there are.
 *
 * <p>Below {@value #SHORT} letters nothing is a slip, up to {@value #MEDIUM} one, above it two.
 */
public final class SlipIndex {
  private static final int PREFIX = 10;
  private static final int SHORT = 5;
  private static final int MEDIUM = 8;
  private static final int MOST = 2;

  private final PackedTexts texts;
  private final HashLists lists;
  private final int longest;

  /** What a search finds. */
  public interface Found {
    /**
     * Takes a text.
     *
     * @param text its number
     * @param edits how many letters differ; 0 for the text itself
     */
    void accept(int text, int edits);
  }

  /**
   * Files texts.
   *
   * @param texts different texts in one-byte letters
   */
  public SlipIndex(PackedTexts texts) {
    this.texts = texts;
    longest = texts.longest();
    byte[] letters = new byte[longest];
    lists =
        new HashLists(
            sink -> {
              for (int text = 0; text < texts.size(); text++) {
                int length = texts.copy(text, letters);
                int number = text;
                variants(letters, length, allowed(length), hash -> sink.put(hash, number));
              }
            });
  }

  /**
   * Tells how many slips two texts may be apart.
   *
   * @param length the length of the longer
   * @return 0, 1 or 2
   */
  public static int allowed(int length) {
    if (length < SHORT) {
      return 0;
    }
    return length <= MEDIUM ? 1 : MOST;
  }

  /**
   * Finds a text itself.
   *
   * @param text the text
   * @return its number; −1 if it is not filed
   */
  public int find(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    int[] found = {-1};
    lists.forEach(
        HashLists.hash(letters, Math.min(letters.length, PREFIX)),
        number -> {
          if (found[0] < 0 && texts.compare(number, 0, letters) == 0) {
            found[0] = number;
          }
        });
    return found[0];
  }

  /**
   * Finds the texts that slips may have made of one, and it itself.
   *
   * @param text a text
   * @param found takes each once, in no particular order
   */
  public void search(String text, Found found) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    int length = letters.length;
    byte[] other = new byte[longest];
    IntOpenHashSet seen = new IntOpenHashSet();
    variants(
        letters,
        length,
        allowed(length + 1),
        hash ->
            lists.forEach(
                hash,
                number -> {
                  int most = allowed(Math.max(length, texts.length(number)));
                  if (Math.abs(length - texts.length(number)) <= most && seen.add(number)) {
                    int otherLength = texts.copy(number, other);
                    int edits = EditDistance.between(letters, length, other, otherLength, most);
                    if (edits <= most) {
                      found.accept(number, edits);
                    }
                  }
                }));
  }

  /**
   * Gives the memory that the lists take, without the texts.
   *
   * @return bytes
   */
  public long sizeBytes() {
    return lists.sizeBytes();
  }

  private static void variants(byte[] letters, int length, int leftOut, LongConsumer action) {
    int prefix = Math.min(length, PREFIX);
    action.accept(HashLists.hash(letters, prefix));
    if (leftOut > 0) {
      leaveOut(Arrays.copyOf(letters, prefix), prefix, 0, leftOut, action);
    }
  }

  private static void leaveOut(
      byte[] letters, int length, int from, int leftOut, LongConsumer action) {
    byte[] rest = new byte[length - 1];
    for (int at = from; at < length; at++) {
      // Of letters that stand twice it is all the same which one goes.
      if (at > from && letters[at] == letters[at - 1]) {
        continue;
      }
      System.arraycopy(letters, 0, rest, 0, at);
      System.arraycopy(letters, at + 1, rest, at, length - 1 - at);
      action.accept(HashLists.hash(rest, length - 1));
      if (leftOut > 1) {
        leaveOut(rest, length - 1, at, leftOut - 1, action);
      }
    }
  }
}
