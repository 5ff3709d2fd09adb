package org.portolan.domain.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.domain.Id;

/**
 * All decisions, and what they come to: which things are one, and which are not. SAME is an
 * equivalence: if it holds of a and b, and of b and c, it holds of a and c. Immutable.
 */
public final class Decisions {
  /** None made. */
  public static final Decisions NONE = of(List.of(), Map.of());

  private final NavigableMap<Id, Decision> all = new TreeMap<>();
  private final Map<Id, Standing> standings;
  private final NavigableMap<Id, Id> kept;
  private final Map<Id, NavigableSet<Id>> members = new TreeMap<>();
  private final Map<Id, Set<Id>> different = new HashMap<>();
  private final List<Contradiction> contradictions;

  private Decisions(Collection<Decision> decisions, Map<Id, Id> containerOf) {
    decisions.forEach(decision -> all.put(decision.id(), decision));
    Resolver resolver = new Resolver(all.values(), containerOf);
    standings = resolver.standings;
    contradictions = List.copyOf(resolver.contradictions);
    kept = Collections.unmodifiableNavigableMap(resolver.kept);
    kept.forEach(
        (member, main) -> members.computeIfAbsent(main, key -> new TreeSet<>()).add(member));
    for (Decision decision : resolver.different) {
      Id one = kept(decision.entity());
      Id other = kept(decision.other());
      different.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
      different.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
    }
  }

  /**
   * Works out what decisions come to.
   *
   * @param decisions the decisions, each id once
   * @param containerOf what directly contains a thing, or it is part of; a root is absent
   * @return all of them, those that cannot act among them
   */
  public static Decisions of(Collection<Decision> decisions, Map<Id, Id> containerOf) {
    return new Decisions(decisions, containerOf);
  }

  /**
   * Gives the decisions, whether they act or not.
   *
   * @return by id
   */
  public NavigableMap<Id, Decision> all() {
    return Collections.unmodifiableNavigableMap(all);
  }

  /**
   * Gives everything that is one with something else.
   *
   * @return for each such thing the id under which it is read, which may be its own
   */
  public NavigableMap<Id, Id> kept() {
    return kept;
  }

  /**
   * Gives the id under which a thing is read.
   *
   * @param thing the id of anything
   * @return that of what it is one with; its own if it is one with nothing else, or is the one kept
   */
  public Id kept(Id thing) {
    return kept.getOrDefault(thing, thing);
  }

  /**
   * Lists what is one with a thing.
   *
   * @param thing the id of anything
   * @return their ids in order, its own among them
   */
  public NavigableSet<Id> oneWith(Id thing) {
    NavigableSet<Id> group = members.get(kept(thing));
    return group == null
        ? new TreeSet<>(List.of(thing))
        : Collections.unmodifiableNavigableSet(group);
  }

  /**
   * Tells whether somebody decided that two things are not one, be it of others that are one with
   * them. A matcher must not propose one for the other.
   *
   * @param one the id of a thing
   * @param other that of another
   * @return true if a decision that acts says so
   */
  public boolean areDifferent(Id one, Id other) {
    return different.getOrDefault(kept(one), Set.of()).contains(kept(other));
  }

  /**
   * Tells whether a decision acts.
   *
   * @param decision the id of one of these decisions
   * @return its standing
   */
  public Standing standing(Id decision) {
    return standings.getOrDefault(decision, Standing.CONTRADICTED);
  }

  /**
   * Lists the decisions on a thing and on all that is one with it, whether they act or not.
   *
   * @param thing the id of anything
   * @return in order of id; empty when nobody decided anything of it
   */
  public List<Decision> on(Id thing) {
    if (all.isEmpty()) {
      return List.of();
    }
    Set<Id> group = oneWith(thing);
    return all.values().stream()
        .filter(one -> group.contains(one.entity()) || group.contains(one.other()))
        .toList();
  }

  /**
   * Lists the decisions by which things are one with what they are read as.
   *
   * @param things ids of things
   * @return the decisions SAME that act on each group of which one of the things is and is not the
   *     one kept, in order of id
   */
  public List<Decision> actingOn(Collection<Id> things) {
    Set<Id> mains = new TreeSet<>();
    for (Id thing : things) {
      if (!kept(thing).equals(thing)) {
        mains.add(kept(thing));
      }
    }
    List<Decision> acting = new ArrayList<>();
    for (Decision one : all.values()) {
      if (one.verdict() == Ruling.SAME
          && standing(one.id()) == Standing.ACTS
          && mains.contains(kept(one.entity()))) {
        acting.add(one);
      }
    }
    return acting;
  }

  /**
   * Lists why decisions cannot act.
   *
   * @return the contradictions; none in what a data set holds
   */
  public List<Contradiction> contradictions() {
    return contradictions;
  }
}
