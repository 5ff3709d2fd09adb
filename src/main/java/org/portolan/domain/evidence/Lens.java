package org.portolan.domain.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.domain.Id;

/**
 * Which claims a question lets through. Chains, totals and counts are answered as if the other
 * claims did not exist.
 *
 * @param asOf the day as of which to answer: only documents surely published by then count, and one
 *     without a publication date never does; empty for all that is known
 */
public record Lens(Optional<LocalDate> asOf) {
  /** All claims. */
  public static final Lens EVERYTHING = new Lens(Optional.empty());

  /**
   * Tells whether a document is let through.
   *
   * @param document the document
   * @return true if it counts
   */
  public boolean passes(Document document) {
    return asOf.isEmpty()
        || document.known().filter(known -> !known.isAfter(asOf.get())).isPresent();
  }

  /**
   * Tells whether a claim is let through.
   *
   * @param claim the claim
   * @param corpus what it belongs to
   * @return true if it counts
   */
  public boolean passes(Claim claim, Corpus corpus) {
    Id id = claim.provenance().document();
    Document document = corpus.documents().get(id);
    return document != null && passes(document);
  }
}
