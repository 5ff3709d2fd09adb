package org.portolan.chain;

/** What a verdict on time rests on; the strongest first. */
public enum Basis {
  /** Dates on both sides. */
  DATES,
  /** A source says "then". It orders legs, and never makes them certain. */
  STATED_SEQUENCE,
  /** Nothing: a date is missing, so that nothing speaks against it. */
  UNDATED;

  /**
   * Gives the weaker of two.
   *
   * @param other another basis
   * @return the weaker
   */
  public Basis weaker(Basis other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
