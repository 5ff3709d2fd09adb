package org.portolan.usecase.gazetteer;

import java.util.List;
import org.portolan.dataset.gazetteer.Entry;
import org.portolan.dataset.gazetteer.Sought;

/**
 * What gazetteers have for one place.
 *
 * @param sought the place
 * @param candidates all rows that agree with it, those found by number first; several are several,
 *     and none is chosen
 * @param otherKinds rows with its name in its country that are of another kind, and so are left out
 */
public record Proposal(Sought sought, List<Candidate> candidates, List<Entry> otherKinds) {
  /**
   * Copies the lists.
   *
   * @param sought the place
   * @param candidates all rows that agree with it
   * @param otherKinds rows of another kind
   */
  public Proposal {
    candidates = List.copyOf(candidates);
    otherKinds = List.copyOf(otherKinds);
  }
}
