package org.portolan.usecase.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.measure.Unit;

/**
 * Checks what reports compute: a claim with a figure that says which other figures it was computed
 * from. Qualifiers are kept, so that "more than 13,000" over "about 6,700" is an interval.
 */
public final class Arithmetic {
  private final Corpus corpus;
  private final Lens lens;
  private final Budget budget;
  private final Results results;

  /**
   * Prepares.
   *
   * @param corpus the evidence
   * @param lens which claims count
   * @param budget how long it may take; told what was not checked
   */
  public Arithmetic(Corpus corpus, Lens lens, Budget budget) {
    this.budget = budget;
    this.corpus = corpus;
    this.lens = lens;
    this.results = new Results(corpus);
  }

  /**
   * Lists calculations.
   *
   * @param wanted which ones; about a thing means that the result or a figure is about it
   * @return the calculations in order of the claims that state them
   */
  public List<Calculation> list(Wanted wanted) {
    List<Calculation> calculations = new ArrayList<>();
    List<Rate> rates = new ArrayList<>();
    for (Claim claim : corpus.claims().values()) {
      if (budget.isSpentByStep()) {
        break;
      }
      if (claim.stated().quantity().isPresent() && lens.counts(claim, corpus)) {
        Inputs.find(claim, corpus, lens)
            .ifPresent(
                inputs -> {
                  if (isRate(inputs)) {
                    rates.add(new Rate(inputs));
                  } else {
                    result(inputs).ifPresent(calculations::add);
                  }
                });
      }
    }
    // A rate is told beside all others, so it takes all of them.
    for (Rate rate : rates) {
      if (budget.isSpentByLargeStep()) {
        break;
      }
      calculations.add(rate.beside(rates, corpus));
    }
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent("so not all calculations are listed; ask under fewer claims.");
    }
    return calculations.stream()
        .filter(calculation -> isAbout(calculation, wanted))
        .filter(wanted::passes)
        .sorted(Comparator.comparing(Calculation::claim))
        .toList();
  }

  /** One figure of another unit; of what is told in times there is no rate. */
  private static boolean isRate(Inputs inputs) {
    return inputs.complete()
        && inputs.figures().size() == 1
        && inputs.stated().unit() != Unit.TIMES
        && inputs.unit().filter(unit -> unit.kind() != Unit.Kind.RATIO).isPresent()
        && inputs.unit().filter(inputs.stated().unit()::equals).isEmpty()
        && Inputs.quantity(inputs.figures().get(0)).value().signum() > 0;
  }

  private Optional<Calculation> result(Inputs inputs) {
    if (!inputs.complete()) {
      return Optional.of(
          results.unclear(inputs, "A figure that it computes with does not count here."));
    }
    if (inputs.figures().isEmpty()) {
      return Optional.of(
          results.unclear(
              inputs, "The report deduces it, and tells no figure that it follows from."));
    }
    if (inputs.stated().unit() == Unit.TIMES) {
      return Optional.of(results.ratio(inputs));
    }
    if (inputs.unit().filter(inputs.stated().unit()::equals).isEmpty()) {
      return Optional.of(
          results.unclear(inputs, "How figures of these units make up the result is not said."));
    }
    // One figure of the same unit is repeated, not computed with.
    return inputs.figures().size() < 2 ? Optional.empty() : Optional.of(results.total(inputs));
  }

  private boolean isAbout(Calculation calculation, Wanted wanted) {
    return wanted
        .about()
        .filter(
            about ->
                !calculation.about().equals(about)
                    && calculation.inputs().stream()
                        .map(corpus.claims()::get)
                        .noneMatch(input -> input != null && input.about().equals(about)))
        .isEmpty();
  }
}
