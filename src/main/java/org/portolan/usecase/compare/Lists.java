package org.portolan.usecase.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.names.NameFold;

/**
 * Compares what may hold several things at once: goods, those who took part, movements before. One
 * list never excludes another, since no report says that its own is complete.
 */
final class Lists implements Comparer<Lists.Listed> {
  private final String what;

  private Lists(String what) {
    this.what = what;
  }

  /**
   * What a claim lists.
   *
   * @param byKey each thing as it is read, by the form in which it is compared
   */
  record Listed(NavigableMap<String, String> byKey) {
    Listed {
      byKey = Collections.unmodifiableNavigableMap(new TreeMap<>(byKey));
    }
  }

  /** Lists of goods and dealings, in words. */
  static Lists ofWords() {
    return new Lists("words");
  }

  /** Lists of things that have ids. */
  static Lists ofThings() {
    return new Lists("names");
  }

  static Listed folded(Collection<String> words) {
    NavigableMap<String, String> byKey = new TreeMap<>();
    for (String word : words) {
      String fold = NameFold.fold(word);
      byKey.put(fold.isEmpty() ? word : fold, word);
    }
    return new Listed(byKey);
  }

  static Listed named(Collection<Id> ids, Corpus corpus) {
    NavigableMap<String, String> byKey = new TreeMap<>();
    ids.forEach(id -> byKey.put(id.value(), corpus.findName(id).orElse(id.value())));
    return new Listed(byKey);
  }

  @Override
  public String key(Listed list) {
    return String.join(", ", list.byKey().keySet());
  }

  @Override
  public String text(Listed list) {
    return String.join(", ", list.byKey().values());
  }

  @Override
  public Finding compare(Listed one, Listed other) {
    var ones = one.byKey().keySet();
    var others = other.byKey().keySet();
    if (ones.equals(others)) {
      return Finding.agree("Both say '%s'.".formatted(text(one)));
    }
    String pair = "'%s' and '%s'".formatted(text(one), text(other));
    if (ones.containsAll(others) || others.containsAll(ones)) {
      return Finding.compatible(pair + ": the one leaves out a part of the other.");
    }
    return Finding.compatible(
        Collections.disjoint(ones, others)
            ? "%s are different %s; neither excludes the other.".formatted(pair, what)
            : pair + " share a part; neither excludes the rest of the other.");
  }
}
