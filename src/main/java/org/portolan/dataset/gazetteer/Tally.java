package org.portolan.dataset.gazetteer;

import java.util.List;
import java.util.Optional;
import org.portolan.dataset.Fault;

/**
 * What was read of one file.
 *
 * @param file the file, in an archive with the archive before it
 * @param publisher whose gazetteer it is of
 * @param rows rows without fault that stand for a place or a name of one
 * @param names the names in them
 * @param countries how many countries they are of
 * @param headings rows that are no place: headings, references to another name
 * @param broken rows with a fault, which were skipped
 * @param faults the first of the faults
 * @param encoding what the file's text is in
 * @param remark what else there is to say of the file; empty for nothing
 */
public record Tally(
    String file,
    Publisher publisher,
    long rows,
    long names,
    int countries,
    long headings,
    long broken,
    List<Fault> faults,
    String encoding,
    Optional<String> remark) {
  /**
   * Copies the faults.
   *
   * @param file the file, in an archive with the archive before it
   * @param publisher whose gazetteer it is of
   * @param rows rows without fault that stand for a place or a name of one
   * @param names the names in them
   * @param countries how many countries they are of
   * @param headings rows that are no place: headings, references to another name
   * @param broken rows with a fault, which were skipped
   * @param faults the first of the faults
   * @param encoding what the file's text is in
   * @param remark what else there is to say of the file; empty for nothing
   */
  public Tally {
    faults = List.copyOf(faults);
  }
}
