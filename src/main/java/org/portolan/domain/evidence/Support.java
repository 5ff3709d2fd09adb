package org.portolan.domain.evidence;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.portolan.domain.Id;

/**
 * How much stands behind something: claims, documents and independent origins.
 *
 * @param claims the claims that count, in order of id
 * @param documents the documents that say it as precisely as it stands
 * @param coarser the further documents that say it less precisely, naming a region or country that
 *     contains an end
 * @param origins the independent origins of all the claims
 * @param certainty how surely it is said by the surest of the claims that say it as precisely as it
 *     stands, or of all when none does; empty without claims
 */
public record Support(
    List<Id> claims,
    NavigableSet<Id> documents,
    NavigableSet<Id> coarser,
    NavigableSet<Id> origins,
    Optional<Certainty> certainty) {
  /** Nothing stands behind it. */
  public static final Support NONE =
      new Support(List.of(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), Optional.empty());

  /**
   * Copies the collections.
   *
   * @param claims the claims that count, in order of id
   * @param documents the documents that say it as precisely as it stands
   * @param coarser the further documents that say it less precisely, naming a region or country
   *     that contains an end
   * @param origins the independent origins of all the claims
   * @param certainty how surely it is said by the surest of the claims that say it as precisely as
   *     it stands, or of all when none does; empty without claims
   */
  public Support {
    claims = claims.stream().sorted().toList();
    documents = Collections.unmodifiableNavigableSet(new TreeSet<>(documents));
    coarser = Collections.unmodifiableNavigableSet(new TreeSet<>(coarser));
    origins = Collections.unmodifiableNavigableSet(new TreeSet<>(origins));
  }
}
