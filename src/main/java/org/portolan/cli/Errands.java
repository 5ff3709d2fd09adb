package org.portolan.cli;

import java.util.List;
import java.util.OptionalInt;

/** Has the running server do a command, if there is one. */
@FunctionalInterface
public interface Errands {
  /**
   * Has it done.
   *
   * @param arguments the command line
   * @return its exit code; empty if there is no server that does it
   */
  OptionalInt run(List<String> arguments);
}
