package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Quantity;
import org.portolan.usecase.Phrases;

/**
 * How much of one unit a report takes for each of another, implied by two of its figures: rounds a
 * container, where it computes rounds from containers.
 *
 * @param inputs the claim and the one figure that it computes with, which is not zero
 */
record Rate(Inputs inputs) {
  private Quantity over() {
    return inputs.stated();
  }

  private Quantity by() {
    return Inputs.quantity(inputs.figures().get(0));
  }

  private Id claim() {
    return inputs.claim().id();
  }

  String unit() {
    return "%s a %s".formatted(over().unit().symbol(), Wording.one(by().unit()));
  }

  /** What the qualifiers allow. */
  Interval allowed() {
    return Intervals.quotient(over().interval(), by().interval());
  }

  private BigDecimal plain(BigDecimal over, BigDecimal by) {
    return over.divide(by, MathContext.DECIMAL64);
  }

  /** What the numbers come to without their qualifiers: one number, or two of a range. */
  private String plain() {
    String low = Wording.rounded(lowest());
    String high = Wording.rounded(plain(over().upper().orElse(over().value()), by().value()));
    return low.equals(high) ? "about " + low : low + " to " + high;
  }

  private BigDecimal lowest() {
    return plain(over().value(), by().upper().orElse(by().value()));
  }

  private String working() {
    return "%s / %s: %s %s"
        .formatted(Phrases.quantity(over()), Phrases.quantity(by()), plain(), unit());
  }

  private String bounds() {
    Interval allowed = allowed();
    if (allowed.lower().signum() == 0 && allowed.upper().isEmpty()) {
      return "As both figures have no upper end, the rate has no bound either way.";
    }
    return "With their qualifiers the figures allow %s %s."
        .formatted(Wording.interval(allowed), unit());
  }

  /** The rate beside the others of its unit. */
  Calculation beside(List<Rate> all, Corpus corpus) {
    List<Rate> others =
        all.stream().filter(rate -> rate.unit().equals(unit()) && !rate.equals(this)).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(bounds());
    Optional<Agreement> verdict = Optional.empty();
    for (Rate other : others) {
      Agreement pair =
          allowed().overlaps(other.allowed()) ? Agreement.COMPATIBLE : Agreement.DIFFER;
      verdict = Optional.of(verdict.map(pair::worse).orElse(pair));
      sentences.add(
          (pair == Agreement.COMPATIBLE
                  ? "%s implies %s %s (%s), which can be true together with it."
                  : "%s implies %s %s (%s), which cannot be true together with it.")
              .formatted(other.claim(), other.plain(), unit(), Wording.interval(other.allowed())));
    }
    if (others.isEmpty()) {
      sentences.add("No other claim implies such a rate, so there is nothing to compare with.");
    }
    sentences.add(
        "No report states how many %s a %s holds: the rate is what its figures imply."
            .formatted(over().unit().symbol(), Wording.one(by().unit())));
    return new Calculation(
        claim(),
        inputs.claim().about(),
        inputs.field(corpus),
        Calculation.Kind.RATE,
        inputs.ids(),
        over(),
        working(),
        Optional.of(lowest()),
        Optional.of(allowed()),
        unit(),
        verdict,
        others.stream().map(Rate::claim).toList(),
        String.join(" ", sentences));
  }
}
