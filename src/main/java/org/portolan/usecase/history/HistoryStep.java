package org.portolan.usecase.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;

/**
 * What became known together, and what it changed in the answer.
 *
 * @param day the day from which the documents are surely known; empty for those without a
 *     publication date
 * @param documents the documents, in order of id
 * @param claims those of their claims that bear on the answer: about its legs and ships, or on
 *     distances from or to its places; in order of id
 * @param chains the chains of the answer after it, by id, the best-evidenced first
 * @param changes what it changed; empty if it added nothing to the answer
 */
public record HistoryStep(
    Optional<LocalDate> day,
    List<Id> documents,
    List<Id> claims,
    List<String> chains,
    List<AnswerChange> changes) {
  /**
   * Copies the lists.
   *
   * @param day the day
   * @param documents the documents
   * @param claims those of their claims that bear on the answer
   * @param chains the chains of the answer after it
   * @param changes what it changed
   */
  public HistoryStep {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    chains = List.copyOf(chains);
    changes = List.copyOf(changes);
  }
}
