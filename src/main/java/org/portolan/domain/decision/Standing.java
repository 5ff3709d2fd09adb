package org.portolan.domain.decision;

/** Whether a decision acts. */
public enum Standing {
  /** It acts. */
  ACTS,
  /** It was undone, and is kept to show that it was made. */
  UNDONE,
  /** A later decision about the same two things acts in its place. */
  SUPERSEDED,
  /** It cannot act, since others say the contrary; only what was edited by hand can be so. */
  CONTRADICTED
}
