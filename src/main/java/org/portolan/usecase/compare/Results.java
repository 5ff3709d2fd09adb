package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Quantity;
import org.portolan.usecase.Phrases;

/** Computes ratios, sums and differences that a report states from figures of one unit. */
final class Results {
  private final Corpus corpus;

  Results(Corpus corpus) {
    this.corpus = corpus;
  }

  /** How many times the later figure is the earlier one. */
  Calculation ratio(Inputs inputs) {
    if (inputs.figures().size() != 2 || inputs.unit().isEmpty()) {
      return unclear(inputs, "A ratio needs two figures of one unit.");
    }
    Optional<List<Quantity>> ordered = inputs.laterFirst(corpus);
    if (ordered.isEmpty()) {
      return unclear(inputs, "Which of the two figures is over the other is not said.");
    }
    Quantity over = ordered.get().get(0);
    Quantity by = ordered.get().get(1);
    if (by.value().signum() == 0) {
      return unclear(inputs, "Nothing is a multiple of none.");
    }
    BigDecimal plain = over.value().divide(by.value(), MathContext.DECIMAL64);
    return result(
        inputs,
        Calculation.Kind.RATIO,
        "%s / %s".formatted(Phrases.number(over.value()), Phrases.number(by.value())),
        plain,
        Intervals.quotient(over.interval(), by.interval()));
  }

  /** The sum of the figures, or of two the difference, whichever comes closer to what is stated. */
  Calculation total(Inputs inputs) {
    List<Quantity> figures = inputs.figures().stream().map(Inputs::quantity).toList();
    Calculation sum =
        result(
            inputs,
            Calculation.Kind.SUM,
            figures.stream()
                .map(figure -> Phrases.number(figure.value()))
                .collect(Collectors.joining(" + ")),
            figures.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add),
            figures.stream().map(Quantity::interval).reduce(Intervals::sum).orElseThrow());
    if (figures.size() != 2) {
      return sum;
    }
    boolean falls = figures.get(0).value().compareTo(figures.get(1).value()) < 0;
    Quantity more = figures.get(falls ? 1 : 0);
    Quantity less = figures.get(falls ? 0 : 1);
    Optional<Calculation> difference =
        Intervals.difference(more.interval(), less.interval())
            .map(
                allowed ->
                    result(
                        inputs,
                        Calculation.Kind.DIFFERENCE,
                        "%s − %s"
                            .formatted(Phrases.number(more.value()), Phrases.number(less.value())),
                        more.value().subtract(less.value()),
                        allowed));
    return difference.filter(other -> distance(other).compareTo(distance(sum)) < 0).orElse(sum);
  }

  private static BigDecimal distance(Calculation calculation) {
    return calculation
        .computed()
        .map(computed -> computed.subtract(calculation.stated().value()).abs())
        .orElseThrow();
  }

  private Calculation result(
      Inputs inputs, Calculation.Kind kind, String terms, BigDecimal plain, Interval allowed) {
    Quantity stated = inputs.stated();
    Interval said = stated.interval();
    Agreement verdict =
        said.contains(plain)
            ? Agreement.AGREE
            : said.overlaps(allowed) ? Agreement.COMPATIBLE : Agreement.DIFFER;
    return new Calculation(
        inputs.claim().id(),
        inputs.claim().about(),
        inputs.field(corpus),
        kind,
        inputs.ids(),
        stated,
        "%s = %s; the figures allow %s; the report says %s (%s)"
            .formatted(
                terms,
                Wording.rounded(plain),
                Wording.interval(allowed),
                Phrases.quantity(stated),
                Wording.interval(said)),
        Optional.of(plain),
        Optional.of(allowed),
        stated.unit().symbol(),
        Optional.of(verdict),
        List.of(),
        switch (verdict) {
          case AGREE -> "The figures as stated come to what the report says, within its rounding.";
          case COMPATIBLE ->
              "The figures as stated do not come to what the report says, but with their"
                  + " qualifiers they allow it.";
          case DIFFER -> "The figures do not allow what the report says.";
        });
  }

  Calculation unclear(Inputs inputs, String why) {
    String figures =
        inputs.figures().stream()
            .map(figure -> Phrases.quantity(Inputs.quantity(figure)))
            .collect(Collectors.joining(", "));
    return new Calculation(
        inputs.claim().id(),
        inputs.claim().about(),
        inputs.field(corpus),
        Calculation.Kind.UNCLEAR,
        inputs.ids(),
        inputs.stated(),
        "%s from %s"
            .formatted(
                Phrases.quantity(inputs.stated()), figures.isEmpty() ? "no figure" : figures),
        Optional.empty(),
        Optional.empty(),
        inputs.stated().unit().symbol(),
        Optional.empty(),
        List.of(),
        why);
  }
}
