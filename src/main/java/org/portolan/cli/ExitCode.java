package org.portolan.cli;

/** What a command ends with. */
final class ExitCode {
  /** It did what was asked. */
  static final int DONE = 0;

  /** What was asked about is not so: a data set has faults, or nothing has the name. */
  static final int NOT_SO = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** Portolan cannot run: a port is taken, a folder cannot be written. */
  static final int CANNOT_RUN = 3;

  private ExitCode() {}
}
