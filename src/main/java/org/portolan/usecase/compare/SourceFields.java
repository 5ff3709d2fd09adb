package org.portolan.usecase.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Provenance;

/** Sorts into fields who says each statement of a thing, when, on what ground and how surely. */
final class SourceFields {
  private final Corpus corpus;
  private final Attributions attributions;
  private final Constants<Basis> bases = Constants.bases();
  private final Certainties certainties = new Certainties();
  private final SpokenDates spoken = new SpokenDates();

  SourceFields(Corpus corpus) {
    this.corpus = corpus;
    this.attributions = new Attributions(corpus);
  }

  /** Sorts all claims about one thing. */
  void read(List<Claim> claims, Sheet sheet, Budget budget) {
    Map<Statement, Claim> statements = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.provenance().certainty().supports()) {
        Statement statement = Statement.of(claim, corpus);
        statements.putIfAbsent(statement, claim);
        supporting(claim, statement, sheet);
      }
    }
    claims.stream()
        .filter(claim -> !claim.provenance().certainty().supports())
        .takeWhile(denial -> !budget.isSpentByLargeStep())
        .forEach(
            denial ->
                statements.forEach(
                    (statement, claim) -> {
                      if (Statement.denies(denial, claim, corpus)) {
                        certainty(denial, statement, sheet);
                      }
                    }));
  }

  private void supporting(Claim claim, Statement statement, Sheet sheet) {
    Provenance from = claim.provenance();
    certainty(claim, statement, sheet);
    sheet.add(
        statement.prefix() + "saidBy",
        statement.of(),
        attributions,
        attributions.quoted(claim),
        claim);
    sheet.add(statement.prefix() + "basis", statement.of(), bases, from.basis(), claim);
    // Known only to be before the publication is not when it was said.
    from.said()
        .filter(said -> said.bounds().earliest().isPresent())
        .ifPresent(
            said ->
                sheet.add(
                    statement.prefix() + "said",
                    Optional.of(
                        from.saidBy().origin() + statement.of().map(of -> " " + of).orElse("")),
                    spoken,
                    said,
                    claim));
  }

  private void certainty(Claim claim, Statement statement, Sheet sheet) {
    sheet.add(
        statement.prefix() + "certainty",
        statement.of(),
        certainties,
        claim.provenance().certainty(),
        claim);
  }
}
