package org.portolan.chain.search;

/** Which legs may stand in a chain. */
@FunctionalInterface
public interface LegTest {
  /** All of them; searches know it and skip the test. */
  LegTest ALL = leg -> true;

  /**
   * Tells whether a leg may stand in a chain.
   *
   * @param leg the leg
   * @return true if it may
   */
  boolean admits(int leg);

  /**
   * Adds a condition.
   *
   * @param other the condition
   * @return what both admit
   */
  default LegTest and(LegTest other) {
    return this == ALL ? other : leg -> admits(leg) && other.admits(leg);
  }
}
