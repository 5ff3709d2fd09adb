package org.portolan.usecase.ship;

/** How the time that a claim speaks of stands to a time asked about, the best answer first. */
public enum Then {
  /** The claim speaks of a time within the one asked about. */
  THEN,
  /** Its dates allow that time, and do not tell. */
  POSSIBLY,
  /** It speaks of an earlier time alone; nobody says that it was still so. */
  BEFORE,
  /** It speaks of a later time alone. */
  AFTER
}
