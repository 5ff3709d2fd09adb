package org.portolan.usecase.chokepoint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.chain.Chain;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;

/** What a chain rests on: whose exclusion could take it away. */
final class ChainSources {
  private final Corpus corpus;

  ChainSources(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The documents of the claims that it rests on. */
  Set<Id> documents(Chain chain) {
    Set<Id> documents = new TreeSet<>();
    claims(chain).forEach(claim -> documents.add(claim.provenance().document()));
    return documents;
  }

  /** The actors in the attributions of these claims, the publishers, and all wholes of these. */
  Set<Id> actors(Chain chain) {
    Set<Id> actors = new TreeSet<>();
    for (Claim claim : claims(chain)) {
      actors.addAll(claim.provenance().saidBy().speakers());
      Optional.ofNullable(corpus.documents().get(claim.provenance().document()))
          .flatMap(Document::publisher)
          .ifPresent(actors::add);
    }
    Set<Id> wholes = new TreeSet<>();
    actors.forEach(actor -> wholes.addAll(corpus.actorNesting().containersOf(actor)));
    actors.addAll(wholes);
    return actors;
  }

  /**
   * The claims behind the legs, those that these compute with, and all others in the documents of
   * any of these about the same things, as they may follow what is said further back.
   */
  private Set<Claim> claims(Chain chain) {
    Deque<Claim> open = new ArrayDeque<>();
    chain.legs().stream()
        .flatMap(leg -> leg.reading().support().claims().stream())
        .flatMap(id -> Optional.ofNullable(corpus.claims().get(id)).stream())
        .forEach(open::push);
    Set<Claim> claims = new HashSet<>();
    while (!open.isEmpty()) {
      Claim claim = open.pop();
      if (claims.add(claim)) {
        corpus.sourcesOf(claim).forEach(open::push);
        corpus.claimsAbout(claim.about()).stream()
            .filter(other -> other.provenance().document().equals(claim.provenance().document()))
            .forEach(open::push);
      }
    }
    return claims;
  }
}
