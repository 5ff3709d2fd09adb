package org.portolan.neo4j;

import java.util.List;
import org.portolan.domain.evidence.Defect;

/**
 * What a check of the graph found.
 *
 * @param revision the number of the graph's change that it is the state after
 * @param defects what is not in order, sorted
 * @param derivedCompared whether derived values were compared with the claims; false if the graph
 *     did not stand still for as long as that takes
 */
public record Checked(long revision, List<Defect> defects, boolean derivedCompared) {
  /**
   * Sorts and copies the list.
   *
   * @param revision the number of the graph's change
   * @param defects what is not in order
   * @param derivedCompared whether derived values were compared
   */
  public Checked {
    defects = defects.stream().sorted().distinct().toList();
  }
}
