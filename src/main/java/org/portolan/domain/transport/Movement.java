package org.portolan.domain.transport;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.InOrder;

/**
 * One transport of cargo from a place to a place: what claims about a leg are about. The author of
 * a data set tells movements apart; they are never guessed from dates, so two voyages of one ship
 * in one month stay two.
 *
 * @param id its id
 * @param mode how; {@link Mode#UNKNOWN} when no source says
 * @param from where it starts, a place
 * @param to where it ends, a place
 * @param vessel the ship; empty when no source names one
 * @param after movements that a source says came before this one, in order of id
 * @param written when it took place as written on the movement by hand; it counts only while no
 *     claim speaks of the movement
 * @param note a remark of the author; empty for none
 */
public record Movement(
    Id id,
    Mode mode,
    Id from,
    Id to,
    Optional<Id> vessel,
    List<Id> after,
    Window written,
    Optional<String> note) {
  /**
   * Sorts and copies what came before.
   *
   * @param id its id
   * @param mode how; {@link Mode#UNKNOWN} when no source says
   * @param from where it starts, a place
   * @param to where it ends, a place
   * @param vessel the ship; empty when no source names one
   * @param after movements that a source says came before this one, in order of id
   * @param written when it took place as written on the movement by hand; it counts only while no
   *     claim speaks of the movement
   * @param note a remark of the author; empty for none
   */
  public Movement {
    after = InOrder.once(after);
  }
}
