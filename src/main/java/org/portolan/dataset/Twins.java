package org.portolan.dataset;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files whose names differ in letter case alone, or in how an accent is written: on some machines
 * they are one file, so that each machine would read another data set.
 */
final class Twins {
  private final NavigableMap<String, NavigableSet<String>> byName = new TreeMap<>();

  void add(String path) {
    String folded =
        Normalizer.normalize(path, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    byName.computeIfAbsent(folded, any -> new TreeSet<>()).add(path);
  }

  /** One for each file but the first of its name, in order of path. */
  List<Fault> faults() {
    return byName.values().stream()
        .filter(paths -> paths.size() > 1)
        .flatMap(paths -> paths.tailSet(paths.first(), false).stream().map(p -> fault(paths, p)))
        .toList();
  }

  private static Fault fault(NavigableSet<String> paths, String path) {
    return new Fault(
        path,
        1,
        1,
        "a name that differs from that of '%s' in letter case alone".formatted(paths.first()),
        "",
        "names that differ on every machine",
        List.of());
  }
}
