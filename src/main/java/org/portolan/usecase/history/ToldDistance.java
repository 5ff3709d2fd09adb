package org.portolan.usecase.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DistanceClaim;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.measure.Quantity;

/**
 * One version of a distance.
 *
 * @param from one end
 * @param to the other
 * @param distance how far, as said
 */
record ToldDistance(Id from, Id to, Quantity distance) {

  /** The distances told from or to some places, each with the claims that count, by claim. */
  static Map<ToldDistance, NavigableSet<Id>> fromOrTo(Set<Id> places, Corpus corpus, Lens lens) {
    Map<ToldDistance, NavigableSet<Id>> told = new LinkedHashMap<>();
    for (Claim claim : corpus.otherClaims().values()) {
      if (claim instanceof DistanceClaim distance
          && isFromOrTo(places, distance)
          && lens.counts(distance, corpus)) {
        for (Quantity far : distance.distance()) {
          told.computeIfAbsent(
                  new ToldDistance(distance.from().place(), distance.to().place(), far),
                  key -> new TreeSet<>())
              .add(claim.id());
        }
      }
    }
    return told;
  }

  static boolean isFromOrTo(Set<Id> places, DistanceClaim claim) {
    return places.contains(claim.from().place()) || places.contains(claim.to().place());
  }
}
