package org.portolan.domain.decision;

/** What a person decides of two things. */
public enum Ruling {
  /** They are one. */
  SAME,
  /** They are two, however alike they look. */
  DIFFERENT
}
