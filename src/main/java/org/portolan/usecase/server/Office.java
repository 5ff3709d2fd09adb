package org.portolan.usecase.server;

import java.io.OutputStream;

/** The port through which the running server runs commands of the machine's user. */
@FunctionalInterface
public interface Office {
  /**
   * Runs a command on the server's own graph.
   *
   * @param errand the command
   * @param out where its answer goes, UTF-8
   * @param err where its complaints and its progress go, UTF-8
   * @return its exit code
   */
  int run(Errand errand, OutputStream out, OutputStream err);
}
