package org.portolan.domain.evidence;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;

/** Collects a body of evidence. */
public final class CorpusBuilder {
  final List<Place> places = new ArrayList<>();
  final List<Vessel> vessels = new ArrayList<>();
  final List<Actor> actors = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<Movement> movements = new ArrayList<>();
  final List<Subject> subjects = new ArrayList<>();
  final List<Document> documents = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();
  final List<Name> names = new ArrayList<>();
  final List<Decision> decisions = new ArrayList<>();

  CorpusBuilder() {}

  /**
   * Adds a place.
   *
   * @param place the place
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Place place) {
    places.add(place);
    return this;
  }

  /**
   * Adds a vessel.
   *
   * @param vessel the vessel
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Vessel vessel) {
    vessels.add(vessel);
    return this;
  }

  /**
   * Adds an actor.
   *
   * @param actor the actor
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Actor actor) {
    actors.add(actor);
    return this;
  }

  /**
   * Adds a link.
   *
   * @param link the link
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Link link) {
    links.add(link);
    return this;
  }

  /**
   * Adds a movement.
   *
   * @param movement the movement
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Movement movement) {
    movements.add(movement);
    return this;
  }

  /**
   * Adds a sighting, total, event or rule.
   *
   * @param subject the subject
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Subject subject) {
    subjects.add(subject);
    return this;
  }

  /**
   * Adds a document.
   *
   * @param document the document
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Document document) {
    documents.add(document);
    return this;
  }

  /**
   * Adds a claim.
   *
   * @param claim the claim
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Claim claim) {
    claims.add(claim);
    return this;
  }

  /**
   * Adds a spelling.
   *
   * @param name the name
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Name name) {
    names.add(name);
    return this;
  }

  /**
   * Adds a decision.
   *
   * @param decision the decision
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CorpusBuilder add(Decision decision) {
    decisions.add(decision);
    return this;
  }

  /**
   * Finishes.
   *
   * @return the body of evidence
   * @throws IllegalArgumentException if an id stands twice, something is a part of itself, or a
   *     decision is not about two places, two vessels or two actors that are here
   */
  public Corpus build() {
    return new Corpus(this);
  }

  /** The movements with what is said about them. */
  PackedMovements told() {
    Map<Id, List<Claim>> about = new HashMap<>();
    movements.forEach(movement -> about.put(movement.id(), new ArrayList<>()));
    for (Claim claim : claims) {
      List<Claim> same = about.get(claim.about());
      if (same != null) {
        same.add(claim);
      }
    }
    PackedMovementsBuilder packed = new PackedMovementsBuilder();
    for (Movement movement : movements) {
      List<Claim> own = about.getOrDefault(movement.id(), List.of());
      own.sort(Comparator.comparing(Claim::id));
      packed.add(new Told(movement, own));
    }
    return PackedMovements.of(packed);
  }

  /** The claims about anything else. */
  List<Claim> otherClaims() {
    Set<Id> told = movements.stream().map(Movement::id).collect(Collectors.toSet());
    return claims.stream().filter(claim -> !told.contains(claim.about())).toList();
  }
}
