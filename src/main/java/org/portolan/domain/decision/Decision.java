package org.portolan.domain.decision;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.InOrder;
import org.portolan.domain.time.Edtf;

/**
 * What a person decided of two places, two vessels or two actors. An analyst's, not evidence: no
 * filter of claims touches it, and claims stay as their documents have them.
 *
 * @param id its id
 * @param verdict whether they are one
 * @param entity one of them; of two that are one, the one under whose id both are read
 * @param other the other
 * @param by who decided
 * @param decided when; of several decisions about the same two things the latest acts
 * @param why for what reason
 * @param undone that it was undone; empty while it stands
 */
public record Decision(
    Id id,
    Ruling verdict,
    Id entity,
    Id other,
    String by,
    Edtf decided,
    String why,
    Optional<Undoing> undone) {
  /**
   * Checks that it is about two things, and that somebody gives a reason.
   *
   * @param id its id
   * @param verdict whether they are one
   * @param entity one of them; of two that are one, the one under whose id both are read
   * @param other the other
   * @param by who decided
   * @param decided when
   * @param why for what reason
   * @param undone that it was undone; empty while it stands
   * @throws IllegalArgumentException if both are one thing, or who or why is blank
   */
  public Decision {
    if (entity.equals(other)) {
      throw new IllegalArgumentException("%s is about '%s' alone".formatted(id, entity));
    }
    if (by.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("%s does not say who decided, or why".formatted(id));
    }
  }

  /**
   * Gives the two things that it is about, whichever is named first.
   *
   * @return their ids in order
   */
  public List<Id> pair() {
    return InOrder.once(List.of(entity, other));
  }

  /**
   * Tells whether it was surely made later than another.
   *
   * @param before the other
   * @return true if the earliest day of this is after the latest of the other
   */
  public boolean isLaterThan(Decision before) {
    return decided
        .bounds()
        .earliest()
        .flatMap(day -> before.decided.bounds().latest().map(day::isAfter))
        .orElse(false);
  }
}
