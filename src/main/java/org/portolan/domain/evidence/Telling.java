package org.portolan.domain.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.domain.Id;

/**
 * An actor in a tree of attribution, with those who took it from that actor: an origin at the root,
 * documents at the leaves.
 *
 * @param actor who told it, or {@link Attribution#UNKNOWN}
 * @param tellers who told it on, in order of actor; empty where documents took it from the actor
 * @param claims the claims of documents whose immediate speaker this is, in order of id
 * @param documents the documents that they are in
 */
public record Telling(
    Id actor, List<Telling> tellers, NavigableSet<Id> claims, NavigableSet<Id> documents) {
  /**
   * Copies the collections.
   *
   * @param actor who told it, or {@link Attribution#UNKNOWN}
   * @param tellers who told it on, in order of actor
   * @param claims the claims of documents whose immediate speaker this is, in order of id
   * @param documents the documents that they are in
   */
  public Telling {
    tellers = List.copyOf(tellers);
    claims = Collections.unmodifiableNavigableSet(new TreeSet<>(claims));
    documents = Collections.unmodifiableNavigableSet(new TreeSet<>(documents));
  }

  /**
   * Traces claims back to their origins. A claim with several origins stands under each.
   *
   * @param claims the claims
   * @param corpus what they belong to
   * @param lens the actors that it excludes are no origins
   * @return the origins in order of actor, each with those who passed it on; nested origins, of
   *     which only the innermost count, stand side by side
   */
  public static List<Telling> of(Collection<? extends Claim> claims, Corpus corpus, Lens lens) {
    Origins origins = new Origins(corpus, lens);
    Branch root = new Branch();
    for (Claim claim : claims) {
      origins.ways(claim).forEach(way -> root.add(way, claim));
    }
    return root.tellings();
  }

  /** A tree that grows. */
  private static final class Branch {
    private final NavigableMap<Id, Branch> next = new TreeMap<>();
    private final NavigableSet<Id> claims = new TreeSet<>();
    private final NavigableSet<Id> documents = new TreeSet<>();

    void add(List<Id> way, Claim claim) {
      Branch at = this;
      for (Id actor : way) {
        at = at.next.computeIfAbsent(actor, key -> new Branch());
      }
      at.claims.add(claim.id());
      at.documents.add(claim.provenance().document());
    }

    List<Telling> tellings() {
      List<Telling> tellings = new ArrayList<>();
      next.forEach(
          (actor, branch) ->
              tellings.add(new Telling(actor, branch.tellings(), branch.claims, branch.documents)));
      return tellings;
    }
  }
}
