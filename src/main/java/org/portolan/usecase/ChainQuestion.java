package org.portolan.usecase;

import java.util.Optional;
import org.portolan.chain.Filters;
import org.portolan.chain.Rank;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;

/**
 * A question for chains. One of the two ends at least is given.
 *
 * @param from where chains start; empty for everywhere that cargo can have come from
 * @param to where they end; empty for everywhere that it can have gone
 * @param lens which claims count
 * @param filters which chains to let through
 * @param rank what counts first in their order
 * @param byRoute true to answer each route once, with its sailings
 */
public record ChainQuestion(
    Optional<Id> from, Optional<Id> to, Lens lens, Filters filters, Rank rank, boolean byRoute) {
  /**
   * Checks the ends.
   *
   * @param from where chains start
   * @param to where they end
   * @param lens which claims count
   * @param filters which chains to let through
   * @param rank what counts first in their order
   * @param byRoute true to answer each route once, with its sailings
   * @throws IllegalArgumentException if neither end is given
   */
  public ChainQuestion {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("neither 'from' nor 'to' is given");
    }
  }

  /**
   * Asks for chains one by one, the best-evidenced first.
   *
   * @param from where chains start
   * @param to where they end
   * @param lens which claims count
   * @param filters which chains to let through
   * @throws IllegalArgumentException if neither end is given
   */
  public ChainQuestion(Optional<Id> from, Optional<Id> to, Lens lens, Filters filters) {
    this(from, to, lens, filters, Rank.EVIDENCE, false);
  }

  /**
   * Changes which claims count.
   *
   * @param other which claims
   * @return a question with that, and all else as here
   */
  public ChainQuestion with(Lens other) {
    return new ChainQuestion(from, to, other, filters, rank, byRoute);
  }

  /**
   * Changes which chains to let through.
   *
   * @param other which chains
   * @return a question with that, and all else as here
   */
  public ChainQuestion with(Filters other) {
    return new ChainQuestion(from, to, lens, other, rank, byRoute);
  }

  /**
   * Changes the order.
   *
   * @param other what counts first
   * @param routes true to answer each route once, with its sailings
   * @return a question with that, and all else as here
   */
  public ChainQuestion ranked(Rank other, boolean routes) {
    return new ChainQuestion(from, to, lens, filters, other, routes);
  }
}
