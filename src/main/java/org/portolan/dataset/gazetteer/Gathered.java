package org.portolan.dataset.gazetteer;

import java.util.List;

/**
 * What came of reading gazetteers.
 *
 * @param entries the rows that may be a place asked about, in order of file and line
 * @param tallies what was read of each file, in the order in which they were named
 */
public record Gathered(List<Entry> entries, List<Tally> tallies) {
  /**
   * Copies the lists.
   *
   * @param entries the rows that may be a place asked about, in order of file and line
   * @param tallies what was read of each file, in the order in which they were named
   */
  public Gathered {
    entries = List.copyOf(entries);
    tallies = List.copyOf(tallies);
  }
}
