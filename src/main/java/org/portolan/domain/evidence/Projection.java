package org.portolan.domain.evidence;

import java.util.List;
import org.portolan.domain.transport.Movement;

/**
 * Takes a graph that is too large to hold whole, piece by piece: first everything that is not about
 * a movement, then every movement with what is said about it. Together they are what a {@link
 * Corpus} of the whole graph would hold. Called by one thread at a time.
 */
public interface Projection {
  /**
   * Begins. Called again when the graph was changed while it was read: then all that was taken
   * before counts for nothing.
   */
  void begin();

  /**
   * Takes the frame, once after each beginning and before any movement.
   *
   * @param frame all places, vessels, actors, links, subjects, documents and names, and the claims
   *     that are not about a movement. Such a claim may refer to claims about movements that are
   *     not in it
   */
  void frame(Corpus frame);

  /**
   * Takes one movement. Each comes once, in no order.
   *
   * @param movement the movement
   * @param claims all claims about it, in order of id; empty when it was added by hand without one
   */
  void movement(Movement movement, List<Claim> claims);

  /**
   * Learns how far the reading is.
   *
   * @param done how many movements were read since the beginning
   * @param total how many there are, broken ones included
   */
  default void progress(long done, long total) {
    // Not everybody shows it.
  }
}
