package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * What claims are about that is not a thing: a sighting, a total, an event or a rule. The author of
 * a data set tells them apart.
 *
 * @param id its id
 * @param type which of the four
 * @param note what it is, in the author's words; empty for none
 */
public record Subject(Id id, Type type, Optional<String> note) {
  /** The sorts of subject. */
  public enum Type {
    /** Something seen at a place at a time. */
    SIGHTING,
    /** A cumulative figure from an actor to an actor. */
    TOTAL,
    /** A meeting, a visit, a test. */
    EVENT,
    /** A resolution or law. */
    RULE
  }
}
