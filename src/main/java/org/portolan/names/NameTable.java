package org.portolan.names;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.portolan.names.packed.EditDistance;
import org.portolan.names.packed.Groups;
import org.portolan.names.packed.PackedTexts;
import org.portolan.names.packed.SlipIndex;

/** All names of things as they are written, and by their folds and the starts of their words. */
final class NameTable {
  private static final int LONGEST_SORTED = 64;

  private final int[] things;
  private final int[] shown;
  private final PackedTexts texts;
  private final PackedTexts folds;
  private final Groups byFold;
  private final int[] wordFolds;
  private final byte[] wordStarts;

  /** Of names of a thing that fold alike the first is kept. */
  NameTable(Things of, Iterable<NameIndex.Entry> entries) {
    Map<String, Map<Integer, String>> names = new HashMap<>();
    @Nullable String[] first = new String[of.size()];
    for (NameIndex.Entry entry : entries) {
      String fold = NameFold.fold(of.type(), entry.name());
      if (!fold.isEmpty()) {
        int thing = of.find(entry.id());
        names.computeIfAbsent(fold, key -> new TreeMap<>()).putIfAbsent(thing, entry.name());
        first[thing] = first[thing] == null ? entry.name() : first[thing];
      }
    }
    int count = names.values().stream().mapToInt(Map::size).sum();
    things = new int[count];
    int[] foldOf = new int[count];
    List<String> written = new ArrayList<>(count);
    shown = new int[of.size()];
    Arrays.fill(shown, -1);
    int fold = 0;
    List<String> sorted = sorted(names.keySet());
    for (String spelled : sorted) {
      for (Map.Entry<Integer, String> name : names.getOrDefault(spelled, Map.of()).entrySet()) {
        things[written.size()] = name.getKey();
        foldOf[written.size()] = fold;
        if (name.getValue().equals(first[name.getKey()])) {
          shown[name.getKey()] = written.size();
        }
        written.add(name.getValue());
      }
      fold++;
    }
    texts = new PackedTexts(written);
    folds = new PackedTexts(sorted);
    byFold = new Groups(fold, foldOf, IntStream.range(0, count).toArray());
    int[][] words = laterWords();
    wordFolds = words[0];
    wordStarts = new byte[wordFolds.length];
    for (int word = 0; word < wordFolds.length; word++) {
      wordStarts[word] = (byte) words[1][word];
    }
  }

  /** In the order of their bytes, in which texts are packed. */
  private static List<String> sorted(Set<String> texts) {
    List<byte[]> bytes = new ArrayList<>(texts.size());
    texts.forEach(text -> bytes.add(text.getBytes(StandardCharsets.UTF_8)));
    bytes.sort(Arrays::compareUnsigned);
    return bytes.stream().map(text -> new String(text, StandardCharsets.UTF_8)).toList();
  }

  /** The later words of each name, in order of what follows from there. */
  private int[][] laterWords() {
    List<int[]> words = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      int length = Math.min(folds.length(fold), LONGEST_SORTED * 2 - 1);
      for (int at = 1; at < length; at++) {
        if (folds.at(fold, at - 1) == ' ') {
          words.add(new int[] {fold, at});
        }
      }
    }
    words.sort((a, b) -> folds.compare(a[0], a[1], b[0], b[1]));
    return new int[][] {
      words.stream().mapToInt(word -> word[0]).toArray(),
      words.stream().mapToInt(word -> word[1]).toArray()
    };
  }

  int size() {
    return things.length;
  }

  int thing(int name) {
    return things[name];
  }

  /** The first name that was given for a thing; −1 if it has none. */
  int shown(int thing) {
    return shown[thing];
  }

  String text(int name) {
    return texts.get(name);
  }

  /** The names with a fold, in order of thing. */
  int[] withFold(String fold) {
    byte[] wanted = fold.getBytes(StandardCharsets.UTF_8);
    int found = firstFold(wanted);
    return found < folds.size() && folds.compare(found, 0, wanted) == 0
        ? byFold.list(found)
        : new int[0];
  }

  /** Goes through the longer names that start with a fold, in order, as long as wanted. */
  void startingWith(String fold, int most, IntConsumer action) {
    byte[] wanted = fold.getBytes(StandardCharsets.UTF_8);
    int left = most;
    for (int at = firstFold(wanted);
        left > 0 && at < folds.size() && folds.startsWith(at, 0, wanted);
        at++) {
      if (folds.length(at) > wanted.length) {
        byFold.forEach(at, action);
        left--;
      }
    }
  }

  /** The same of names of which a later word starts with a fold. */
  void withWordStarting(String fold, int most, IntConsumer action) {
    byte[] wanted = fold.getBytes(StandardCharsets.UTF_8);
    int left = most;
    for (int at = firstWord(wanted);
        left > 0
            && at < wordFolds.length
            && folds.startsWith(wordFolds[at], wordStarts[at], wanted);
        at++) {
      byFold.forEach(wordFolds[at], action);
      left--;
    }
  }

  /** Goes through the names a slip or two away, one by one. */
  void compareAll(byte[] wanted, SpellingIndex.Found found) {
    byte[] fold = new byte[folds.longest()];
    for (int at = 0; at < folds.size(); at++) {
      int length = folds.length(at);
      int most = SlipIndex.allowed(Math.max(length, wanted.length));
      if (Math.abs(length - wanted.length) <= most) {
        folds.copy(at, fold);
        int edits = EditDistance.between(wanted, wanted.length, fold, length, most);
        if (edits > 0 && edits <= most) {
          byFold.forEach(at, name -> found.accept(name, edits));
        }
      }
    }
  }

  private int firstFold(byte[] wanted) {
    int low = 0;
    int high = folds.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (folds.compare(middle, 0, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstWord(byte[] wanted) {
    int low = 0;
    int high = wordFolds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (folds.compare(wordFolds[middle], wordStarts[middle], wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  long sizeBytes() {
    return 4L * (things.length + shown.length)
        + texts.sizeBytes()
        + folds.sizeBytes()
        + byFold.sizeBytes()
        + 5L * wordFolds.length;
  }
}
