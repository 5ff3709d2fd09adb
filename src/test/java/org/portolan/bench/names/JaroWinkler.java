package org.portolan.bench.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.portolan.bench.names.LabelledNames.Pair;
import org.portolan.names.NameFold;

/** Plain Jaro–Winkler similarity with every name, case, accents and punctuation aside. */
final class JaroWinkler implements Peer {
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private final List<KnownName> names;
  private final List<String> folds;
  private final boolean inCountry;

  JaroWinkler(List<KnownName> names, boolean inCountry) {
    this.names = names;
    this.inCountry = inCountry;
    folds = names.stream().map(name -> NameFold.fold(name.name())).toList();
  }

  @Override
  public String title() {
    return "Jaro–Winkler" + (inCountry ? ", within the country" : "");
  }

  @Override
  public List<String> first(Pair pair) {
    String fold = NameFold.fold(pair.query());
    Map<String, Double> best = new HashMap<>();
    for (int name = 0; name < folds.size(); name++) {
      KnownName known = names.get(name);
      boolean asked =
          !inCountry || pair.country().isEmpty() || known.country().equals(pair.country());
      if (asked && known.type() == pair.type()) {
        best.merge(known.id(), SIMILARITY.apply(fold, folds.get(name)), Math::max);
      }
    }
    return best.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(3)
        .map(Map.Entry::getKey)
        .toList();
  }
}
