package org.portolan.names;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.portolan.names.packed.Groups;
import org.portolan.names.packed.PackedTexts;
import org.portolan.names.packed.SlipIndex;
import org.portolan.names.spelling.Spelling;
import org.portolan.names.spelling.Tradition;

/** Names by their Latin letters and their skeletons, those a slip away among them. */
final class SpellingIndex {
  private final PackedTexts latin;
  private final Map<Tradition, Skeletons> skeletons = new EnumMap<>(Tradition.class);

  /** A name that was found. */
  interface Found {
    void accept(int name, int edits);
  }

  SpellingIndex(Things things, NameTable names) {
    List<String> latins =
        IntStream.range(0, names.size())
            .parallel()
            .mapToObj(name -> NameFold.bare(things.type(), Spelling.latin(names.text(name))))
            .toList();
    latin = new PackedTexts(latins);
    for (Tradition tradition : Tradition.values()) {
      skeletons.put(tradition, new Skeletons(tradition, latins, things, names));
    }
  }

  /** The Latin letters of a name. */
  String latin(int name) {
    return latin.get(name);
  }

  byte[] latinBytes(int name) {
    byte[] letters = new byte[latin.length(name)];
    latin.copy(name, letters);
    return letters;
  }

  /** The names with a skeleton. */
  void same(Tradition tradition, String skeleton, Found found) {
    get(tradition).same(skeleton, found);
  }

  /** The names whose skeletons are near a skeleton, with it. */
  void near(Tradition tradition, String skeleton, Found found) {
    get(tradition).near(skeleton, found);
  }

  private Skeletons get(Tradition tradition) {
    Skeletons found = skeletons.get(tradition);
    if (found == null) {
      throw new IllegalArgumentException("no skeletons of " + tradition);
    }
    return found;
  }

  long sizeBytes() {
    return latin.sizeBytes() + skeletons.values().stream().mapToLong(Skeletons::sizeBytes).sum();
  }

  /** The skeletons of one tradition. */
  private static final class Skeletons {
    private final PackedTexts keys;
    private final Groups names;
    private final SlipIndex slips;

    Skeletons(Tradition tradition, List<String> latins, Things things, NameTable table) {
      Map<String, Integer> numbers = new HashMap<>();
      List<String> texts = new ArrayList<>();
      IntArrayList keyOf = new IntArrayList();
      IntArrayList nameOf = new IntArrayList();
      List<Set<String>> skeletons =
          IntStream.range(0, latins.size())
              .parallel()
              .mapToObj(
                  name ->
                      tradition.holdsIn(things.country(table.thing(name)))
                          ? Spelling.skeletons(latins.get(name), tradition)
                          : Set.<String>of())
              .toList();
      for (int name = 0; name < skeletons.size(); name++) {
        for (String key : skeletons.get(name)) {
          Integer known = numbers.putIfAbsent(key, texts.size());
          keyOf.add(known == null ? texts.size() : (int) known);
          nameOf.add(name);
          if (known == null) {
            texts.add(key);
          }
        }
      }
      keys = new PackedTexts(texts);
      names = new Groups(texts.size(), keyOf.toIntArray(), nameOf.toIntArray());
      slips = new SlipIndex(keys);
    }

    void same(String skeleton, Found found) {
      int key = slips.find(skeleton);
      if (key >= 0) {
        names.forEach(key, name -> found.accept(name, 0));
      }
    }

    void near(String skeleton, Found found) {
      slips.search(
          skeleton,
          (key, edits) -> {
            if (edits > 0) {
              names.forEach(key, name -> found.accept(name, edits));
            }
          });
    }

    long sizeBytes() {
      return keys.sizeBytes() + names.sizeBytes() + slips.sizeBytes();
    }
  }
}
