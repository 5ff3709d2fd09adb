package org.portolan.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.Snapshot;

/** Reads a question for claims off its parameters. */
final class AskedClaims {
  private final Corpus corpus;
  private final Optional<Id> about;
  private final Optional<Id> document;
  private final Optional<Id> saidBy;
  private final Optional<ClaimType> type;
  private final Lens lens;

  AskedClaims(Parameters given, Snapshot snapshot) {
    Lookup lookup = new Lookup(snapshot);
    corpus = snapshot.corpus();
    about = lookup.findSubject("about", given);
    document = lookup.findDocument("document", given);
    saidBy =
        given.find("saidBy").filter(Attribution.UNKNOWN.value()::equals).isPresent()
            ? Optional.of(Attribution.UNKNOWN)
            : lookup.findActor("saidBy", given);
    type = given.findOneOf("type", ClaimType.class);
    lens = given.lens(snapshot);
  }

  /** The first that pass, as far as the time suffices. */
  List<Claim> first(int count, Budget budget) {
    Collection<Claim> all =
        about.<Collection<Claim>>map(corpus::claimsAbout).orElse(corpus.claims().values());
    List<Claim> found =
        all.stream()
            .takeWhile(claim -> !budget.isSpentByLargeStep())
            .filter(this::passes)
            .limit(count)
            .toList();
    if (budget.isSpent() && found.size() < count) {
      budget.leaveOutSinceSpent(
          "so there may be more; ask by 'about', or set a longer portolan.question-limit.");
    }
    return found;
  }

  private boolean passes(Claim claim) {
    return document.filter(id -> !claim.provenance().document().equals(id)).isEmpty()
        && saidBy.filter(actor -> !claim.provenance().saidBy().speakers().contains(actor)).isEmpty()
        && type.filter(asked -> claim.type() != asked).isEmpty()
        && (lens.equals(Lens.EVERYTHING) || lens.passes(claim, corpus));
  }
}
