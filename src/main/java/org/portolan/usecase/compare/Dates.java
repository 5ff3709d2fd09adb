package org.portolan.usecase.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.time.Bounds;

/** Compares dates by the days that they allow; an open end excludes nothing. */
final class Dates implements Comparer<ReportedDate> {
  @Override
  public String key(ReportedDate date) {
    return date.edtf().text();
  }

  @Override
  public String text(ReportedDate date) {
    return date.edtf().text();
  }

  @Override
  public Finding compare(ReportedDate one, ReportedDate other) {
    return compare(text(one), one.bounds(), text(other), other.bounds());
  }

  /** Compares days under the words that give them. */
  static Finding compare(String one, Bounds ones, String other, Bounds others) {
    if (ones.equals(others)) {
      return Finding.agree("%s and %s are the same days.".formatted(one, other));
    }
    Optional<Bounds> shared = ones.intersect(others);
    return shared
        .map(days -> overlap(one, ones, other, others, days))
        .orElseGet(() -> apart(one, other, daysApart(ones, others)));
  }

  private static Finding overlap(
      String one, Bounds ones, String other, Bounds others, Bounds shared) {
    String within =
        shared.equals(ones)
            ? " %s lies within %s, which is wider.".formatted(one, other)
            : shared.equals(others)
                ? " %s lies within %s, which is wider.".formatted(other, one)
                : "";
    Optional<Long> days = length(shared);
    Finding finding =
        Finding.compatible(
            days.map(
                        number ->
                            "%s and %s share %s, %s."
                                .formatted(
                                    one, other, Wording.days(number), Wording.bounds(shared)))
                    .orElse(
                        "%s and %s share the days %s."
                            .formatted(one, other, Wording.bounds(shared)))
                + within);
    return days.map(number -> finding.with(Size.days(number, "shared"))).orElse(finding);
  }

  private static Finding apart(String one, String other, long days) {
    return Finding.differ(
            "%s and %s have no day in common: they are %s apart."
                .formatted(one, other, Wording.days(days)))
        .with(Size.days(days, "apart"));
  }

  private static Optional<Long> length(Bounds bounds) {
    return bounds
        .earliest()
        .flatMap(first -> bounds.latest().map(last -> ChronoUnit.DAYS.between(first, last) + 1));
  }

  /** From the last day of the earlier to the first of the later; of bounds that share no day. */
  static long daysApart(Bounds one, Bounds other) {
    Optional<LocalDate> end = one.latest();
    boolean first =
        end.isPresent() && other.earliest().filter(day -> day.isAfter(end.get())).isPresent();
    Bounds earlier = first ? one : other;
    Bounds later = first ? other : one;
    return ChronoUnit.DAYS.between(earlier.latest().orElseThrow(), later.earliest().orElseThrow());
  }
}
