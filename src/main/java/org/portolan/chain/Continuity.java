package org.portolan.chain;

/** Whether it is the same cargo that goes on at a join. Dates never prove that it is. */
public enum Continuity {
  /** A source says that the cargo went on. */
  STATED,
  /** Only place and time suggest it. */
  INFERRED
}
