package org.portolan.dataset.gazetteer;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.names.NameFold;

/**
 * Tells of very many names fast which of a few they are, by {@link NameFold}. A name in plain ASCII
 * is folded as it is read, into a hash; only one that may be among the few is folded in earnest.
 */
final class Sieve {
  private static final int BITS = 1 << 20;

  private final Set<String> folds;
  private final BitSet hashes = new BitSet(BITS);

  /** Of names; one without a letter or digit is none. */
  Sieve(Iterable<String> names) {
    Set<String> all = new TreeSet<>();
    names.forEach(name -> all.add(Spelling.fold(name)));
    all.remove("");
    folds = Set.copyOf(all);
    folds.forEach(fold -> hashes.set(slot(fold.hashCode())));
  }

  boolean holds(String name) {
    return folds.contains(Spelling.fold(name));
  }

  /** Tells whether a part of a line is one of the names. */
  boolean holds(Lines line, int from, int to) {
    return mayHold(line.bytes(), from, to) && holds(line.text(from, to));
  }

  /** False only for what is surely none of the names. */
  boolean mayHold(byte[] bytes, int from, int to) {
    int hash = 0;
    int length = 0;
    int first = 0;
    int second = 0;
    boolean blank = false;
    for (int i = from; i < to; i++) {
      int letter = bytes[i];
      if (letter < 0 || letter == '.') {
        // Accents, other scripts and abbreviations take the long way.
        return true;
      }
      if (letter == '\'' || letter == '`') {
        continue;
      }
      int folded = fold(letter);
      if (folded == ' ') {
        blank = length > 0;
        continue;
      }
      if (blank) {
        hash = 31 * hash + ' ';
        length++;
        second = length == 2 ? ' ' : second;
        blank = false;
      }
      hash = 31 * hash + folded;
      length++;
      first = length == 1 ? folded : first;
      second = length == 2 ? folded : second;
    }
    // A ship's "MV" may have to go first, even in a gazetteer of places.
    boolean ship = first == 'm' && (second == 'v' || second == ' ');
    return ship || (length > 0 && hashes.get(slot(hash)));
  }

  private static int fold(int letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return letter + 'a' - 'A';
    }
    boolean kept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    return kept ? letter : ' ';
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 12) & BITS - 1;
  }
}
