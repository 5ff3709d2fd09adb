package org.portolan.usecase.matching;

/** Of what a name can be asked for. */
public enum MatchType {
  /** A place. */
  PLACE,
  /** A ship. */
  VESSEL,
  /** An actor. */
  ACTOR
}
