package org.portolan.usecase.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.portolan.chain.Chain;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.VesselMention;

/** Finds the claims that speak of things, of those that pass a lens; each once, in order of id. */
final class Mentions {
  private final Corpus corpus;
  private final Lens lens;
  private final Budget budget;

  Mentions(Corpus corpus, Lens lens, Budget budget) {
    this.budget = budget;
    this.corpus = corpus;
    this.lens = lens;
  }

  /** All claims that pass. */
  List<Claim> all() {
    return passing(claim -> true);
  }

  /**
   * The claims about a thing, and those that state it: a place with those inside it, an actor with
   * its parts.
   */
  List<Claim> of(Id thing) {
    return passing(claim -> claim.about().equals(thing) || states(claim.stated(), thing));
  }

  private boolean states(Stated stated, Id thing) {
    return stated.places().values().stream()
            .anyMatch(mention -> corpus.atlas().isWithin(mention.place(), thing))
        || stated.vessel().flatMap(VesselMention::vessel).equals(Optional.of(thing))
        || stated.parties().values().stream().anyMatch(actor -> isPart(actor, thing))
        || stated.actors().stream().anyMatch(actor -> isPart(actor, thing));
  }

  private boolean isPart(Id actor, Id whole) {
    return corpus.actorNesting().isWithin(actor, whole);
  }

  /**
   * The claims about the movements of chains, their ships and their stops, and those about what is
   * said to have been at a stop or to have gone by way of it.
   */
  List<Claim> of(Collection<Chain> chains) {
    Set<Id> things = new HashSet<>();
    Set<Id> stops = new HashSet<>();
    chains.stream()
        .flatMap(chain -> chain.legs().stream())
        .forEach(
            leg -> {
              things.add(leg.id());
              stops.add(leg.from());
              stops.add(leg.to());
              leg.reading().vessel().ifPresent(things::add);
            });
    things.addAll(stops);
    corpus.otherClaims().values().stream()
        .takeWhile(claim -> !budget.isSpentByStep())
        .filter(claim -> corpus.subjects().containsKey(claim.about()))
        .filter(claim -> isAt(claim.stated(), stops) && lens.passes(claim, corpus))
        .forEach(claim -> things.add(claim.about()));
    return things.stream()
        .flatMap(thing -> corpus.claimsAbout(thing).stream())
        .takeWhile(claim -> !budget.isSpentByLargeStep())
        .filter(claim -> lens.passes(claim, corpus))
        .sorted(Comparator.comparing(Claim::id))
        .toList();
  }

  private boolean isAt(Stated stated, Set<Id> stops) {
    return List.of(StatedField.AT, StatedField.VIA).stream()
        .flatMap(field -> stated.place(field).stream())
        .anyMatch(
            mention ->
                stops.stream().anyMatch(stop -> corpus.atlas().isWithin(mention.place(), stop)));
  }

  private List<Claim> passing(Predicate<Claim> wanted) {
    return corpus.claims().values().stream()
        .takeWhile(claim -> !budget.isSpentByStep())
        .filter(claim -> wanted.test(claim) && lens.passes(claim, corpus))
        .toList();
  }
}
