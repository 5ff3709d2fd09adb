package org.portolan.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portolan.names.packed.EditDistance;
import org.portolan.names.packed.PackedTexts;
import org.portolan.names.packed.SlipIndex;

/** Lines of texts: each comes back as it was packed, and all within its slips are found. */
final class SlipsFuzz implements FuzzTarget.Body {
  private static final int MOST = 30;
  private static final int LONGEST = 40;

  @Override
  public void take(byte[] input) {
    List<String> texts =
        Holds.text(input)
            .lines()
            .filter(line -> line.length() <= LONGEST)
            .distinct()
            .limit(MOST)
            .toList();
    PackedTexts packed = new PackedTexts(texts);
    SlipIndex index = new SlipIndex(packed);
    for (int number = 0; number < texts.size(); number++) {
      String text = texts.get(number);
      Holds.that(packed.get(number).equals(text), "'%s' packed is '%s'", text, packed.get(number));
      Holds.that(index.find(text) == number, "'%s' is not found", text);
      TreeMap<Integer, Integer> found = new TreeMap<>();
      index.search(text, found::put);
      Holds.that(found.equals(near(text, texts)), "of '%s' in %s: %s", text, texts, found);
    }
  }

  /** By looking at every text. */
  private static Map<Integer, Integer> near(String text, List<String> texts) {
    TreeMap<Integer, Integer> near = new TreeMap<>();
    byte[] one = text.getBytes(UTF_8);
    for (int number = 0; number < texts.size(); number++) {
      byte[] other = texts.get(number).getBytes(UTF_8);
      int most = SlipIndex.allowed(Math.max(one.length, other.length));
      int edits = table(one, other);
      int banded = EditDistance.between(one, one.length, other, other.length, most);
      Holds.that(
          banded == Math.min(edits, most + 1),
          "'%s' and '%s' are %s apart, not %s",
          text,
          texts.get(number),
          edits,
          banded);
      if (edits <= most) {
        near.put(number, edits);
      }
    }
    return near;
  }

  /** The whole table, without a band. */
  private static int table(byte[] one, byte[] other) {
    int[][] edits = new int[one.length + 1][other.length + 1];
    for (int i = 0; i <= one.length; i++) {
      for (int j = 0; j <= other.length; j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int least = edits[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        least = Math.min(least, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
          least = Math.min(least, edits[i - 2][j - 2] + 1);
        }
        edits[i][j] = least;
      }
    }
    return edits[one.length][other.length];
  }
}
