package org.portolan.domain.evidence;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.InOrder;

/**
 * Where a claim comes from and how surely it is said: all of a claim but what it says.
 *
 * @param document the document that says it
 * @param paragraphs where in it, counted from 1 over its non-empty lines; empty when not kept
 * @param saidBy who said it, back to the origin
 * @param basis how the origin knows
 * @param certainty how surely it is said
 * @param rank an analyst's preference
 * @param said when it was said; empty when no later or earlier than the document tells
 * @param derivedFrom claims that it computes with, in order of id
 * @param corrects the claim that it corrects; empty for none
 * @param grade an analyst's Admiralty grade; empty when not graded
 */
public record Provenance(
    Id document,
    List<Integer> paragraphs,
    Attribution saidBy,
    Basis basis,
    Certainty certainty,
    Rank rank,
    Optional<ReportedDate> said,
    List<Id> derivedFrom,
    Optional<Id> corrects,
    Optional<Grade> grade) {
  /**
   * Sorts and copies the lists.
   *
   * @param document the document that says it
   * @param paragraphs where in it, counted from 1 over its non-empty lines; empty when not kept
   * @param saidBy who said it, back to the origin
   * @param basis how the origin knows
   * @param certainty how surely it is said
   * @param rank an analyst's preference
   * @param said when it was said; empty when no later or earlier than the document tells
   * @param derivedFrom claims that it computes with, in order of id
   * @param corrects the claim that it corrects; empty for none
   * @param grade an analyst's Admiralty grade; empty when not graded
   * @throws IllegalArgumentException naming a paragraph below 1
   */
  public Provenance {
    paragraphs = InOrder.once(paragraphs);
    derivedFrom = InOrder.once(derivedFrom);
    if (!paragraphs.isEmpty() && paragraphs.get(0) < 1) {
      throw new IllegalArgumentException("paragraph " + paragraphs.get(0) + "; expected 1 or more");
    }
  }
}
