package org.portolan.domain.evidence;

import java.util.Collection;
import java.util.HashSet;
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
 */
public final class Origins {
  private final Corpus corpus;

  /**
   * Counts within a body of evidence.
   *
   * @param corpus the claims and actors
   */
  public Origins(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Lists the independent origins of claims.
   *
   * @param claims the claims
   * @return actors in order of id; {@link Attribution#UNKNOWN} alone if none is named; empty
   *     without claims
   */
  public Set<Id> of(Collection<? extends Claim> claims) {
    Map<Id, Provenance> told = new TreeMap<>();
    Set<Id> seen = new HashSet<>();
    claims.forEach(claim -> collect(claim, told, seen));
    if (told.isEmpty()) {
      // Claims that compute with each other, or with what is not here, have only themselves.
      claims.forEach(claim -> told.put(claim.id(), claim.provenance()));
    }
    Set<Id> all = new TreeSet<>();
    told.values().stream()
        .filter(claim -> told.values().stream().noneMatch(other -> cutsShort(claim, other)))
        .forEach(claim -> all.add(claim.saidBy().origin()));
    if (all.size() > 1) {
      all.remove(Attribution.UNKNOWN);
    }
    Nesting nesting = corpus.actorNesting();
    Set<Id> wholes = new HashSet<>();
    all.forEach(origin -> wholes.addAll(nesting.containersOf(origin)));
    all.removeAll(wholes);
    return all;
  }

  private void collect(Claim claim, Map<Id, Provenance> told, Set<Id> seen) {
    if (!seen.add(claim.id())) {
      return;
    }
    Provenance provenance = claim.provenance();
    provenance.derivedFrom().stream()
        .map(corpus.claims()::get)
        .filter(source -> source != null)
        .forEach(source -> collect(source, told, seen));
    if (provenance.derivedFrom().isEmpty() || sawForItself(provenance.basis())) {
      told.put(claim.id(), provenance);
    }
  }

  private static boolean sawForItself(Basis basis) {
    return basis == Basis.WITNESSED || basis == Basis.IMAGERY;
  }

  private static boolean cutsShort(Provenance claim, Provenance other) {
    List<Id> speakers = claim.saidBy().speakers();
    List<Id> further = other.saidBy().speakers();
    return claim.document().equals(other.document())
        && !sawForItself(claim.basis())
        && speakers.size() < further.size()
        && speakers.equals(further.subList(0, speakers.size()));
  }
}
