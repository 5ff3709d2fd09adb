package org.portolan.neo4j;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.Nesting;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;

/**
 * Takes away what refers to something that is not there, until nothing does: a claim about a
 * movement that was left out, a movement whose every claim was left out.
 */
final class Pruning {
  final NavigableMap<Id, Place> places = new TreeMap<>();
  final NavigableMap<Id, Vessel> vessels = new TreeMap<>();
  final NavigableMap<Id, Actor> actors = new TreeMap<>();
  final NavigableMap<Id, Link> links = new TreeMap<>();
  final NavigableMap<Id, Movement> movements = new TreeMap<>();
  final NavigableMap<Id, Subject> subjects = new TreeMap<>();
  final NavigableMap<Id, Document> documents = new TreeMap<>();
  final NavigableMap<Id, Claim> claims = new TreeMap<>();
  final NavigableMap<Id, Decision> decisions = new TreeMap<>();
  private final List<Defect> defects;

  Pruning(List<Defect> defects) {
    this.defects = defects;
  }

  /**
   * Prunes.
   *
   * @param claimed the movements that claims speak about, be the claims in order or not
   */
  void prune(NavigableSet<Id> claimed) {
    cutLooseParts();
    links.values().removeIf(link -> isCut(Shape.LINK, link.id(), ends(link.from(), link.to())));
    movements.values().removeIf(m -> isCut(Shape.MOVEMENT, m.id(), ends(m.from(), m.to())));
    Referents there = ids();
    boolean changed = true;
    while (changed) {
      changed =
          claims
              .values()
              .removeIf(claim -> isCut(Shape.CLAIM, claim.id(), there.missing(claim).stream()));
      changed |= removeUnsupported(claimed);
    }
    movements.replaceAll((id, movement) -> withoutLooseEnds(movement));
    decisions.values().removeIf(one -> isCut(Shape.DECISION, one.id(), lost(one)));
  }

  private boolean removeUnsupported(NavigableSet<Id> claimed) {
    NavigableSet<Id> supported = new TreeSet<>();
    claims.values().stream()
        .filter(MovementClaim.class::isInstance)
        .forEach(claim -> supported.add(claim.about()));
    return movements
        .values()
        .removeIf(
            movement -> {
              boolean lost = claimed.contains(movement.id()) && !supported.contains(movement.id());
              if (lost) {
                report(
                    Shape.MOVEMENT,
                    movement.id(),
                    ModelRule.NO_SOUND_CLAIM,
                    "every claim about it is broken");
              }
              return lost;
            });
  }

  private void cutLooseParts() {
    places.replaceAll(
        (id, p) ->
            p.partOf().filter(w -> !places.containsKey(w)).isEmpty()
                ? p
                : cut(p, ModelRule.BROKEN_REFERENCE));
    actors.replaceAll(
        (id, a) ->
            a.partOf().filter(w -> !actors.containsKey(w)).isEmpty()
                ? a
                : cut(a, ModelRule.BROKEN_REFERENCE));
    documents.replaceAll(
        (id, d) -> d.publisher().filter(p -> !actors.containsKey(p)).isEmpty() ? d : cut(d));
    NavigableMap<Id, Id> wholes = new TreeMap<>();
    places.values().forEach(p -> p.partOf().ifPresent(whole -> wholes.put(p.id(), whole)));
    cutCircles(
        wholes, id -> places.computeIfPresent(id, (key, place) -> cut(place, ModelRule.CIRCLE)));
    NavigableMap<Id, Id> bodies = new TreeMap<>();
    actors.values().forEach(a -> a.partOf().ifPresent(whole -> bodies.put(a.id(), whole)));
    cutCircles(
        bodies, id -> actors.computeIfPresent(id, (key, actor) -> cut(actor, ModelRule.CIRCLE)));
  }

