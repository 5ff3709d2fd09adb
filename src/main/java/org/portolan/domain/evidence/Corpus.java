package org.portolan.domain.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.Nesting;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;

/**
 * A body of evidence at one moment: documents, what they say, and what they speak about. Immutable;
 * what a data set holds, and what the graph holds. Everything is in order of id.
 */
public final class Corpus {
  /** Nothing at all. */
  public static final Corpus EMPTY = new CorpusBuilder().build();

  private final NavigableMap<Id, Place> places;
  private final NavigableMap<Id, Vessel> vessels;
  private final NavigableMap<Id, Actor> actors;
  private final NavigableMap<Id, Link> links;
  private final NavigableMap<Id, Movement> movements;
  private final NavigableMap<Id, Subject> subjects;
  private final NavigableMap<Id, Document> documents;
  private final NavigableMap<Id, Claim> claims;
  private final NavigableSet<Name> names;
  private final Atlas atlas;
  private final Nesting actorNesting;
  private final Map<Id, List<Claim>> claimsAbout;
  private final Map<Id, List<Id>> corrections;

  Corpus(CorpusBuilder from) {
    places = byId(from.places, Place::id);
    vessels = byId(from.vessels, Vessel::id);
    actors = byId(from.actors, Actor::id);
    links = byId(from.links, Link::id);
    movements = byId(from.movements, Movement::id);
    subjects = byId(from.subjects, Subject::id);
    documents = byId(from.documents, Document::id);
    claims = byId(from.claims, Claim::id);
    names = Collections.unmodifiableNavigableSet(new TreeSet<>(from.names));
    atlas = new Atlas(places.values());
    Map<Id, Id> partOf = new TreeMap<>();
    actors.values().forEach(a -> a.partOf().ifPresent(whole -> partOf.put(a.id(), whole)));
    actorNesting = Nesting.of(partOf);
    claimsAbout =
        claims.values().stream()
            .collect(
                Collectors.groupingBy(Claim::about, TreeMap::new, Collectors.toUnmodifiableList()));
    corrections = new TreeMap<>();
    for (Claim claim : claims.values()) {
      claim
          .provenance()
          .corrects()
          .ifPresent(
              wrong ->
                  corrections.computeIfAbsent(wrong, key -> new ArrayList<>()).add(claim.id()));
    }
  }

  private static <T> NavigableMap<Id, T> byId(Collection<T> things, Function<T, Id> idOf) {
    NavigableMap<Id, T> map = new TreeMap<>();
    for (T thing : things) {
      if (map.put(idOf.apply(thing), thing) != null) {
        throw new IllegalArgumentException("the id '" + idOf.apply(thing) + "' stands twice");
      }
    }
    return Collections.unmodifiableNavigableMap(map);
  }

  /**
   * Starts an empty body of evidence.
   *
   * @return a builder
   */
  public static CorpusBuilder builder() {
    return new CorpusBuilder();
  }

  /**
   * Tells whether it holds nothing.
   *
   * @return true without a single thing
   */
  public boolean isEmpty() {
    return Stream.of(places, vessels, actors, links, movements, subjects, documents, claims)
        .allMatch(Map::isEmpty);
  }

  /**
   * Gives the places.
   *
   * @return by id
   */
  public NavigableMap<Id, Place> places() {
    return places;
  }

  /**
   * Gives the vessels.
   *
   * @return by id
   */
  public NavigableMap<Id, Vessel> vessels() {
    return vessels;
  }

  /**
   * Gives the actors.
   *
   * @return by id
   */
  public NavigableMap<Id, Actor> actors() {
    return actors;
  }

  /**
   * Gives the links.
   *
   * @return by id
   */
  public NavigableMap<Id, Link> links() {
    return links;
  }

  /**
   * Gives the movements.
   *
   * @return by id
   */
  public NavigableMap<Id, Movement> movements() {
    return movements;
  }

  /**
   * Gives the sightings, totals, events and rules.
   *
   * @return by id
   */
  public NavigableMap<Id, Subject> subjects() {
    return subjects;
  }

  /**
   * Gives the documents.
   *
   * @return by id
   */
  public NavigableMap<Id, Document> documents() {
    return documents;
  }

  /**
   * Gives the claims.
   *
   * @return by id
   */
  public NavigableMap<Id, Claim> claims() {
    return claims;
  }

  /**
   * Gives the spellings.
   *
   * @return by entity, then text
   */
  public NavigableSet<Name> names() {
    return names;
  }

  /**
   * Gives the places with their nesting.
   *
   * @return the atlas
   */
  public Atlas atlas() {
    return atlas;
  }

  /**
   * Gives how actors are parts of one another.
   *
   * @return the nesting
   */
  public Nesting actorNesting() {
    return actorNesting;
  }

  /**
   * Lists what is said about a thing.
   *
   * @param about the thing's id
   * @return its claims in order of id; empty when nothing is said
   */
  public List<Claim> claimsAbout(Id about) {
    return claimsAbout.getOrDefault(about, List.of());
  }

  /**
   * Lists the claims that correct a claim.
   *
   * @param claim the claim's id
   * @return their ids in order; empty when none does
   */
  public List<Id> correctionsOf(Id claim) {
    return corrections.getOrDefault(claim, List.of());
  }

  /**
   * Lists the claims that a claim computes with, as far as they are here.
   *
   * @param claim the claim
   * @return its direct sources in order of id; empty when it computes with none
   */
  public List<Claim> sourcesOf(Claim claim) {
    return claim.provenance().derivedFrom().stream()
        .filter(claims::containsKey)
        .map(claims::get)
        .toList();
  }

  /**
   * Finds the name Portolan shows of a place, vessel, actor or link.
   *
   * @param id its id
   * @return the name; empty if there is no such thing or it has no name
   */
  public Optional<String> findName(Id id) {
    return Optional.ofNullable(places.get(id))
        .map(Place::name)
        .or(() -> Optional.ofNullable(vessels.get(id)).map(Vessel::name))
        .or(() -> Optional.ofNullable(actors.get(id)).map(Actor::name))
        .or(() -> Optional.ofNullable(links.get(id)).flatMap(Link::name));
  }
}
