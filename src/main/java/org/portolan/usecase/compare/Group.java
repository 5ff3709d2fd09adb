package org.portolan.usecase.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Readings;

/**
 * What claims say of one thing in one field, each different value once.
 *
 * @param <T> what the field holds
 */
final class Group<T> {
  private static final Comparator<Said<?>> ORDER =
      Comparator.comparingInt((Said<?> said) -> -said.documents.size()).thenComparing(Said::key);

  /** The most comparisons that one discrepancy lists, but for worse ones that come later. */
  static final int MOST_LISTED = 1_000;

  /** The most pairs that are compared in search of two that cannot both be true. */
  static final int MOST_COMPARED = 100_000;

  private final Comparer<T> comparer;
  private final Map<String, Said<T>> byKey = new LinkedHashMap<>();

  Group(Comparer<T> comparer) {
    this.comparer = comparer;
  }

  /** A value with who says it. */
  private record Said<T>(String key, T value, Map<Id, Claim> claims, NavigableSet<Id> documents) {}

  void add(T value, Optional<Claim> claim, Collection<Id> documents) {
    Said<T> said =
        byKey.computeIfAbsent(
            comparer.key(value),
            key -> new Said<>(key, value, new LinkedHashMap<>(), new TreeSet<>()));
    claim.ifPresent(told -> said.claims.put(told.id(), told));
    said.documents.addAll(documents);
  }

  /**
   * Compares every pair of values; empty when there is one value alone, or no time to compare two.
   */
  Optional<Discrepancy> compare(
      Id about, String field, Optional<String> of, Readings readings, Budget budget) {
    if (byKey.size() < 2 || budget.isSpentByLargeStep()) {
      return Optional.empty();
    }
    String id = about + "." + field + of.map(text -> "." + Slug.of(text)).orElse("");
    List<Said<T>> versions = byKey.values().stream().sorted(ORDER).toList();
    List<Comparison> comparisons = comparisons(versions, id, budget);
    return Optional.of(
        new Discrepancy(
            id,
            about,
            field,
            of,
            comparisons.get(0).verdict(),
            versions.stream().map(said -> version(said, readings)).toList(),
            comparisons,
            (long) versions.size() * (versions.size() - 1) / 2));
  }

  /**
   * All pairs of few versions. Of many those that most documents tell are compared with all others,
   * and the rest only until two are found that cannot both be true, since nothing is worse.
   */
  private List<Comparison> comparisons(List<Said<T>> versions, String id, Budget budget) {
    List<Comparison> listed = new ArrayList<>();
    Agreement worst = Agreement.AGREE;
    int compared = 0;
    for (int i = 0; i < versions.size(); i++) {
      for (int j = i + 1; j < versions.size(); j++) {
        if (listed.size() >= MOST_LISTED && worst == Agreement.DIFFER) {
          return worstFirst(listed);
        }
        if (compared >= MOST_COMPARED || (compared > 0 && budget.isSpentByLargeStep())) {
          budget.leaveOut(
              "Not all of the %,d versions of %s were compared with one another: it may be worse than it says."
                  .formatted(versions.size(), id));
          return worstFirst(listed);
        }
        Comparison next = compare(versions.get(i), versions.get(j));
        compared++;
        if (listed.size() < MOST_LISTED || next.verdict().compareTo(worst) > 0) {
          listed.add(next);
        }
        worst = worst.worse(next.verdict());
      }
    }
    return worstFirst(listed);
  }

  /** A stable sort: the worst first, else in the order of the versions. */
  private static List<Comparison> worstFirst(List<Comparison> comparisons) {
    comparisons.sort(Comparator.comparing(Comparison::verdict).reversed());
    return comparisons;
  }

  private Comparison compare(Said<T> one, Said<T> other) {
    Finding finding = comparer.compare(one.value, other.value);
    return new Comparison(
        comparer.text(one.value),
        comparer.text(other.value),
        finding.verdict(),
        finding.size(),
        finding.text(),
        corrects(one, other) || corrects(other, one));
  }

  private static boolean corrects(Said<?> one, Said<?> other) {
    return one.claims.values().stream()
        .flatMap(claim -> claim.provenance().corrects().stream())
        .anyMatch(other.claims::containsKey);
  }

  private Version version(Said<T> said, Readings readings) {
    NavigableSet<Id> origins =
        comparer.hasOrigins() && !said.claims.isEmpty()
            ? readings.support(List.copyOf(said.claims.values())).origins()
            : new TreeSet<>();
    return new Version(
        comparer.text(said.value), new TreeSet<>(said.claims.keySet()), said.documents, origins);
  }
}
