package org.portolan.domain.evidence;

import java.util.List;

/**
 * All that the graph holds at one moment.
 *
 * @param corpus the evidence, as far as it is in order
 * @param revision a number that is another after every change of the graph; for comparing alone
 * @param defects what is not in order, sorted
 * @param dataSets the data sets loaded, in order of id
 */
public record Content(
    Corpus corpus, long revision, List<Defect> defects, List<LoadedDataSet> dataSets) {
  /**
   * Copies the lists.
   *
   * @param corpus the evidence, as far as it is in order
   * @param revision a number that is another after every change of the graph; for comparing alone
   * @param defects what is not in order, sorted
   * @param dataSets the data sets loaded, in order of id
   */
  public Content {
    defects = defects.stream().sorted().distinct().toList();
    dataSets = List.copyOf(dataSets);
  }
}
