package org.portolan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.chain.Leg;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.geo.ImpliedSpeed;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.ReportedDistance;
import org.portolan.usecase.measure.Comparison;
import org.portolan.usecase.measure.Computed;
import org.portolan.usecase.measure.DistanceComparison;
import org.portolan.usecase.measure.LegMeasures;
import org.portolan.usecase.measure.LegSpeed;
import org.portolan.usecase.measure.Measurement;
import org.portolan.usecase.measure.Method;
import org.portolan.usecase.measure.NotComputed;
import org.portolan.usecase.measure.Patience;

/** Distances as text: as reported, and beside them as measured. */
final class DistanceText {
  private final Corpus corpus;
  private final Lens lens;
  private final Patience patience;

  DistanceText(Corpus corpus, Lens lens, Patience patience) {
    this.patience = patience;
    this.corpus = corpus;
    this.lens = lens;
  }

  /** How far a leg goes. */
  String of(Leg leg) {
    List<Computed> computed = LegMeasures.of(leg, corpus, patience).distances();
    String measured =
        computed.isEmpty()
            ? "not measured: a place has no coordinates, or both ends are one region"
            : computed.stream().map(DistanceText::measured).collect(Collectors.joining(", "));
    String reported =
        ReportedDistance.between(leg.from(), leg.to(), corpus, lens).stream()
            .map(
                told ->
                    "%s by %s"
                        .formatted(
                            Phrases.quantity(told.distance()), Phrases.ids(told.documents())))
            .collect(Collectors.joining("; "));
    return (reported.isEmpty() ? "none reported" : reported) + "; " + measured;
  }

  /** A leg that nothing of its mode can have gone so fast. */
  Optional<String> warning(Leg leg) {
    LegSpeed speed = LegMeasures.of(leg, corpus, patience).speed();
    return speed
        .speed()
        .filter(found -> speed.isImplausible())
        .map(found -> warning(found, speed, leg));
  }

  private static String warning(ImpliedSpeed found, LegSpeed speed, Leg leg) {
    return String.format(
        Locale.ROOT,
        "needs %.0f km/h%s for %d day%s, more than anything by %s can do (%.0f km/h)",
        found.kmh(),
        speed.knots() ? String.format(Locale.ROOT, " (%.0f knots)", found.knots()) : "",
        found.days(),
        found.days() == 1 ? "" : "s",
        leg.reading().mode(),
        speed.limitKmh().orElse(0));
  }

  /** What was measured beside a reported distance, with what is to be known of it: lines. */
  List<String> beside(ReportedDistance reported, List<Leg> legs) {
    List<String> lines = new ArrayList<>();
    for (DistanceComparison beside : DistanceComparison.of(reported, legs, corpus, patience)) {
      lines.add(
          measured(beside.computed()) + beside.comparison().map(DistanceText::compared).orElse(""));
      if (beside.computed() instanceof Measurement measured) {
        lines.add(measured.note());
      }
    }
    return lines;
  }

  private static String measured(Computed computed) {
    return computed instanceof Measurement measured
        ? String.format(
            Locale.ROOT,
            "%.0f km measured (%s, ± %.0f km)",
            measured.km(),
            words(measured.method()),
            measured.errorKm())
        : "not computed (%s): %s"
            .formatted(words(computed.method()), ((NotComputed) computed).reason());
  }

  private static String words(Method method) {
    return switch (method) {
      case GEODESIC -> "geodesic";
      case SEA_ROUTE -> "by sea around land";
      case NEAREST_BORDER -> "to the nearest point of the border";
    };
  }

  private static String compared(Comparison comparison) {
    String verdict = comparison.verdict().name().toLowerCase(Locale.ROOT);
    return comparison
        .percent()
        .map(
            percent ->
                "; they %s, the report has %s %% %s"
                    .formatted(verdict, percent.abs(), percent.signum() < 0 ? "less" : "more"))
        .orElse("; they " + verdict);
  }
}
