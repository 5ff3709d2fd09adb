package org.portolan.domain.evidence;

/** How the origin of a claim knows what it says. */
public enum Basis {
  /** It says so, and the document does not tell how it knows. */
  TOLD,
  /** It saw it. */
  WITNESSED,
  /** It has pictures, from the ground, the air or orbit. */
  IMAGERY,
  /** It concluded or computed it from something else. */
  DEDUCED;

  /**
   * Tells whether the origin observed for itself, which makes it one whatever it cites besides: own
   * eyes, own pictures, own intelligence.
   *
   * @return true for {@link #WITNESSED} and {@link #IMAGERY}
   */
  public boolean isOwnObservation() {
    return this == WITNESSED || this == IMAGERY;
  }
}
