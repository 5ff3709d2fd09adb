package org.portolan.domain.decision;

import java.util.List;

/**
 * Why decisions cannot act together.
 *
 * @param kind what it is at odds with
 * @param decision the one that cannot stand beside the others
 * @param others the others, in order of id; empty if it is at odds with how things nest
 * @param expected what it should have been, as the end of a sentence without the others
 */
public record Contradiction(Kind kind, Decision decision, List<Decision> others, String expected) {
  /** What a decision can be at odds with. */
  public enum Kind {
    /** One that says the contrary, and neither is surely the later. */
    DATE,
    /** A row of decisions by which what it calls different is one. */
    VERDICT,
    /** How things nest: what it makes one, one contains the other. */
    NESTING
  }

  /**
   * Copies the list.
   *
   * @param kind what it is at odds with
   * @param decision the one that cannot stand beside the others
   * @param others the others, in order of id
   * @param expected what it should have been
   */
  public Contradiction {
    others = List.copyOf(others);
  }
}
