package org.portolan.usecase.total;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.AttributeClaim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Spread;
import org.portolan.domain.time.Bounds;

/** Compares totals that may be compared. */
public final class Growths {
  private static final String GROWTH = "growth";

  private final Readings readings;
  private final Budget budget;

  /** The claims of growth about each total. */
  private final Map<Id, List<AttributeClaim>> claimed = new HashMap<>();

  /**
   * Compares totals.
   *
   * @param corpus the evidence
   * @param lens which claims count
   * @param budget how long it may take; told what is left out
   */
  public Growths(Corpus corpus, Lens lens, Budget budget) {
    this.budget = budget;
    this.readings = new Readings(corpus, lens);
  }

  /**
   * Compares totals, each with those said before it.
   *
   * @param reports totals in order of when they were said
   * @return the growth where a source compares two, or both count from the same start
   */
  public List<Growth> of(List<TotalReport> reports) {
    List<Growth> growth = new ArrayList<>();
    for (int later = 1; later < reports.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (budget.isSpentByLargeStep()) {
          budget.leaveOutSinceSpent("so not all growth of totals is there; ask for one unit.");
          return growth;
        }
        compare(reports.get(earlier), reports.get(later)).ifPresent(growth::add);
      }
    }
    return growth;
  }

  private Optional<Growth> compare(TotalReport earlier, TotalReport later) {
    Quantity before = earlier.figure();
    Quantity after = later.figure();
    if (before.unit() != after.unit()) {
      return Optional.empty();
    }
    List<AttributeClaim> comparing = comparing(earlier, later);
    if (comparing.isEmpty() && !startsAlike(earlier, later)) {
      return Optional.empty();
    }
    NavigableSet<Id> ids = new TreeSet<>();
    comparing.forEach(claim -> ids.add(claim.id()));
    Interval high = after.interval();
    Interval low = before.interval();
    Spread difference = Spread.difference(high, low);
    return Optional.of(
        new Growth(
            earlier.total(),
            later.total(),
            after.value().subtract(before.value()),
            difference,
            before.value().signum() == 0
                ? Optional.empty()
                : Optional.of(after.value().divide(before.value(), 2, RoundingMode.HALF_UP)),
            Spread.ratio(high, low),
            rate(difference, earlier.end(), later.end()),
            comparing.stream().flatMap(claim -> claim.quantity().stream()).findFirst(),
            comparing.isEmpty() ? Growth.Basis.SAME_START : Growth.Basis.COMPARED_BY_SOURCE,
            ids));
  }

  private static boolean startsAlike(TotalReport earlier, TotalReport later) {
    return later.said().earliest().isPresent()
        && !later.since().isEmpty()
        && later.since().equals(earlier.since())
        && later.from().equals(earlier.from())
        && later.to().equals(earlier.to())
        && later.via().equals(earlier.via());
  }

  private static Optional<Growth.Rate> rate(Spread difference, Bounds from, Bounds to) {
    Optional<Long> least = days(from.latest(), to.earliest());
    Optional<Long> most = days(from.earliest(), to.latest());
    return least.isEmpty() || most.isEmpty() || least.get() <= 0
        ? Optional.empty()
        : Optional.of(
            new Growth.Rate(least.get(), most.get(), difference.over(least.get(), most.get())));
  }

  private static Optional<Long> days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.flatMap(start -> to.map(end -> ChronoUnit.DAYS.between(start, end)));
  }

  /** Claims of growth that compute with a claim of each of the two totals. */
  private List<AttributeClaim> comparing(TotalReport earlier, TotalReport later) {
    return Stream.of(earlier, later)
        .flatMap(report -> claimed.computeIfAbsent(report.total(), this::claimedOf).stream())
        .filter(claim -> computesWith(claim, earlier) && computesWith(claim, later))
        .toList();
  }

  private List<AttributeClaim> claimedOf(Id total) {
    return readings.supporting(total).stream()
        .filter(AttributeClaim.class::isInstance)
        .map(AttributeClaim.class::cast)
        .filter(claim -> claim.field().equals(GROWTH))
        .toList();
  }

  private static boolean computesWith(AttributeClaim claim, TotalReport report) {
    return claim.provenance().derivedFrom().stream().anyMatch(report.support().claims()::contains);
  }
}
