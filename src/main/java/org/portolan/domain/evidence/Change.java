package org.portolan.domain.evidence;

import java.util.Comparator;
import java.util.Optional;
import org.portolan.domain.Id;

/**
 * How one thing in a body of evidence differs from what it was.
 *
 * @param thing what sort of thing
 * @param id its id; of a spelling, the id of what is called so
 * @param spelling the spelling; empty for everything else
 * @param kind what happened to it
 */
public record Change(Thing thing, Id id, Optional<String> spelling, Kind kind)
    implements Comparable<Change> {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::thing)
          .thenComparing(Change::id)
          .thenComparing(change -> change.spelling().orElse(""));

  /** The sorts of thing that a body of evidence holds. */
  public enum Thing {
    /** A place. */
    PLACE,
    /** A vessel. */
    VESSEL,
    /** An actor. */
    ACTOR,
    /** A link. */
    LINK,
    /** A movement. */
    MOVEMENT,
    /** A sighting, total, event or rule. */
    SUBJECT,
    /** A document. */
    DOCUMENT,
    /** A spelling. */
    NAME,
    /** A claim. */
    CLAIM,
    /** A decision. */
    DECISION
  }

  /** What happened. */
  public enum Kind {
    /** It was not there before. */
    ADDED,
    /** It was there and is not the same. */
    CHANGED,
    /** It is no longer there. */
    REMOVED
  }

  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "%s %s %s%s"
        .formatted(kind, thing, id, spelling.map(text -> " '" + text + "'").orElse(""));
  }
}
