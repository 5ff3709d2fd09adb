package org.portolan.bench.jgrapht;

import org.jgrapht.graph.DefaultWeightedEdge;

/** An edge that is a leg, or a wait. */
final class Hop extends DefaultWeightedEdge {
  static final int WAIT = -1;
  private static final long serialVersionUID = 1;

  private final int leg;

  Hop(int leg) {
    this.leg = leg;
  }

  int leg() {
    return leg;
  }

  boolean isWait() {
    return leg == WAIT;
  }
}
