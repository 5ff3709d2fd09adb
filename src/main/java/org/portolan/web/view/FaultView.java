package org.portolan.web.view;

import java.util.List;
import org.portolan.dataset.Fault;

/**
 * One thing that is wrong in the files of a data set.
 *
 * @param file path of the file within the data set
 * @param line where in the file, from 1
 * @param column where in the line, from 1, in characters
 * @param what what stands there: a column, a key, or what is wrong with it
 * @param value the value as it stands there; empty when there is none to quote
 * @param expected what was expected
 * @param suggestions what was probably meant, the most likely first
 */
public record FaultView(
    String file,
    int line,
    int column,
    String what,
    String value,
    String expected,
    List<String> suggestions) {
  /**
   * Shows a fault.
   *
   * @param fault the fault
   * @return its JSON
   */
  public static FaultView of(Fault fault) {
    return new FaultView(
        fault.file(),
        fault.line(),
        fault.column(),
        fault.what(),
        fault.value(),
        fault.expected(),
        fault.suggestions());
  }
}
