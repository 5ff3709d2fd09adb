package org.portolan.usecase;

import java.util.Optional;

/**
 * Who hands something in that changes the graph, and what: for the record.
 *
 * @param by who, such as the name of a key or a person, or of the machine's user for a command
 * @param via by which way
 * @param sha256 the hash of the files that were handed in, 64 hexadecimal digits; empty where there
 *     are none
 */
public record Submission(String by, Via via, Optional<String> sha256) {
  /** The ways in. */
  public enum Via {
    /** A request. */
    REST,
    /** A command, beside a server or without one. */
    COMMAND,
    /** Portolan itself, which fills an empty graph with the bundled case. */
    START
  }

  /**
   * What a command hands in, on behalf of the user whose process it is.
   *
   * @param sha256 the hash of the files
   * @return the submission
   */
  public static Submission byCommand(Optional<String> sha256) {
    return new Submission(System.getProperty("user.name", "unknown"), Via.COMMAND, sha256);
  }
}
