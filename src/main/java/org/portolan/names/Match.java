package org.portolan.names;

import org.portolan.domain.Id;

/**
 * A thing that a search found, and why.
 *
 * @param id the thing
 * @param name the name of it that matched
 * @param reason how it matched
 */
public record Match(Id id, String name, Reason reason) {
  /** How a name matched, the closest first. */
  public enum Reason {
    /** The id itself was asked for. */
    ID,
    /** The same name, case, accents and punctuation aside. */
    EXACT,
    /** The name starts with what was asked for. */
    PREFIX,
    /** A word of the name starts with what was asked for. */
    WORD
  }
}
