package org.portolan.dataset;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
final class Nearest {
  private static final int LONGEST = 100;

  private Nearest() {}

  /** Gives the one closest word, letter case aside; none when none is close enough. */
  static List<String> to(String text, Collection<String> words) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return List.of();
    }
    String wanted = fold(text);
    // Two letters swapped count as two changes, so short words must allow for two.
    int most = wanted.length() < 4 ? 1 : Math.max(2, wanted.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(most);
    record Scored(int score, String word) {}
    return words.stream()
        .map(word -> new Scored(distance.apply(wanted, fold(word)), word))
        .filter(scored -> scored.score() >= 0)
        .min(Comparator.comparingInt(Scored::score).thenComparing(Scored::word))
        .map(Scored::word)
        .stream()
        .toList();
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
