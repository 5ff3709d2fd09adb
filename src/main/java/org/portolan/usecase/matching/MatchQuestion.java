package org.portolan.usecase.matching;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Decisions;
import org.portolan.names.Asked;
import org.portolan.names.Candidate;
import org.portolan.names.Level;
import org.portolan.names.NameForms;
import org.portolan.names.NameIndex;
import org.portolan.usecase.Snapshot;

/**
 * Asks what a name in a document may mean.
 *
 * @param type of what it is a name: a place, a ship or an actor
 * @param asked the name, and what the document says besides
 * @param limit the most candidates, 1 to {@value #MOST}
 */
public record MatchQuestion(MatchType type, Asked asked, int limit) {
  /** The most candidates that can be asked for. */
  public static final int MOST = 50;

  /** How many candidates there are where nothing else is said. */
  public static final int USUAL = 10;

  /**
   * Checks the limit.
   *
   * @param type of what it is a name: a place, a ship or an actor
   * @param asked the name, and what the document says besides
   * @param limit the most candidates, 1 to {@value #MOST}
   * @throws IllegalArgumentException if the limit is out of range
   */
  public MatchQuestion {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit %d; expected 1 to %d".formatted(limit, MOST));
    }
  }

  /**
   * Answers it.
   *
   * @param snapshot the evidence, for its names
   * @return the best first; at most one is certain, and nothing of which somebody decided that it
   *     is not that one; may be empty
   */
  public List<Candidate> answer(Snapshot snapshot) {
    Decisions decisions = snapshot.corpus().decisions();
    List<Candidate> found = names(snapshot).match(asked, MOST);
    Optional<Id> certain =
        found.stream().filter(one -> one.level() == Level.CERTAIN).map(Candidate::id).findFirst();
    return found.stream()
        .filter(one -> certain.filter(id -> decisions.areDifferent(id, one.id())).isEmpty())
        .limit(limit)
        .toList();
  }

  /**
   * Gives what the name is found by in the graph's full-text index.
   *
   * @return as {@link NameForms#of} gives them
   */
  public List<String> forms() {
    return NameForms.of(asked.name());
  }

  private NameIndex names(Snapshot snapshot) {
    return switch (type) {
      case PLACE -> snapshot.places();
      case VESSEL -> snapshot.vessels();
      case ACTOR -> snapshot.actors();
    };
  }
}
