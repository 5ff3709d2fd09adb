package org.portolan.usecase;

import java.util.Optional;
import org.portolan.chain.Filters;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;

/**
 * A question for chains. One of the two ends at least is given.
 *
 * @param from where chains start; empty for everywhere that cargo can have come from
 * @param to where they end; empty for everywhere that it can have gone
 * @param lens which claims count
 * @param filters which chains to let through
 */
public record ChainQuestion(Optional<Id> from, Optional<Id> to, Lens lens, Filters filters) {
  /**
   * Checks the ends.
   *
   * @param from where chains start
   * @param to where they end
   * @param lens which claims count
   * @param filters which chains to let through
   * @throws IllegalArgumentException if neither end is given
   */
  public ChainQuestion {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("neither 'from' nor 'to' is given");
    }
  }
}
