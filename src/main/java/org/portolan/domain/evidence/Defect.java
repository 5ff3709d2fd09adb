package org.portolan.domain.evidence;

import java.util.Comparator;

/**
 * Something in the graph that cannot be right, mostly from an edit by hand. The broken piece and
 * what depends on it are left out of answers; the rest is still answered.
 *
 * @param label what sort of node it is on, such as {@code Claim}; the labels with a colon between
 *     them where it has several of the model
 * @param id the node's id; where it has none, how the graph store calls it
 * @param unidentified true if the node has no id of its own
 * @param broken which rule is broken
 * @param rule what is wrong and what was expected, in a sentence
 */
public record Defect(String label, String id, boolean unidentified, ModelRule broken, String rule)
    implements Comparable<Defect> {
  private static final Comparator<Defect> ORDER =
      Comparator.comparing(Defect::label)
          .thenComparing(Defect::id)
          .thenComparing(Defect::broken)
          .thenComparing(Defect::rule);

  @Override
  public int compareTo(Defect other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "%s %s: %s".formatted(label, id, rule);
  }
}
