package org.portolan.cli;

import com.google.errorprone.annotations.FormatMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.measure.Spread;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.total.Growth;
import org.portolan.usecase.total.Series;
import org.portolan.usecase.total.TotalReport;

/** Cumulative figures as text for people to read. */
final class TotalsText {
  private final Corpus corpus;
  private final StringBuilder out = new StringBuilder();

  TotalsText(Corpus corpus) {
    this.corpus = corpus;
  }

  String of(List<TotalReport> reports, List<Series> series, List<Growth> growth) {
    out.setLength(0);
    if (reports.isEmpty()) {
      line("No totals.");
    }
    reports.forEach(this::report);
    if (!growth.isEmpty()) {
      line("");
      growth.forEach(this::growth);
    }
    series.forEach(this::series);
    return out.toString();
  }

  private void report(TotalReport report) {
    line(
        "%s: %s",
        report.total(),
        report.figures().stream()
            .map(
                figure ->
                    "%s by %s"
                        .formatted(
                            Phrases.quantity(figure.quantity()), Phrases.ids(figure.documents())))
            .collect(Collectors.joining("; ")));
    line(
        "   %s to %s%s%s; said %s, known %s",
        name(report.from()),
        name(report.to()),
        report.via().isEmpty()
            ? ""
            : " via " + report.via().stream().map(this::name).collect(Collectors.joining(", ")),
        dates(" since ", report.since()) + dates(" until ", report.until()),
        bounds(report.said()),
        report.known().map(Object::toString).orElse("at a day unknown"));
    line("   %s", evidence(report.support()));
  }

  private static String evidence(Support support) {
    return "%s, %s (%s)"
        .formatted(
            Phrases.count(support.documents().size(), "document"),
            Phrases.count(support.origins().size(), "origin"),
            Phrases.ids(support.origins()));
  }

  private void growth(Growth growth) {
    line(
        "From %s to %s: %s more, %s times as many (%s); %s",
        growth.from(),
        growth.to(),
        growth.difference().toPlainString(),
        growth.ratio().map(BigDecimal::toPlainString).orElse("?"),
        "the qualifiers allow %s, and %s times as many"
            .formatted(spread(growth.differenceBetween()), spread(growth.ratioBetween())),
        growth.basis() == Growth.Basis.SAME_START
            ? "both count from the same start"
            : "a source compares them"
                + growth
                    .stated()
                    .map(stated -> ", and says " + Phrases.quantity(stated))
                    .orElse(""));
    growth
        .rate()
        .ifPresent(
            rate ->
                line(
                    "   in %d to %d days: %s a day",
                    rate.leastDays(), rate.mostDays(), spread(rate.perDay())));
  }

  private void series(Series series) {
    for (Series.Fall fall : series.falls()) {
      line("");
      line(
          "%s is lower than %s, which was said before it%s",
          fall.later(),
          fall.earlier(),
          fall.certain() ? "" : "; the qualifiers or the starts leave room for both");
    }
    if (!series.overlaps().isEmpty()) {
      line("");
      line(
          "%s may count some of the same as %s: never add them up",
          Phrases.ids(series.totals()), Phrases.ids(series.overlaps()));
    }
  }

  private static String spread(Spread spread) {
    String lower = spread.lower().map(bound -> number(bound, RoundingMode.FLOOR)).orElse("");
    return spread
        .upper()
        .map(upper -> lower + " to " + number(upper, RoundingMode.CEILING))
        .orElse(lower.isEmpty() ? "any number" : lower + " or more");
  }

  private static String number(BigDecimal number, RoundingMode outwards) {
    return number.setScale(2, outwards).stripTrailingZeros().toPlainString();
  }

  private String name(Optional<Id> actor) {
    return actor.map(this::name).orElse("somebody");
  }

  private String name(Id id) {
    return corpus.findName(id).orElse(id.value());
  }

  private static String dates(String word, List<ReportedDate> dates) {
    return dates.isEmpty()
        ? ""
        : word + dates.stream().map(Object::toString).collect(Collectors.joining(" or "));
  }

  private static String bounds(Bounds bounds) {
    return Edtf.of(bounds).map(Edtf::text).orElse("at a day unknown");
  }

  @FormatMethod
  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
