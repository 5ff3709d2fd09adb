package org.portolan.chain;

import java.util.Comparator;
import java.util.Optional;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Support;

/**
 * How strong the evidence of a leg is, for ordering: independent origins first, then documents,
 * then how surely it is said.
 *
 * @param origins independent origins
 * @param documents documents that say it as precisely as it stands
 * @param doubt the ordinal of the surest certainty; larger is less sure
 */
record Strength(int origins, int documents, int doubt) implements Comparable<Strength> {
  private static final Comparator<Strength> WEAKEST_FIRST =
      Comparator.comparingInt(Strength::origins)
          .thenComparingInt(Strength::documents)
          .thenComparing(Strength::doubt, Comparator.reverseOrder());

  static Strength of(Support support) {
    return of(support.origins().size(), support.documents().size(), support.certainty());
  }

  static Strength of(int origins, int documents, Optional<Certainty> certainty) {
    return new Strength(origins, documents, certainty.map(Enum::ordinal).orElse(Integer.MAX_VALUE));
  }

  @Override
  public int compareTo(Strength other) {
    return WEAKEST_FIRST.compare(this, other);
  }
}
