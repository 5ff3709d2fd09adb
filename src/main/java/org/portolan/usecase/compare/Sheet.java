package org.portolan.usecase.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Readings;

/** What claims say of one thing, sorted by field. */
final class Sheet {
  private final Id about;
  private final Map<Key, Group<?>> groups = new LinkedHashMap<>();
  private final Map<Key, Optional<String>> words = new LinkedHashMap<>();

  Sheet(Id about) {
    this.about = about;
  }

  /** Only what one comparer understands is compared, whatever an attribute is called. */
  private record Key(String field, String of, Class<?> comparer) {}

  <T> void add(String field, Optional<String> of, Comparer<T> comparer, T value, Claim claim) {
    this.<T>group(field, of, comparer)
        .add(value, Optional.of(claim), Set.of(claim.provenance().document()));
  }

  /** A value that documents give without a claim. */
  <T> void add(String field, Comparer<T> comparer, T value, List<Id> documents) {
    this.<T>group(field, Optional.empty(), comparer).add(value, Optional.empty(), documents);
  }

  // One comparer class takes one type of value, so a group found by it takes the same.
  @SuppressWarnings("unchecked")
  private <T> Group<T> group(String field, Optional<String> of, Comparer<T> comparer) {
    Key key =
        new Key(
            field, of.map(text -> text.toLowerCase(Locale.ROOT)).orElse(""), comparer.getClass());
    words.putIfAbsent(key, of);
    return (Group<T>) groups.computeIfAbsent(key, missing -> new Group<>(comparer));
  }

  List<Discrepancy> discrepancies(Readings readings, Budget budget) {
    return groups.entrySet().stream()
        .flatMap(
            entry ->
                entry
                    .getValue()
                    .compare(
                        about,
                        entry.getKey().field(),
                        words.getOrDefault(entry.getKey(), Optional.empty()),
                        readings,
                        budget)
                    .stream())
        .toList();
  }
}
