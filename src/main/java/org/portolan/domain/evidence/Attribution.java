package org.portolan.domain.evidence;

import java.util.List;
import org.portolan.domain.Id;

/**
 * Who said something, from the document's immediate speaker to the origin: a newspaper that quotes
 * a lawmaker who cites a military intelligence report.
 *
 * @param speakers actors, the immediate speaker first, at least one; {@link #UNKNOWN} may stand for
 *     one that the document does not name
 */
public record Attribution(List<Id> speakers) {
  /** Stands for a speaker that the document does not name; no actor has this id. */
  public static final Id UNKNOWN = new Id("unknown");

  /**
   * Copies the speakers.
   *
   * @param speakers actors, the immediate speaker first, at least one; {@link #UNKNOWN} may stand
   *     for one that the document does not name
   * @throws IllegalArgumentException if there is none
   */
  public Attribution {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("an attribution without a speaker");
    }
  }

  /**
   * Gives who is behind it: the last actor named.
   *
   * @return an actor, or {@link #UNKNOWN}
   */
  public Id origin() {
    return speakers.get(speakers.size() - 1);
  }
}
