package org.portolan.usecase.total;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Unit;

/**
 * The totals of one pair of actors, one way and one unit, in the order in which they were said. A
 * cumulative figure counts all before it again, so figures are never added up, neither within a
 * series nor with those of another.
 *
 * @param from who sent it all; empty when not stated
 * @param to who got it all; empty when not stated
 * @param via the places that all of it is said to have gone by way of; empty when none is stated
 * @param unit what is counted
 * @param totals the totals, in the order in which they were said
 * @param falls where a later total is lower than an earlier one
 * @param overlaps totals of other series of the same actors and unit, which may count the same, in
 *     order of id
 */
public record Series(
    Optional<Id> from,
    Optional<Id> to,
    NavigableSet<Id> via,
    Unit unit,
    List<Id> totals,
    List<Fall> falls,
    NavigableSet<Id> overlaps) {
  /**
   * A total that is lower than one that was surely said before it, which what is counted from the
   * same start cannot be. Totals of which the stated starts differ do not compare.
   *
   * @param earlier the highest of the earlier totals
   * @param later the later, lower one
   * @param certain true if both state one start and the qualifiers leave no room; false if only the
   *     numbers fall, as from more than 1,000 to more than 900, or a start is not stated
   */
  public record Fall(Id earlier, Id later, boolean certain) {}

  private record Key(Optional<Id> from, Optional<Id> to, List<Id> via, Unit unit) {
    static Key of(TotalReport report) {
      return new Key(report.from(), report.to(), List.copyOf(report.via()), report.figure().unit());
    }

    boolean isOfSameActors(Key other) {
      return from.equals(other.from) && to.equals(other.to) && unit == other.unit;
    }
  }

  /**
   * Copies the collections.
   *
   * @param from who sent it all
   * @param to who got it all
   * @param via the places that all of it is said to have gone by way of
   * @param unit what is counted
   * @param totals the totals
   * @param falls where a later total is lower
   * @param overlaps totals of other series
   */
  public Series {
    via = Collections.unmodifiableNavigableSet(new TreeSet<>(via));
    totals = List.copyOf(totals);
    falls = List.copyOf(falls);
    overlaps = Collections.unmodifiableNavigableSet(new TreeSet<>(overlaps));
  }

  /**
   * Sorts totals into series.
   *
   * @param reports totals in order of when they were said
   * @param budget how long it may take; told if series are left out
   * @return the series in order of their first total
   */
  public static List<Series> of(List<TotalReport> reports, Budget budget) {
    Map<Key, List<TotalReport>> groups = new LinkedHashMap<>();
    reports.forEach(
        report -> groups.computeIfAbsent(Key.of(report), key -> new ArrayList<>()).add(report));
    List<Series> all = new ArrayList<>();
    for (Key key : groups.keySet()) {
      Series series = of(key, groups, budget);
      if (budget.isSpent()) {
        budget.leaveOutSinceSpent("so not all series of totals are there; ask for one unit.");
        return all;
      }
      all.add(series);
    }
    return all;
  }

  private static Series of(Key key, Map<Key, List<TotalReport>> groups, Budget budget) {
    List<TotalReport> group = groups.getOrDefault(key, List.of());
    NavigableSet<Id> overlaps = new TreeSet<>();
    groups.forEach(
        (other, reports) -> {
          if (!other.equals(key) && other.isOfSameActors(key) && !budget.isSpentByLargeStep()) {
            reports.forEach(report -> overlaps.add(report.total()));
          }
        });
    return new Series(
        key.from(),
        key.to(),
        new TreeSet<>(key.via()),
        key.unit(),
        group.stream().map(TotalReport::total).toList(),
        falls(group, budget),
        overlaps);
  }

  private static List<Fall> falls(List<TotalReport> group, Budget budget) {
    List<Fall> falls = new ArrayList<>();
    for (TotalReport after : group) {
      if (budget.isSpentByLargeStep()) {
        break;
      }
      group.stream()
          .filter(before -> isLower(after, before) && before.isSurelySaidBefore(after))
          .filter(before -> !startsDiffer(before, after))
          .max(Comparator.comparing(before -> before.figure().value()))
          .map(before -> new Fall(before.total(), after.total(), isCertain(after, before)))
          .ifPresent(falls::add);
    }
    return falls;
  }

  private static boolean isLower(TotalReport after, TotalReport before) {
    return after.figure().value().compareTo(before.figure().value()) < 0;
  }

  private static boolean startsDiffer(TotalReport one, TotalReport other) {
    return !one.since().isEmpty() && !other.since().isEmpty() && !one.since().equals(other.since());
  }

  private static boolean isCertain(TotalReport after, TotalReport before) {
    return !after.since().isEmpty()
        && after.since().equals(before.since())
        && isBelow(after, before);
  }

  private static boolean isBelow(TotalReport after, TotalReport before) {
    Interval low = after.figure().interval();
    Interval high = before.figure().interval();
    return !low.overlaps(high) && low.lower().compareTo(high.lower()) < 0;
  }
}
