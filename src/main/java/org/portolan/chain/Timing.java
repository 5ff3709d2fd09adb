package org.portolan.chain;

/**
 * A verdict on time with what it rests on.
 *
 * @param verdict whether time allows it
 * @param basis what that rests on
 */
public record Timing(Verdict verdict, Basis basis) {
  /**
   * Gives the worse of two: the worse verdict, and of equal verdicts the weaker basis.
   *
   * @param other another timing
   * @return the worse
   */
  public Timing worse(Timing other) {
    if (verdict != other.verdict) {
      return verdict.worse(other.verdict) == verdict ? this : other;
    }
    return basis.weaker(other.basis) == basis ? this : other;
  }
}
