package org.portolan.usecase;

import java.util.List;
import java.util.Optional;
import org.portolan.chain.Alternative;
import org.portolan.chain.Chain;
import org.portolan.chain.Gap;

/**
 * What is answered to a question for chains between two places.
 *
 * @param alternatives the chains, or routes by their best chains, in the order asked for
 * @param more true if there are more than were asked for
 * @param gap where no chain is complete: the hop that is missing, and why
 * @param complete false if the search stopped at its bound, so that there may be more chains
 */
public record ChainAnswer(
    List<Alternative> alternatives, boolean more, Optional<ExplainedGap> gap, boolean complete) {
  /**
   * Copies the chains.
   *
   * @param alternatives the chains, or routes
   * @param more whether there are more
   * @param gap the missing hop
   * @param complete whether all chains were found
   */
  public ChainAnswer {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Lists the chains, of each route the best.
   *
   * @return the chains in order
   */
  public List<Chain> chains() {
    return alternatives.stream().map(Alternative::chain).toList();
  }

  /**
   * A gap with its reasons.
   *
   * @param gap the missing hop
   * @param reasons the filters of the question that opened it: without any one of them there would
   *     be a chain; empty when no report connects the places whatever the filters, if all were
   *     tried
   * @param allTried false if the time was over before each filter was tried, so that others may
   *     have opened it
   */
  public record ExplainedGap(Gap gap, List<Reason> reasons, boolean allTried) {
    /**
     * Copies the reasons.
     *
     * @param gap the missing hop
     * @param reasons the filters that opened it
     * @param allTried whether each was tried
     */
    public ExplainedGap {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Why a gap is there.
   *
   * @param parameter the parameter of the question that opened it
   * @param value the value that it had
   * @param text a sentence that says so
   */
  public record Reason(String parameter, String value, String text) {}
}
