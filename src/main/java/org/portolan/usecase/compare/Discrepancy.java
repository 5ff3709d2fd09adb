package org.portolan.usecase.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;

/**
 * One field of one thing that reports give in different words or numbers, which may still agree.
 *
 * @param id the thing, the field and, where it needs telling, of what, joined by dots: {@code
 *     rajin.kind}; the same evidence gives the same id
 * @param about the thing that the claims are about
 * @param field the field in the keys of data set files, with its parts joined by dots: {@code
 *     during}, {@code to.relation}, {@code use.certainty}
 * @param of which of several statements or ends the field belongs to: the value whose certainty it
 *     is, the place whose relation; empty where the field alone tells
 * @param verdict the worst of the comparisons
 * @param versions the different values, the one with the most documents first; at least two
 * @param comparisons every pair of versions, the worst first; of more than 1,000 pairs about so
 *     many, those of the versions that most documents tell and what is worse than these
 * @param pairs how many pairs of versions there are
 */
public record Discrepancy(
    String id,
    Id about,
    String field,
    Optional<String> of,
    Agreement verdict,
    List<Version> versions,
    List<Comparison> comparisons,
    long pairs) {
  /** What cannot both be true first, then by id. */
  static final Comparator<Discrepancy> ORDER =
      Comparator.comparing(Discrepancy::verdict).reversed().thenComparing(Discrepancy::id);

  /**
   * Checks that there is something to compare.
   *
   * @param id the thing, the field and of what, joined by dots
   * @param about the thing that the claims are about
   * @param field the field
   * @param of which of several statements or ends the field belongs to
   * @param verdict the worst of the comparisons
   * @param versions the different values; at least two
   * @param comparisons every pair of versions, or about 1,000 of them
   * @param pairs how many pairs there are
   * @throws IllegalArgumentException with fewer than two versions
   */
  public Discrepancy {
    versions = List.copyOf(versions);
    comparisons = List.copyOf(comparisons);
    if (versions.size() < 2) {
      throw new IllegalArgumentException(id + ": one version alone is no discrepancy");
    }
  }
}