  private static void cutCircles(NavigableMap<Id, Id> wholes, java.util.function.Consumer<Id> cut) {
    Optional<List<Id>> circle = Nesting.findCircle(wholes);
    while (circle.isPresent()) {
      circle.get().forEach(wholes::remove);
      circle.get().forEach(cut);
      circle = Nesting.findCircle(wholes);
    }
  }

  private Place cut(Place place, ModelRule broken) {
    report(Shape.PLACE, place.id(), broken, loosePart(place.partOf()));
    return new Place(
        place.id(),
        place.name(),
        place.kind(),
        place.country(),
        Optional.empty(),
        place.coordinates(),
        place.register(),
        place.note());
  }

  private Actor cut(Actor actor, ModelRule broken) {
    report(Shape.ACTOR, actor.id(), broken, loosePart(actor.partOf()));
    return new Actor(
        actor.id(), actor.name(), actor.kind(), actor.country(), Optional.empty(), actor.note());
  }

  private static String loosePart(Optional<Id> whole) {
    return "it is PART_OF '%s', which is broken or part of it in turn"
        .formatted(whole.map(Id::value).orElse(""));
  }

  private Document cut(Document document) {
    report(Shape.DOCUMENT, document.id(), ModelRule.BROKEN_REFERENCE, "its publisher is broken");
    return new Document(
        document.id(),
        document.title(),
        Optional.empty(),
        document.published(),
        document.publishedInferred(),
        document.language(),
        document.sha256(),
        document.note());
  }

  private Movement withoutLooseEnds(Movement movement) {
    Optional<Id> vessel = movement.vessel().filter(vessels::containsKey);
    List<Id> after = movement.after().stream().filter(movements::containsKey).toList();
    if (vessel.equals(movement.vessel()) && after.equals(movement.after())) {
      return movement;
    }
    report(
        Shape.MOVEMENT,
        movement.id(),
        ModelRule.BROKEN_REFERENCE,
        "its vessel or a movement before it is broken or missing");
    return new Movement(
        movement.id(),
        movement.mode(),
        movement.from(),
        movement.to(),
        vessel,
        after,
        movement.written(),
        movement.note());
  }

  private Stream<Id> ends(Id from, Id to) {
    return Stream.of(from, to).filter(id -> !places.containsKey(id));
  }

  /** The ids of all that is left, now and later. */
  Referents ids() {
    return new Referents(
        places.keySet(),
        vessels.keySet(),
        actors.keySet(),
        links.keySet(),
        subjects.keySet(),
        documents.keySet(),
        movements.keySet(),
        claims.keySet());
  }

  /** Tells whether there is something of an id that can have names or be spoken about. */
  boolean isThere(Id id) {
    return ids().isThere(id);
  }

  private Stream<Id> lost(Decision decision) {
    return decision.pair().stream()
        .filter(
            id -> !places.containsKey(id) && !vessels.containsKey(id) && !actors.containsKey(id));
  }

  private boolean isCut(String label, Id id, Stream<Id> missing) {
    Optional<Id> first = missing.findFirst();
    first.ifPresent(
        lost ->
            report(
                label,
                id,
                ModelRule.BROKEN_REFERENCE,
                "it refers to '%s', which is broken or missing".formatted(lost)));
    return first.isPresent();
  }

  private void report(String label, Id id, ModelRule broken, String rule) {
    defects.add(new Defect(label, id.value(), false, broken, rule));
  }

  /** All that is left. */
  CorpusBuilder corpus() {
    CorpusBuilder corpus = Corpus.builder();
    places.values().forEach(corpus::add);
    vessels.values().forEach(corpus::add);
    actors.values().forEach(corpus::add);
    links.values().forEach(corpus::add);
    movements.values().forEach(corpus::add);
    subjects.values().forEach(corpus::add);
    documents.values().forEach(corpus::add);
    claims.values().forEach(corpus::add);
    decisions.values().forEach(corpus::add);
    return corpus;
  }
}
