package org.portolan.usecase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.portolan.chain.Chain;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DistanceClaim;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.measure.Quantity;

/**
 * A distance as reports give it, with every claim that gives it so.
 *
 * @param from one end, a place
 * @param to the other end, a place, border or front line
 * @param distance how far, in the unit and with the qualifier that was used
 * @param claims the claims that say so, in order of id
 * @param documents the documents that they are in
 */
public record ReportedDistance(
    Id from, Id to, Quantity distance, NavigableSet<Id> claims, NavigableSet<Id> documents) {

  private record Key(Id from, Id to, Quantity distance) {}

  /**
   * Lists the distances reported from or to the places of a chain.
   *
   * @param chain the chain
   * @param corpus the evidence
   * @param lens which claims count
   * @return the distances in order of from, to and the first claim
   */
  public static List<ReportedDistance> along(Chain chain, Corpus corpus, Lens lens) {
    Set<Id> stops = new LinkedHashSet<>();
    chain
        .legs()
        .forEach(
            leg -> {
              stops.add(leg.from());
              stops.add(leg.to());
            });
    return list(
        corpus,
        lens,
        told -> stops.contains(told.from().place()) || stops.contains(told.to().place()));
  }

  /**
   * Lists the distances reported between two places, either way round.
   *
   * @param one a place
   * @param other another
   * @param corpus the evidence
   * @param lens which claims count
   * @return the distances in order of from, to and the first claim
   */
  public static List<ReportedDistance> between(Id one, Id other, Corpus corpus, Lens lens) {
    Set<Id> ends = new TreeSet<>(List.of(one, other));
    return list(
        corpus,
        lens,
        told -> ends.equals(new TreeSet<>(List.of(told.from().place(), told.to().place()))));
  }

  private static List<ReportedDistance> list(
      Corpus corpus, Lens lens, Predicate<DistanceClaim> wanted) {
    Map<Key, ReportedDistance> distances = new LinkedHashMap<>();
    for (Claim claim : corpus.otherClaims().values()) {
      if (claim instanceof DistanceClaim told && lens.counts(told, corpus) && wanted.test(told)) {
        told.distance().forEach(distance -> add(distances, told, distance));
      }
    }
    return distances.values().stream()
        .sorted(
            Comparator.comparing(ReportedDistance::from)
                .thenComparing(ReportedDistance::to)
                .thenComparing(distance -> distance.claims().first()))
        .toList();
  }

  private static void add(
      Map<Key, ReportedDistance> distances, DistanceClaim told, Quantity distance) {
    Id from = told.from().place();
    Id to = told.to().place();
    ReportedDistance reported =
        distances.computeIfAbsent(
            new Key(from, to, distance),
            key -> new ReportedDistance(from, to, distance, new TreeSet<>(), new TreeSet<>()));
    reported.claims().add(told.id());
    reported.documents().add(told.provenance().document());
  }
}
