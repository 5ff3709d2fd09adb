package org.portolan.usecase.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;

/**
 * One way in which something is said, with every claim that says it so.
 *
 * @param <T> what is said
 * @param said what is said
 * @param claims the claims, in order of id
 * @param documents the documents that they are in
 */
public record Version<T>(T said, NavigableSet<Id> claims, NavigableSet<Id> documents) {
  /**
   * Copies the sets.
   *
   * @param said what is said
   * @param claims the claims
   * @param documents the documents that they are in
   */
  public Version {
    claims = Collections.unmodifiableNavigableSet(new TreeSet<>(claims));
    documents = Collections.unmodifiableNavigableSet(new TreeSet<>(documents));
  }

  /** The versions of what claims say, the one with the most documents first, then by claim. */
  static <T> List<Version<T>> of(
      Collection<? extends Claim> claims, Function<Claim, Collection<T>> read) {
    Map<T, List<Claim>> saying = new LinkedHashMap<>();
    for (Claim claim : claims) {
      for (T said : read.apply(claim)) {
        saying.computeIfAbsent(said, key -> new ArrayList<>()).add(claim);
      }
    }
    List<Version<T>> versions = new ArrayList<>();
    saying.forEach((said, by) -> versions.add(of(said, by)));
    versions.sort(
        Comparator.comparingInt((Version<T> version) -> -version.documents().size())
            .thenComparing(version -> version.claims().first()));
    return versions;
  }

  private static <T> Version<T> of(T said, List<Claim> claims) {
    NavigableSet<Id> ids = new TreeSet<>();
    NavigableSet<Id> documents = new TreeSet<>();
    for (Claim claim : claims) {
      ids.add(claim.id());
      documents.add(claim.provenance().document());
    }
    return new Version<>(said, ids, documents);
  }
}
