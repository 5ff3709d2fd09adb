package org.portolan.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects faults. A file that is wrong all over stops counting at a bound, and so do all. */
final class Faults {
  static final int MOST_PER_FILE = 1000;
  static final int MOST = 10_000;

  private final Map<String, Integer> perFile = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private int count;

  void add(Fault fault) {
    count++;
    if (faults.size() > MOST) {
      return;
    }
    int ofFile = perFile.merge(fault.file(), 1, Integer::sum);
    if (faults.size() == MOST) {
      addMore(fault, "the first %d to be mended first".formatted(MOST));
    } else if (ofFile <= MOST_PER_FILE) {
      faults.add(fault);
    } else if (ofFile == MOST_PER_FILE + 1) {
      addMore(fault, "the first %d of this file to be mended first".formatted(MOST_PER_FILE));
    }
  }

  private void addMore(Fault at, String expected) {
    faults.add(
        new Fault(at.file(), at.line(), at.column(), "more faults", "", expected, List.of()));
  }

  /** Tells whether a further fault of a file would be told. */
  boolean tells(String file) {
    return faults.size() < MOST && perFile.getOrDefault(file, 0) < MOST_PER_FILE;
  }

  /** Adds those of a file that was read by itself. */
  void addAll(Faults others) {
    others.faults.forEach(this::add);
  }

  void add(Position at, String what, String expected) {
    add(new Value(at, what, "").fault(expected));
  }

  /** How many there have been so far, to tell whether a piece of a file was without fault. */
  int count() {
    return count;
  }

  List<Fault> inOrder() {
    List<Fault> sorted = new ArrayList<>(faults);
    Collections.sort(sorted);
    return sorted;
  }
}
