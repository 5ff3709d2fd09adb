package org.portolan.usecase;

import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;

/** The port through which data sets come into the graph. */
public interface Loader {
  /**
   * Compares a data set with the graph, and writes nothing.
   *
   * @param dataSet the data set
   * @return what loading it would change
   * @throws Refused if it contradicts what the graph holds
   */
  default Difference plan(DataSet dataSet) {
    return compare(dataSet).difference();
  }

  /**
   * Sets the graph beside what it would be with a data set, and writes nothing.
   *
   * @param dataSet the data set
   * @return the evidence now and then
   * @throws Refused if it contradicts what the graph holds
   */
  Comparison compare(DataSet dataSet);

  /**
   * Makes the graph hold a data set as it is now. Readers see the graph before or after, never
   * half.
   *
   * @param dataSet the data set
   * @param submission who hands it in, for the record
   * @param progress is told how far it is
   * @return what changed; empty if it was loaded already
   * @throws Refused if it contradicts what the graph holds; then nothing changes
   */
  Difference load(DataSet dataSet, Submission submission, Progress progress);

  /**
   * Writes anew what is derived from claims, as after an edit by hand of these. Answers never
   * depend on that; Cypher and pictures do.
   *
   * @param submission who wants it, for the record
   * @return how many relationships and properties that took; 0 if all was as it should be
   */
  long derive(Submission submission);

  /** Is told how far a load is. */
  @FunctionalInterface
  interface Progress {
    /**
     * Takes note.
     *
     * @param doing what is being done, in a word
     * @param done how much of it is done
     * @param total how much there is to do; 0 when it is not counted
     */
    void at(String doing, long done, long total);
  }

  /** A data set that contradicts what the graph holds. */
  final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param why each contradiction in a sentence
     * @param cause what the graph said
     */
    public Refused(String why, Throwable cause) {
      super(why, cause);
    }
  }
}
