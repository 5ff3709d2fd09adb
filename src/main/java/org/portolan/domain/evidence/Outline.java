package org.portolan.domain.evidence;

import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;

/**
 * What a search needs to know of a movement: its {@link Reading}, with the evidence counted and not
 * named.
 *
 * @param movement its id
 * @param from where it starts
 * @param to where it ends
 * @param mode how it was carried
 * @param vessel its ship, if a claim names it
 * @param window when it took place
 * @param origins how many independent origins stand behind it
 * @param documents how many documents say it as precisely as it stands
 * @param certainty how surely it is said; empty without claims
 * @param after the movements that a claim says came before
 */
public record Outline(
    Id movement,
    Id from,
    Id to,
    Mode mode,
    Optional<Id> vessel,
    Window window,
    int origins,
    int documents,
    Optional<Certainty> certainty,
    Set<Id> after) {
  /** Outlines a reading. */
  static Outline of(Movement movement, Reading reading) {
    return new Outline(
        movement.id(),
        movement.from(),
        movement.to(),
        reading.mode(),
        reading.vessel(),
        reading.window(),
        reading.support().origins().size(),
        reading.support().documents().size(),
        reading.support().certainty(),
        reading.after().keySet());
  }
}
