package org.portolan.neo4j;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.transport.Movement;

/**
 * Tells whether a body of evidence needs nothing beyond itself: everything that it refers to is in
 * it, and each id stands for one thing. In one pass, without making a state of the graph.
 */
final class Wholeness {
  private final Corpus corpus;
  private final Referents there;
  private final Set<Id> awaited = new HashSet<>();
  private boolean whole = true;

  private Wholeness(Corpus corpus) {
    this.corpus = corpus;
    this.there = Referents.of(corpus);
  }

  /**
   * Looks through a body of evidence.
   *
   * @return the movements, and claims about movements, that something else than the claims about
   *     the same movement refers to; empty if the evidence is not whole
   */
  static Optional<Set<Id>> find(Corpus corpus) {
    Wholeness wholeness = new Wholeness(corpus);
    wholeness.checkIds();
    wholeness.checkFrame();
    corpus
        .told()
        .takeWhile(told -> wholeness.whole)
        .forEach(
            told -> {
              wholeness.check(told.movement());
              told.claims().forEach(wholeness::check);
            });
    return wholeness.whole ? Optional.of(wholeness.awaited) : Optional.empty();
  }

  private void checkIds() {
    Set<Id> few = new HashSet<>();
    for (Map<Id, ?> things :
        List.of(
            corpus.places(),
            corpus.vessels(),
            corpus.actors(),
            corpus.links(),
            corpus.subjects(),
            corpus.documents(),
            corpus.decisions().all())) {
      things.keySet().forEach(id -> require(few.add(id)));
    }
    few.forEach(
        id -> require(!corpus.movements().containsKey(id) && !corpus.claims().containsKey(id)));
    corpus.movements().keySet().forEach(id -> require(!corpus.claims().containsKey(id)));
  }

  private void checkFrame() {
    corpus.places().values().forEach(place -> require(there.places(), place.partOf().stream()));
    corpus.actors().values().forEach(actor -> require(there.actors(), actor.partOf().stream()));
    corpus
        .documents()
        .values()
        .forEach(document -> require(there.actors(), document.publisher().stream()));
    corpus
        .links()
        .values()
        .forEach(link -> require(there.places(), Stream.of(link.from(), link.to())));
    corpus
        .names()
        .forEach(
            name -> {
              require(there.isThere(name.entity()));
              awaited.add(name.entity());
              require(there.documents(), name.documents().stream());
            });
    corpus.otherClaims().values().forEach(this::check);
  }

  private void check(Movement movement) {
    require(there.places(), Stream.of(movement.from(), movement.to()));
    require(there.vessels(), movement.vessel().stream());
    require(there.movements(), movement.after().stream());
    awaited.addAll(movement.after());
  }

  private void check(Claim claim) {
    require(there.missing(claim).isEmpty());
    await(claim.stated().after());
    await(claim.provenance().derivedFrom());
    claim.provenance().corrects().ifPresent(awaited::add);
  }

  private void await(Collection<Id> ids) {
    awaited.addAll(ids);
  }

  private void require(Set<Id> things, Stream<Id> ids) {
    require(ids.allMatch(things::contains));
  }

  private void require(boolean condition) {
    whole &= condition;
  }
}
