package org.portolan.chain;

import org.portolan.domain.Id;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;

/**
 * A movement as a hop of a chain, with what the claims that pass the question make of it.
 *
 * @param movement the movement
 * @param reading its mode, window, ship and support under the question
 */
public record Leg(Movement movement, Reading reading) {
  /**
   * Gives the movement's id.
   *
   * @return the id
   */
  public Id id() {
    return movement.id();
  }

  /**
   * Gives where it starts.
   *
   * @return a place
   */
  public Id from() {
    return movement.from();
  }

  /**
   * Gives where it ends.
   *
   * @return a place
   */
  public Id to() {
    return movement.to();
  }

  /**
   * Gives when it took place.
   *
   * @return its window
   */
  public Window window() {
    return reading.window();
  }
}
