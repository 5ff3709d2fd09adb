package org.portolan.dataset;

import java.util.List;

/** Puts lists into words. */
final class Phrase {
  private Phrase() {}

  /** Joins alternatives: "a", "a or b", "a, b or c". */
  static String either(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
