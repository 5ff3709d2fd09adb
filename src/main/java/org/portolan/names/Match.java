package org.portolan.names;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A thing that a search found, and why.
 *
 * @param id the thing
 * @param name the name of it that matched
 * @param reason how it matched
 * @param level how far that may be trusted, where the name is not known as it was asked for; empty
 *     where it is, or is the start of one
 */
public record Match(Id id, String name, Reason reason, Optional<Level> level) {
  /** How a name matched; the first four are the closest, in this order. */
  public enum Reason {
    /** The id itself was asked for. */
    ID,
    /** The same name, case, accents and punctuation aside. */
    EXACT,
    /** The name starts with what was asked for. */
    PREFIX,
    /** A word of the name starts with what was asked for. */
    WORD,
    /** A ship's IMO number was asked for. */
    IMO,
    /** The same name in another script. */
    SCRIPT,
    /** The same name by a habit of spelling. */
    SPELLING,
    /** A letter or two differ. */
    SLIP,
    /** Some words of what was asked for are the name. */
    PART
  }

  /**
   * Something of which the name is known.
   *
   * @param id the thing
   * @param name the name of it that matched
   * @param reason how it matched
   */
  public Match(Id id, String name, Reason reason) {
    this(id, name, reason, Optional.empty());
  }

  /** What the matcher offers, by the first of its reasons, which is how the name matched. */
  static Match of(Candidate candidate) {
    Reason reason =
        switch (candidate.reasons().get(0).kind()) {
          case ID -> Reason.ID;
          case IMO -> Reason.IMO;
          case NAME -> Reason.EXACT;
          case SCRIPT -> Reason.SCRIPT;
          case SPELLING -> Reason.SPELLING;
          case SLIP -> Reason.SLIP;
          case START -> Reason.PREFIX;
          case PART -> Reason.PART;
          case COUNTRY, KIND, DISTANCE, SHARED, UNCONFIRMED ->
              throw new IllegalStateException("how '" + candidate.name() + "' matched is not told");
        };
    return new Match(candidate.id(), candidate.name(), reason, Optional.of(candidate.level()));
  }
}
