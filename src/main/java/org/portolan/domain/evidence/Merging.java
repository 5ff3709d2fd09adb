package org.portolan.domain.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.decision.Decisions;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Vessel;

/**
 * Puts together what decisions make one. The thing that is kept stays as it is; what is not known
 * of it is what the others know, the first by id before the next. Of two containers the finer one
 * counts, if one is within the other, else that of the thing kept.
 */
final class Merging {
  private final Corpus recorded;
  private final Decisions decisions;
  private final Renaming renaming;

  private Merging(Corpus recorded) {
    this.recorded = recorded;
    this.decisions = recorded.decisions();
    this.renaming = new Renaming(decisions::kept);
  }

  /** All but the movements, as decisions have it read; it belongs to what was recorded. */
  static Corpus frame(Corpus recorded) {
    return new Merging(recorded).frame();
  }

  private Corpus frame() {
    CorpusBuilder frame = Corpus.builder();
    each(recorded.places(), this::contained, this::both).forEach(frame::add);
    each(recorded.vessels(), UnaryOperator.identity(), Merging::both).forEach(frame::add);
    each(recorded.actors(), this::contained, this::both).forEach(frame::add);
    recorded.links().values().stream().map(renaming::link).forEach(frame::add);
    recorded.subjects().values().forEach(frame::add);
    recorded.documents().values().stream().map(renaming::document).forEach(frame::add);
    recorded.otherClaims().values().stream().map(renaming::claim).forEach(frame::add);
    names().forEach(frame::add);
    return new Corpus(frame, recorded);
  }

  private <T> List<T> each(
      NavigableMap<Id, T> things, UnaryOperator<T> alone, BiFunction<T, T, T> both) {
    List<T> merged = new ArrayList<>();
    things.forEach(
        (id, thing) -> {
          if (decisions.kept(id).equals(id)) {
            T whole = thing;
            for (Id other : decisions.oneWith(id)) {
              if (!other.equals(id)) {
                whole = both.apply(whole, of(things, other));
              }
            }
            merged.add(alone.apply(whole));
          }
        });
    return merged;
  }

  private static <T> T of(Map<Id, T> things, Id id) {
    return Optional.ofNullable(things.get(id)).orElseThrow();
  }

  private Place both(Place kept, Place other) {
    Place.Register one = kept.register();
    Place.Register two = other.register();
    return new Place(
        kept.id(),
        kept.name(),
        kept.kind(),
        kept.country().or(other::country),
        finer(kept.partOf(), other.partOf(), recorded.atlas()::isWithin),
        kept.coordinates().or(other::coordinates),
        new Place.Register(
            one.geonames().or(two::geonames),
            one.unlocode().or(two::unlocode),
            one.wikidata().or(two::wikidata)),
        kept.note());
  }

  private static Vessel both(Vessel kept, Vessel other) {
    return new Vessel(
        kept.id(),
        kept.name(),
        kept.imo().or(other::imo),
        kept.mmsi().or(other::mmsi),
        kept.callSign().or(other::callSign),
        kept.flag().or(other::flag),
        kept.kind().or(other::kind),
        kept.note());
  }

  private Actor both(Actor kept, Actor other) {
    return new Actor(
        kept.id(),
        kept.name(),
        kept.kind(),
        kept.country().or(other::country),
        finer(kept.partOf(), other.partOf(), recorded.actorNesting()::isWithin),
        kept.note());
  }

  private static Optional<Id> finer(
      Optional<Id> kept, Optional<Id> other, BiFunction<Id, Id, Boolean> isWithin) {
    boolean isFiner =
        kept.isEmpty() || other.filter(id -> isWithin.apply(id, kept.get())).isPresent();
    return isFiner ? other : kept;
  }

  private Place contained(Place place) {
    return new Place(
        place.id(),
        place.name(),
        place.kind(),
        place.country(),
        place.partOf().map(decisions::kept),
        place.coordinates(),
        place.register(),
        place.note());
  }

  private Actor contained(Actor actor) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.country(),
        actor.partOf().map(decisions::kept),
        actor.note());
  }

  /** All spellings of either, and what Portolan would show of the one that is not kept. */
  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    Map<Id, Set<String>> texts = new TreeMap<>();
    Function<Id, Set<String>> textsOf = id -> texts.computeIfAbsent(id, key -> new HashSet<>());
    for (Name name : recorded.names()) {
      Name renamed = renaming.name(name);
      names.add(renamed);
      textsOf.apply(renamed.entity()).add(renamed.text());
    }
    decisions
        .kept()
        .forEach(
            (member, kept) -> {
              String shown = recorded.findName(member).orElseThrow();
              if (!member.equals(kept)
                  && !recorded.findName(kept).equals(Optional.of(shown))
                  && textsOf.apply(kept).add(shown)) {
                names.add(
                    new Name(
                        kept,
                        shown,
                        Optional.empty(),
                        List.of(),
                        Optional.of("the name shown of " + member)));
              }
            });
    return names;
  }
}
