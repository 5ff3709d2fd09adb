package org.portolan.domain.evidence;

/** How a text stands to the place that it names. */
public enum Relation {
  /** At the place. */
  AT,
  /** Somewhere inside it. */
  IN,
  /** Close to it. */
  NEAR,
  /** On one side or edge of it. */
  SIDE_OF
}
