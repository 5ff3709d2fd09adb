package org.portolan.names;

/** How far a match may be trusted, the furthest first. */
public enum Level {
  /** It links by itself. */
  CERTAIN,
  /** A person should look at it first. */
  LIKELY,
  /** Worth a look where there is nothing better. */
  POSSIBLE
}
