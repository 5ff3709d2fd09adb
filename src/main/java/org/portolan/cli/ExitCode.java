package org.portolan.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a command ends with. */
final class ExitCode {
  /** What the help says of each. */
  static final Map<String, String> MEANINGS = meanings();

  /** It did what was asked. */
  static final int DONE = 0;

  /** What was asked about is not so: a data set has faults, or nothing has the name. */
  static final int NOT_SO = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Portolan cannot run: a port is taken, a folder cannot be written. */
  static final int CANNOT_RUN = 3;

  private ExitCode() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(Integer.toString(DONE), "It did what was asked.");
    meanings.put(
        Integer.toString(NOT_SO),
        "What was asked about is not so: a data set has faults, nothing has the name.");
    meanings.put(Integer.toString(USAGE), "The command line is wrong.");
    meanings.put(
        Integer.toString(CANNOT_RUN),
        "Portolan cannot run: no Java, a port is taken, a folder cannot be written.");
    return meanings;
  }
}
