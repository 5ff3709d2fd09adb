package org.portolan.domain.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.domain.Id;
import org.portolan.domain.Nesting;

/**
 * Counts the independent origins of claims: who is behind them once everybody who merely repeats is
 * taken away.
 *
 * <p>The origin of a claim is the last actor of its attribution. A claim that computes with others
 * ({@code derivedFrom}) has the origins of those, and its own only if its basis shows that it saw
 * for itself. A claim that stops at a speaker whom another claim of the same document follows
 * further back, as a headline does, is that attribution cut short, and no origin of its own. An
 * office and the government that it is part of count once, siblings separately: what is counted is
 * each origin that has no part of its own among the others. Origins that nobody names count
 * together as one, and only if none is named.
 *
 * <p>Who is behind a claim does not depend on which other claims a question lets through. So fewer
 * claims never have more origins.
 */
public final class Origins {
  private final Corpus corpus;
  private final Lens lens;

  /**
   * Counts within a body of evidence.
   *
   * @param corpus the claims and actors
   * @param lens the actors that it excludes are no origins
   */
  public Origins(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.lens = lens;
  }

  /**
   * Lists the independent origins of claims.
   *
   * @param claims the claims
   * @return actors in order of id; {@link Attribution#UNKNOWN} alone if none is named; empty
   *     without claims
   */
  public Set<Id> of(Collection<? extends Claim> claims) {
    Set<Id> all = new TreeSet<>();
    claims.forEach(claim -> all.addAll(behind(claim)));
    if (all.size() > 1) {
      all.remove(Attribution.UNKNOWN);
    }
    Nesting nesting = corpus.actorNesting();
    Set<Id> wholes = new HashSet<>();
    all.forEach(origin -> wholes.addAll(nesting.containersOf(origin)));
    all.removeAll(wholes);
    return all;
  }

  /**
   * Lists who is behind one claim.
   *
   * @param claim the claim
   * @return actors in order of id, at least one unless the lens excludes them; nested ones stand
   *     side by side
   */
  Set<Id> behind(Claim claim) {
    Set<Id> origins = new TreeSet<>();
    collect(claim, origins, new HashSet<>());
    if (origins.isEmpty()) {
      ends(claim).forEach(end -> origins.add(end.provenance().saidBy().origin()));
    }
    origins.removeIf(origin -> lens.excludes(origin, corpus));
    return origins;
  }

  /**
   * Where computing leads nowhere: to claims whose sources are not here, or else round in a circle,
   * of which the members have only each other.
   */
  private Collection<Claim> ends(Claim claim) {
    Map<Id, Claim> reached = new TreeMap<>();
    Deque<Claim> open = new ArrayDeque<>(List.of(claim));
    boolean dangles = false;
    while (!open.isEmpty()) {
      Claim next = open.pop();
      List<Claim> sources = corpus.sourcesOf(next);
      dangles |= sources.isEmpty();
      sources.stream()
          .filter(source -> reached.put(source.id(), source) == null)
          .forEach(open::push);
    }
    if (reached.isEmpty()) {
      return List.of(claim);
    }
    if (dangles) {
      reached.values().removeIf(end -> !corpus.sourcesOf(end).isEmpty());
    }
    return reached.values();
  }

  private void collect(Claim claim, Set<Id> origins, Set<Id> seen) {
    if (!seen.add(claim.id())) {
      return;
    }
    Provenance provenance = claim.provenance();
    corpus.sourcesOf(claim).forEach(source -> collect(source, origins, seen));
    if (provenance.derivedFrom().isEmpty() || provenance.basis().isOwnObservation()) {
      List<Claim> longer = CutShort.followedBy(claim, corpus);
      longer.forEach(further -> collect(further, origins, seen));
      if (longer.isEmpty()) {
        origins.add(provenance.saidBy().origin());
      }
    }
  }

  /**
   * Lists the ways by which a claim came from its origins into its document: from each, the actors
   * who passed it on, the document's immediate speaker last. Between an origin and the speakers of
   * a claim that computes with others, those who told of these are left out.
   *
   * @param claim the claim
   * @return the ways, each from an origin; at least one unless the lens excludes all origins
   */
  Set<List<Id>> ways(Claim claim) {
    Set<Id> missing = new TreeSet<>(behind(claim));
    Set<List<Id>> ways = new LinkedHashSet<>();
    for (Claim longer : CutShort.followedBy(claim, corpus)) {
      ways(longer).stream().filter(way -> missing.contains(way.get(0))).forEach(ways::add);
    }
    ways.forEach(way -> missing.remove(way.get(0)));
    List<Id> own = new ArrayList<>(claim.provenance().saidBy().speakers());
    Collections.reverse(own);
    missing.forEach(origin -> ways.add(from(origin, own)));
    return ways;
  }

  private static List<Id> from(Id origin, List<Id> speakers) {
    int at = speakers.indexOf(origin);
    List<Id> way = new ArrayList<>();
    if (at < 0) {
      way.add(origin);
    }
    way.addAll(speakers.subList(Math.max(at, 0), speakers.size()));
    return way;
  }
}
