package org.portolan.domain.evidence;

/** How surely a document says what it says, as its own text hedges it; the surest first. */
public enum Certainty {
  /** Said outright. */
  ASSERTED,
  /** Assessed, believed, estimated. */
  ESTIMATED,
  /** Suspected, speculated. */
  SUSPECTED,
  /** Could be, may be. */
  POSSIBLE,
  /** Said not to be so. Never supports; it is shown against what it denies. */
  DENIED;

  /**
   * Tells whether a claim said so surely can support what it is about.
   *
   * @return false for {@link #DENIED} alone
   */
  public boolean supports() {
    return this != DENIED;
  }
}
