package org.portolan.usecase;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.AttributeClaim;
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
public final class TotalSeries {
  private static final String GROWTH = "growth";

  private final Corpus corpus;
  private final Readings readings;

  /**
   * Follows totals.
   *
   * @param corpus the evidence
   * @param lens which claims count
   */
  public TotalSeries(Corpus corpus, Lens lens) {
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
    return corpus.subjects().values().stream()
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
    return unit.filter(asked -> report.figures().get(0).quantity().unit() != asked).isEmpty()
        && from.filter(asked -> !report.from().equals(Optional.of(asked))).isEmpty()
        && to.filter(asked -> !report.to().equals(Optional.of(asked))).isEmpty();
  }

  private Optional<TotalReport> report(Id total) {
    List<TotalClaim> claims = claims(total);
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    NavigableSet<Id> via = new TreeSet<>();
    claims.forEach(claim -> claim.via().map(PlaceMention::place).ifPresent(via::add));
    return Optional.of(
        new TotalReport(
            total,
            figures(claims),
            first(claims, TotalClaim::from),
            first(claims, TotalClaim::to),
            via,
            distinct(claims, TotalClaim::since),
            distinct(claims, TotalClaim::until),
            claims.stream().map(this::said).min(BY_EARLIEST).orElse(Bounds.UNBOUNDED),
            documents(claims).flatMap(document -> document.known().stream()).sorted().findFirst(),
            readings.support(claims)));
  }

  private static final Comparator<Bounds> BY_EARLIEST =
      Comparator.comparing((Bounds bounds) -> bounds.earliest().orElse(LocalDate.MAX))
          .thenComparing(bounds -> bounds.latest().orElse(LocalDate.MAX));

  private List<TotalClaim> claims(Id total) {
    return readings.supporting(total).stream()
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
    for (TotalClaim claim : claims) {
      TotalReport.Figure figure =
          figures.computeIfAbsent(
              claim.quantity(),
              quantity -> new TotalReport.Figure(quantity, new TreeSet<>(), new TreeSet<>()));
      figure.claims().add(claim.id());
      figure.documents().add(claim.provenance().document());
    }
    return figures.values().stream()
        .sorted(
            Comparator.comparingInt((TotalReport.Figure figure) -> -figure.documents().size())
                .thenComparing(figure -> figure.claims().first()))
        .toList();
  }

  /**
   * Compares totals, each with those said before it.
   *
   * @param reports totals in order of when they were said
   * @return the growth where a source compares two, or both count from the same start
   */
  public List<Growth> growth(List<TotalReport> reports) {
    List<Growth> growth = new ArrayList<>();
    for (int later = 1; later < reports.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        compare(reports.get(earlier), reports.get(later)).ifPresent(growth::add);
      }
    }
    return growth;
  }

  private Optional<Growth> compare(TotalReport earlier, TotalReport later) {
    Quantity before = earlier.figures().get(0).quantity();
    Quantity after = later.figures().get(0).quantity();
    if (before.unit() != after.unit()) {
      return Optional.empty();
    }
    List<AttributeClaim> comparing = comparing(earlier, later);
    if (comparing.isEmpty()
        && (later.since().isEmpty() || !later.since().equals(earlier.since()))) {
      return Optional.empty();
    }
    NavigableSet<Id> ids = new TreeSet<>();
    comparing.forEach(claim -> ids.add(claim.id()));
    return Optional.of(
        new Growth(
            earlier.total(),
            later.total(),
            after.value().subtract(before.value()),
            before.value().signum() == 0
                ? Optional.empty()
                : Optional.of(after.value().divide(before.value(), 2, RoundingMode.HALF_UP)),
            comparing.stream().flatMap(claim -> claim.quantity().stream()).findFirst(),
            comparing.isEmpty() ? Growth.Basis.SAME_START : Growth.Basis.COMPARED_BY_SOURCE,
            ids));
  }

  /** Claims of growth that compute with a claim of each of the two totals. */
  private List<AttributeClaim> comparing(TotalReport earlier, TotalReport later) {
    return Stream.of(earlier, later)
        .flatMap(report -> readings.supporting(report.total()).stream())
        .filter(AttributeClaim.class::isInstance)
        .map(AttributeClaim.class::cast)
        .filter(claim -> claim.field().equals(GROWTH))
        .filter(claim -> computesWith(claim, earlier) && computesWith(claim, later))
        .toList();
  }

  private static boolean computesWith(AttributeClaim claim, TotalReport report) {
    return claim.provenance().derivedFrom().stream().anyMatch(report.support().claims()::contains);
  }
}
