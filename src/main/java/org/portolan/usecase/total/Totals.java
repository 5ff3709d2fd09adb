package org.portolan.usecase.total;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.evidence.TotalClaim;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.time.Bounds;

/** The cumulative figures that reports give, in the order in which they were said. */
public final class Totals {
  private final Corpus corpus;
  private final Readings readings;
  private final Budget budget;

  /**
   * Follows totals.
   *
   * @param corpus the evidence
   * @param lens which claims count
   * @param budget how long it may take; told what is left out
   */
  public Totals(Corpus corpus, Lens lens, Budget budget) {
    this.budget = budget;
    this.corpus = corpus;
    this.readings = new Readings(corpus, lens);
  }

  /**
   * Lists totals.
   *
   * @param unit the unit counted; empty for all
   * @param from who sent; empty for all
   * @param to who got; empty for all
   * @return the totals in order of when they were said, unknown last, then of id
   */
  public List<TotalReport> list(Optional<Unit> unit, Optional<Id> from, Optional<Id> to) {
    List<TotalReport> reports = reports(unit, from, to);
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent("so totals are missing; ask for one unit or pair of actors.");
    }
    return reports;
  }

  private List<TotalReport> reports(Optional<Unit> unit, Optional<Id> from, Optional<Id> to) {
    return corpus.subjects().values().stream()
        .takeWhile(subject -> !budget.isSpentByLargeStep())
        .filter(subject -> subject.type() == Subject.Type.TOTAL)
        .flatMap(subject -> report(subject.id()).stream())
        .filter(report -> matches(report, unit, from, to))
        .sorted(
            Comparator.comparing(
                    (TotalReport report) -> report.said().earliest().orElse(LocalDate.MAX))
                .thenComparing(report -> report.said().latest().orElse(LocalDate.MAX))
                .thenComparing(TotalReport::total))
        .toList();
  }

  private static boolean matches(
      TotalReport report, Optional<Unit> unit, Optional<Id> from, Optional<Id> to) {
    return unit.filter(asked -> report.figure().unit() != asked).isEmpty()
        && from.filter(asked -> !report.from().equals(Optional.of(asked))).isEmpty()
        && to.filter(asked -> !report.to().equals(Optional.of(asked))).isEmpty();
  }

  private Optional<TotalReport> report(Id total) {
    List<TotalClaim> all = totals(readings.counting(total));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<TotalClaim> settled = totals(readings.supporting(total));
    NavigableSet<Id> via = new TreeSet<>();
    settled.forEach(claim -> claim.via().map(PlaceMention::place).ifPresent(via::add));
    return Optional.of(
        new TotalReport(
            total,
            figures(all),
            first(settled, TotalClaim::from),
            first(settled, TotalClaim::to),
            via,
            distinct(settled, TotalClaim::since),
            distinct(settled, TotalClaim::until),
            all.stream().map(this::said).min(BY_EARLIEST).orElse(Bounds.UNBOUNDED),
            documents(all).flatMap(document -> document.known().stream()).sorted().findFirst(),
            readings.support(all)));
  }

  private static final Comparator<Bounds> BY_EARLIEST =
      Comparator.comparing((Bounds bounds) -> bounds.earliest().orElse(LocalDate.MAX))
          .thenComparing(bounds -> bounds.latest().orElse(LocalDate.MAX));

  private static List<TotalClaim> totals(List<Claim> claims) {
    return claims.stream()
        .filter(TotalClaim.class::isInstance)
        .map(TotalClaim.class::cast)
        .toList();
  }

  private Stream<Document> documents(List<TotalClaim> claims) {
    return claims.stream()
        .flatMap(
            claim ->
                Optional.ofNullable(corpus.documents().get(claim.provenance().document()))
                    .stream());
  }

  /** When a claim was said: as stated, else when its document was published. */
  private Bounds said(TotalClaim claim) {
    return claim
        .provenance()
        .said()
        .map(ReportedDate::bounds)
        .or(
            () ->
                documents(List.of(claim))
                    .flatMap(document -> document.published().stream())
                    .map(published -> published.bounds())
                    .findFirst())
        .orElse(Bounds.UNBOUNDED);
  }

  private static <T> Optional<T> first(
      List<TotalClaim> claims, Function<TotalClaim, Optional<T>> read) {
    return claims.stream().flatMap(claim -> read.apply(claim).stream()).findFirst();
  }

  private static <T> List<T> distinct(
      List<TotalClaim> claims, Function<TotalClaim, Optional<T>> read) {
    return claims.stream().flatMap(claim -> read.apply(claim).stream()).distinct().toList();
  }

  private static List<TotalReport.Figure> figures(List<TotalClaim> claims) {
    Map<Quantity, TotalReport.Figure> figures = new LinkedHashMap<>();
    Set<Quantity> preferred = new HashSet<>();
    for (TotalClaim claim : claims) {
      if (claim.isPreferred()) {
        preferred.add(claim.quantity());
      }
      TotalReport.Figure figure =
          figures.computeIfAbsent(
              claim.quantity(),
              quantity -> new TotalReport.Figure(quantity, new TreeSet<>(), new TreeSet<>()));
      figure.claims().add(claim.id());
      figure.documents().add(claim.provenance().document());
    }
    return figures.values().stream()
        .sorted(
            Comparator.comparing(
                    (TotalReport.Figure figure) -> !preferred.contains(figure.quantity()))
                .thenComparing(figure -> -figure.documents().size())
                .thenComparing(figure -> figure.claims().first()))
        .toList();
  }
}
