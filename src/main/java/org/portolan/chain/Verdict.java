package org.portolan.chain;

/** Whether time allows a join or a chain; the best first. */
public enum Verdict {
  /** Every latest arrival is at or before the next earliest departure. */
  CERTAIN,
  /** Some choice of times within the windows works. */
  POSSIBLE,
  /** No choice works, or a stated sequence runs against the order. */
  IMPOSSIBLE;

  /**
   * Gives the worse of two.
   *
   * @param other another verdict
   * @return the worse
   */
  public Verdict worse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
