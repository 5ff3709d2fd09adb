package org.portolan.usecase.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.AttributeClaim;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;

/**
 * A claim with a figure, and the figures that it says it computes with.
 *
 * @param claim the claim
 * @param stated its figure
 * @param figures the claims with the figures, each different figure of one thing once
 * @param complete whether none was left out by the question
 */
record Inputs(Claim claim, Quantity stated, List<Claim> figures, boolean complete) {
  Inputs {
    figures = List.copyOf(figures);
  }

  /**
   * Reads what a claim computes with; empty if it gives no figure, or computes with none. A figure
   * that is deduced from nothing that is told has no figures.
   */
  static Optional<Inputs> find(Claim claim, Corpus corpus, Lens lens) {
    Optional<Quantity> stated = claim.stated().quantity();
    List<Claim> sources =
        claim.provenance().derivedFrom().stream()
            .map(corpus.claims()::get)
            .filter(source -> source != null && source.stated().quantity().isPresent())
            .toList();
    if (stated.isEmpty() || (sources.isEmpty() && !isDeducedFromNothing(claim))) {
      return Optional.empty();
    }
    List<Claim> figures = new ArrayList<>();
    boolean complete = true;
    for (Claim source : sources) {
      boolean counts = lens.counts(source, corpus);
      complete &= counts;
      if (counts && figures.stream().noneMatch(known -> sameFigure(known, source))) {
        figures.add(source);
      }
    }
    return Optional.of(new Inputs(claim, stated.get(), figures, complete));
  }

  private static boolean isDeducedFromNothing(Claim claim) {
    return claim.provenance().basis() == Basis.DEDUCED
        && claim.provenance().derivedFrom().isEmpty();
  }

  private static boolean sameFigure(Claim one, Claim other) {
    return one.about().equals(other.about()) && quantity(one).equals(quantity(other));
  }

  static Quantity quantity(Claim claim) {
    return claim.stated().quantity().orElseThrow();
  }

  List<Id> ids() {
    return figures.stream().map(Claim::id).toList();
  }

  /** The one unit of all figures; empty when there are several, or no figure. */
  Optional<Unit> unit() {
    List<Unit> units = figures.stream().map(figure -> quantity(figure).unit()).distinct().toList();
    return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
  }

  /** The field that the claim states, as discrepancies name it. */
  String field(Corpus corpus) {
    return claim instanceof AttributeClaim told
        ? Statement.attribute(told)
        : Statement.of(claim, corpus).prefix() + "quantity";
  }

  /**
   * Two figures, the later first: the one about what the claim is about, else the one said later;
   * empty where neither tells.
   */
  Optional<List<Quantity>> laterFirst(Corpus corpus) {
    Claim one = figures.get(0);
    Claim other = figures.get(1);
    boolean ones = one.about().equals(claim.about());
    boolean others = other.about().equals(claim.about());
    int order =
        ones == others
            ? Comparator.<LocalDate>naturalOrder().compare(said(one, corpus), said(other, corpus))
            : Boolean.compare(ones, others);
    if (order == 0) {
      return Optional.empty();
    }
    return Optional.of(
        order > 0
            ? List.of(quantity(one), quantity(other))
            : List.of(quantity(other), quantity(one)));
  }

  private static LocalDate said(Claim claim, Corpus corpus) {
    return claim
        .provenance()
        .said()
        .map(ReportedDate::bounds)
        .flatMap(bounds -> bounds.latest())
        .or(
            () ->
                Optional.ofNullable(corpus.documents().get(claim.provenance().document()))
                    .flatMap(Document::known))
        .orElse(LocalDate.MIN);
  }
}
