package org.portolan.usecase.compare;

/** Whether two things that reports say can both be true; the best first. */
public enum Agreement {
  /** The same, within rounding or wording. */
  AGREE,
  /** Not the same, but both can be true. */
  COMPATIBLE,
  /** They cannot both be true, taken at their word. */
  DIFFER;

  /** The worse of two. */
  Agreement worse(Agreement other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
