package org.portolan.usecase.chokepoint;

import org.portolan.chain.Cuts;

/**
 * What every chain between two places has to have.
 *
 * @param chains how many chains there are
 * @param complete false if the search for chains stopped at its bound, so that there may be more
 * @param places the smallest sets of places, the ends asked for aside; none if a chain is direct
 * @param legs the smallest sets of movements
 * @param documents the smallest sets of documents without which no chain is left
 * @param actors the smallest sets of actors, each with its parts, whose silence leaves no chain
 */
public record ChokepointAnswer(
    int chains, boolean complete, Cuts places, Cuts legs, Cuts documents, Cuts actors) {
  boolean allProven() {
    return places.proven() && legs.proven() && documents.proven() && actors.proven();
  }
}
