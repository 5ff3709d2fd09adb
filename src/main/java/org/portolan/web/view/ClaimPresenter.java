package org.portolan.web.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;

/** Shows claims. */
public final class ClaimPresenter {
  private final Corpus recorded;

  /**
   * Prepares.
   *
   * @param corpus where the claims stand
   */
  public ClaimPresenter(Corpus corpus) {
    this.recorded = corpus.recorded();
  }

  /**
   * Shows a claim.
   *
   * @param claim the claim
   * @return its JSON
   */
  public ClaimView show(Claim claim) {
    // Whatever was decided, a claim is shown as its document has it.
    return recorded(recorded.claims().getOrDefault(claim.id(), claim));
  }

  private ClaimView recorded(Claim claim) {
    Provenance from = claim.provenance();
    return new ClaimView(
        claim.id().value(),
        claim.type(),
        ThingView.of(claim.about(), recorded),
        from.document().value(),
        from.paragraphs(),
        ThingView.all(from.saidBy().speakers(), recorded),
        from.saidBy().origin().value(),
        from.basis(),
        from.certainty(),
        rank(from.rank()),
        from.said().map(ReportedDateView::of).orElse(null),
        Optional.ofNullable(recorded.documents().get(from.document()))
            .flatMap(Document::known)
            .orElse(null),
        EvidenceView.values(from.derivedFrom()),
        from.corrects().map(Id::value).orElse(null),
        EvidenceView.values(recorded.correctionsOf(claim.id())),
        from.grade().map(ClaimPresenter::grade).orElse(null),
        StatedPresenter.show(claim.stated()));
  }

  /**
   * Shows claims.
   *
   * @param claims the claims
   * @return each in the given order
   */
  public List<ClaimView> all(Collection<Claim> claims) {
    return claims.stream().map(this::show).toList();
  }

  /** Shows claims until the time is over. */
  List<ClaimView> within(Budget budget, Collection<Claim> claims, Predicate<Claim> which) {
    return claims.stream()
        .takeWhile(claim -> !budget.isSpentByLargeStep())
        .filter(which)
        .map(this::show)
        .toList();
  }

  private static RankView rank(Rank rank) {
    return new RankView(rank.level(), rank.reason().orElse(null));
  }

  private static GradeView grade(Grade grade) {
    return new GradeView(String.valueOf(grade.source()), grade.credibility());
  }
}
