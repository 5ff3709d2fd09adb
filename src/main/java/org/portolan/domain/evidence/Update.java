package org.portolan.domain.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;

/**
 * What brings evidence that was read from the graph up to date, without reading all of it again.
 *
 * @param upTo the revision up to which it is then current, to ask with the next time
 * @param frame all that is not about a movement, as {@link Projection#frame} gives it; empty if
 *     nothing of it has changed
 * @param movements the movements that may be read otherwise or are new, each with all claims about
 *     it: those whose claims, or the documents of these, have changed. Those that are read
 *     otherwise only since actors or places nest otherwise, or since a claim about them computes
 *     with others, need not be among them
 * @param gone the ids of movements that are no more, or that are broken now; some may never have
 *     been there
 */
public record Update(long upTo, Optional<Corpus> frame, List<Told> movements, Set<Id> gone) {
  /**
   * Copies the collections.
   *
   * @param upTo the revision up to which it is then current
   * @param frame all that is not about a movement, if it may have changed
   * @param movements the movements that may have changed
   * @param gone the movements that are no more
   */
  public Update {
    movements = List.copyOf(movements);
    gone = Set.copyOf(gone);
  }

  /**
   * Nothing has changed.
   *
   * @param upTo the revision up to which nothing has
   * @return the update
   */
  public static Update nothing(long upTo) {
    return new Update(upTo, Optional.empty(), List.of(), Set.of());
  }

  /**
   * Tells whether what was read is still current.
   *
   * @return true if there is nothing to apply
   */
  public boolean isNothing() {
    return frame.isEmpty() && movements.isEmpty() && gone.isEmpty();
  }
}
