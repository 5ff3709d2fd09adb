package org.portolan.domain.evidence;

import java.util.List;

/**
 * What a {@link Projection} was of.
 *
 * @param revision the number of the graph's change that it is the state after; for comparing alone
 * @param defects what was not in order and left out, sorted. Derived values that differ from their
 *     claims are not among them, since that would read as much again
 * @param dataSets the data sets loaded, in order of id
 */
public record Projected(long revision, List<Defect> defects, List<LoadedDataSet> dataSets) {
  /**
   * Sorts and copies the lists.
   *
   * @param revision the number of the graph's change that it is the state after
   * @param defects what was not in order and left out, sorted
   * @param dataSets the data sets loaded, in order of id
   */
  public Projected {
    defects = defects.stream().sorted().distinct().toList();
    dataSets = List.copyOf(dataSets);
  }
}
