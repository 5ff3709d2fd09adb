package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A ship as a document gives it. A document that says "a Russian ship" names none, even when
 * another names the ship of the same voyage.
 *
 * @param vessel the ship; empty when the document does not name it
 * @param as the name or words that the document uses; empty when not kept
 * @param flag the flag that the document gives it, ISO 3166-1 alpha-2; empty when it gives none
 */
public record VesselMention(Optional<Id> vessel, Optional<String> as, Optional<String> flag) {
  /**
   * Checks that something is said.
   *
   * @param vessel the ship; empty when the document does not name it
   * @param as the name or words that the document uses; empty when not kept
   * @param flag the flag that the document gives it, ISO 3166-1 alpha-2; empty when it gives none
   * @throws IllegalArgumentException if all is empty
   */
  public VesselMention {
    if (vessel.isEmpty() && as.isEmpty() && flag.isEmpty()) {
      throw new IllegalArgumentException("a vessel of which nothing is said");
    }
  }
}
