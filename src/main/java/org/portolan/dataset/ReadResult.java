package org.portolan.dataset;

import java.util.List;
import org.portolan.domain.evidence.DataSet;

/** What came of reading a data set: all of it, or all that is wrong with it. */
public sealed interface ReadResult {
  /**
   * The files are without fault.
   *
   * @param dataSet what they hold
   * @param remarks what is no fault but may be a mistake, such as a ship's number of another
   *     country than its flag; in order of file, line and column
   */
  record Complete(DataSet dataSet, List<Fault> remarks) implements ReadResult {
    /**
     * Copies the list.
     *
     * @param dataSet what they hold
     * @param remarks what is no fault but may be a mistake
     */
    public Complete {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Something is wrong, so nothing can be loaded.
   *
   * @param faults what is wrong, in order of file, line and column; never empty
   */
  record Faulty(List<Fault> faults) implements ReadResult {
    /**
     * Copies the list.
     *
     * @param faults what is wrong, in order of file, line and column; never empty
     * @throws IllegalArgumentException if there is no fault
     */
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("a faulty data set without a fault");
      }
    }
  }
}
