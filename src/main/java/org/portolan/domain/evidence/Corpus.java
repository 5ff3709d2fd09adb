package org.portolan.domain.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.Nesting;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Decisions;
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
  private final PackedMovements told;
  private final NavigableMap<Id, Subject> subjects;
  private final NavigableMap<Id, Document> documents;
  private final NavigableMap<Id, Claim> otherClaims;
  private final Map<Id, Movement> movements;
  private final Map<Id, Claim> claims;
  private final NavigableSet<Name> names;
  private final Map<Id, List<Name>> namesOf;

  /** By hash, since an answer shows names by the thousand. */
  private final Map<Id, String> shownNames;

  private final Atlas atlas;
  private final Nesting actorNesting;
  private final Map<Id, List<Claim>> claimsAbout;
  private final Map<Id, List<Id>> corrections;
  private final Map<Id, List<Claim>> otherSpelling;
  private final Decisions decisions;

  /** What was recorded, where this is how decisions have it read; null where it is just that. */
  private final @Nullable Corpus recorded;

  Corpus(CorpusBuilder from) {
    this(from, null);
  }

  /** Of what decisions make of something recorded, they are those of that. */
  Corpus(CorpusBuilder from, @Nullable Corpus recorded) {
    this.recorded = recorded;
    places = byId(from.places, Place::id);
    vessels = byId(from.vessels, Vessel::id);
    actors = byId(from.actors, Actor::id);
    links = byId(from.links, Link::id);
    subjects = byId(from.subjects, Subject::id);
    documents = byId(from.documents, Document::id);
    shownNames = shownNames();
    names = Collections.unmodifiableNavigableSet(new TreeSet<>(from.names));
    namesOf =
        names.stream()
            .collect(
                Collectors.groupingBy(Name::entity, TreeMap::new, Collectors.toUnmodifiableList()));
    atlas = new Atlas(places.values());
    Map<Id, Id> partOf = new TreeMap<>();
    actors.values().forEach(a -> a.partOf().ifPresent(whole -> partOf.put(a.id(), whole)));
    actorNesting = Nesting.of(partOf);
    decisions = recorded == null ? decisions(from, partOf) : recorded.decisions;
    otherClaims = byId(from.otherClaims(), Claim::id);
    claimsAbout =
        otherClaims.values().stream()
            .collect(
                Collectors.groupingBy(Claim::about, TreeMap::new, Collectors.toUnmodifiableList()));
    corrections = new TreeMap<>();
    otherSpelling = new TreeMap<>();
    for (Claim claim : otherClaims.values()) {
      SpelledIn.of(claim).stream()
          .map(SpelledIn.Spelling::thing)
          .distinct()
          .forEach(
              thing -> otherSpelling.computeIfAbsent(thing, key -> new ArrayList<>()).add(claim));
      claim
          .provenance()
          .corrects()
          .ifPresent(
              wrong ->
                  corrections.computeIfAbsent(wrong, key -> new ArrayList<>()).add(claim.id()));
    }
    told = from.told();
    movements = told.movements();
    claims = together(otherClaims, told);
  }

  /** All but the movements, and what is said about them, of one; these of another. */
  Corpus(Corpus frame, PackedMovements told) {
    this(frame, told, null);
  }

  /** The same, as decisions have something recorded read. */
  private Corpus(Corpus frame, PackedMovements told, @Nullable Corpus recorded) {
    this.recorded = recorded;
    decisions = recorded == null ? frame.decisions : recorded.decisions;
    places = frame.places;
    vessels = frame.vessels;
    actors = frame.actors;
    links = frame.links;
    subjects = frame.subjects;
    documents = frame.documents;
    otherClaims = frame.otherClaims;
    names = frame.names;
    namesOf = frame.namesOf;
    shownNames = frame.shownNames;
    atlas = frame.atlas;
    actorNesting = frame.actorNesting;
    claimsAbout = frame.claimsAbout;
    corrections = frame.corrections;
    otherSpelling = frame.otherSpelling;
    this.told = told;
    movements = told.movements();
    claims = together(otherClaims, told);
  }

  private Decisions decisions(CorpusBuilder from, Map<Id, Id> actorsIn) {
    if (from.decisions.isEmpty()) {
      return Decisions.NONE;
    }
    for (Decision decision : byId(from.decisions, Decision::id).values()) {
      if (Stream.of(places, vessels, actors)
          .noneMatch(
              things ->
                  things.containsKey(decision.entity()) && things.containsKey(decision.other()))) {
        throw new IllegalArgumentException(
            "%s is not about two places, two vessels or two actors".formatted(decision.id()));
      }
    }
    Map<Id, Id> containerOf = new TreeMap<>(actorsIn);
    places
        .values()
        .forEach(p -> p.partOf().ifPresent(container -> containerOf.put(p.id(), container)));
    return Decisions.of(from.decisions, containerOf);
  }

  /** Of two things with one id, which no check lets through, the first kind counts. */
  private Map<Id, String> shownNames() {
    Map<Id, String> shown = new HashMap<>();
    links.forEach((id, link) -> link.name().ifPresent(name -> shown.put(id, name)));
    actors.forEach((id, actor) -> shown.put(id, actor.name()));
    vessels.forEach((id, vessel) -> shown.put(id, vessel.name()));
    places.forEach((id, place) -> shown.put(id, place.name()));
    return shown;
  }

  private static Map<Id, Claim> together(Map<Id, Claim> others, PackedMovements told) {
    Map<Id, Claim> about = told.claims();
    for (Id id : others.keySet()) {
      if (about.containsKey(id)) {
        throw PackedOrder.twice(id);
      }
    }
    return new TwoMaps<>(others, about);
  }

  private static <T> NavigableMap<Id, T> byId(Collection<T> things, Function<T, Id> idOf) {
    NavigableMap<Id, T> map = new TreeMap<>();
    for (T thing : things) {
      if (map.put(idOf.apply(thing), thing) != null) {
        throw PackedOrder.twice(idOf.apply(thing));
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
   * Brings it up to date.
   *
   * @param update what has changed
   * @return the evidence as it is then; this stays as it is. If this is as decisions have it read,
   *     so is that
   * @throws IllegalArgumentException if an id would stand twice
   */
  public Corpus with(Update update) {
    if (recorded == null) {
      return new Corpus(update.frame().orElse(this), told.with(update.movements(), update.gone()));
    }
    Corpus after = recorded.with(update);
    if (!after.decisions.kept().equals(decisions.kept())) {
      return after.decided();
    }
    Renaming renaming = new Renaming(decisions::kept);
    return new Corpus(
        update.frame().isPresent() ? Merging.frame(after) : this,
        told.with(update.movements().stream().map(renaming::told).toList(), update.gone()),
        after);
  }

  /**
   * Reads it as decisions have it: what they make one is one thing, under the id that is kept, with
   * all that is said about either. Takes a pass over all movements where anything is one with
   * something else, and else no time.
   *
   * @return the evidence as decided; this if that is the same
   */
  public Corpus decided() {
    if (recorded != null || decisions.kept().isEmpty()) {
      return this;
    }
    Renaming renaming = new Renaming(decisions::kept);
    List<Told> changed =
        IntStream.range(0, told.size())
            .parallel()
            .mapToObj(told::unpacked)
            .flatMap(one -> renaming.find(one).stream())
            .toList();
    return new Corpus(Merging.frame(this), told.with(changed, Set.of()), this);
  }

  /**
   * Gives the evidence as it was recorded, whatever was decided: each thing under its own id, and
   * each claim about what its data set says.
   *
   * @return the evidence that this is how decisions have it read; this if it is that itself
   */
  public Corpus recorded() {
    return recorded == null ? this : recorded;
  }

  /**
   * Gives what people decided.
   *
   * @return the decisions, whether this is read by them or not
   */
  public Decisions decisions() {
    return decisions;
  }

  /**
   * Lists the decisions by which a movement, or what is said about it, is read otherwise than it
   * was recorded: of its ends, what contains them, its ship, and whom and what its claims name.
   *
   * @param movement the movement's id
   * @return in order of id; empty if it is read as it was recorded
   */
  public List<Decision> decisionsOn(Id movement) {
    if (recorded == null) {
      return List.of();
    }
    int index = recorded.told.find(movement);
    Set<Id> named = new TreeSet<>();
    if (index >= 0) {
      Told one = recorded.told.unpacked(index);
      new Renaming(
              id -> {
                named.add(id);
                return decisions.kept(id);
              })
          .find(one);
      named.addAll(recorded.atlas.containersOf(one.movement().from()));
      named.addAll(recorded.atlas.containersOf(one.movement().to()));
      for (Claim claim : one.claims()) {
        Optional.ofNullable(recorded.documents.get(claim.provenance().document()))
            .flatMap(Document::publisher)
            .ifPresent(named::add);
      }
    }
    return decisions.actingOn(named);
  }

  /**
   * Leaves the movements out, and what is said about them.
   *
   * @return all else
   */
  public Corpus frame() {
    return new Corpus(this, PackedMovements.of(new PackedMovementsBuilder()), recorded);
  }

  /**
   * Tells whether it holds nothing.
   *
   * @return true without a single thing
   */
  public boolean isEmpty() {
    return Stream.of(
            places, vessels, actors, links, movements, subjects, documents, claims, decisions.all())
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
   * @return by id, in order; each is made when asked for
   */
  public Map<Id, Movement> movements() {
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
   * @return by id, in order; one about a movement is made when asked for
   */
  public Map<Id, Claim> claims() {
    return claims;
  }

  /**
   * Gives the claims that are not about a movement.
   *
   * @return by id
   */
  public NavigableMap<Id, Claim> otherClaims() {
    return otherClaims;
  }

  /**
   * Gives the movements with what is said about them.
   *
   * @return all movements, in order of id, each made when it comes; good for several threads
   */
  public Stream<Told> told() {
    return IntStream.range(0, told.size()).mapToObj(told::unpacked);
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
   * Lists the spellings of a thing.
   *
   * @param entity the thing's id
   * @return in order of text; empty when none is kept
   */
  public List<Name> namesOf(Id entity) {
    return namesOf.getOrDefault(entity, List.of());
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
    return told.claimsAbout(about).orElseGet(() -> claimsAbout.getOrDefault(about, List.of()));
  }

  /**
   * Lists the claims that call a place or ship by a name that their document uses, or give a ship a
   * flag, whatever they are about.
   *
   * @param thing the place or ship
   * @return the claims in order of id; empty when none does
   */
  public List<Claim> claimsSpelling(Id thing) {
    List<Claim> all = new ArrayList<>(told.claimsSpelling(thing));
    all.addAll(otherSpelling.getOrDefault(thing, List.of()));
    all.sort(Comparator.comparing(Claim::id));
    return Collections.unmodifiableList(all);
  }

  /**
   * Tells whether {@link #claimsSpelling} can differ about a thing, at no more cost than a look.
   *
   * @param thing the place or ship
   * @return false if all of them call it by one name, which is that of all its spellings too, and
   *     none gives it a flag; true if that is not known
   */
  public boolean isSpelledVariously(Id thing) {
    Set<String> known = new TreeSet<>();
    namesOf(thing).forEach(name -> known.add(name.text()));
    told.spelledIn().only(thing).ifPresent(known::add);
    return known.size() > 1
        || told.spelledIn().isVarious(thing)
        || otherSpelling.containsKey(thing);
  }

  /**
   * Lists the places and ships for which {@link #claimsSpelling} has claims.
   *
   * @return their ids
   */
  public Set<Id> spelled() {
    Set<Id> things = new TreeSet<>(told.spelled());
    things.addAll(otherSpelling.keySet());
    return things;
  }

  /**
   * Lists the claims that correct a claim.
   *
   * @param claim the claim's id
   * @return their ids in order; empty when none does
   */
  public List<Id> correctionsOf(Id claim) {
    NavigableSet<Id> all = new TreeSet<>(told.correctionsOf(claim));
    all.addAll(corrections.getOrDefault(claim, List.of()));
    return List.copyOf(all);
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
   * Gives the movements about which a claim computes with other claims, which may be about
   * something else; so what is said elsewhere bears on them.
   *
   * @return their ids; empty when none does
   */
  public Set<Id> computed() {
    return Collections.unmodifiableSet(told.computed());
  }

  /**
   * Outlines the movements under a lens.
   *
   * @param lens which claims count
   * @return the outlines
   */
  public Outlines outlines(Lens lens) {
    return new Outlines(this, told, lens);
  }

  /**
   * Tells how much memory the movements and what is said about them take, without the values that
   * many claims share.
   *
   * @return bytes
   */
  public long heapBytes() {
    return told.heapBytes();
  }

  /**
   * Finds the name Portolan shows of a place, vessel, actor or link.
   *
   * @param id its id
   * @return the name; empty if there is no such thing or it has no name
   */
  public Optional<String> findName(Id id) {
    return Optional.ofNullable(shownNames.get(id));
  }
}
