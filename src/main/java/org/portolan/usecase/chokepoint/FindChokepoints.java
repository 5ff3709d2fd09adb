package org.portolan.usecase.chokepoint;

import java.util.List;
import org.portolan.chain.Chain;
import org.portolan.chain.Chokepoints;
import org.portolan.chain.Cuts;
import org.portolan.chain.Found;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.Snapshot;

/** Finds what chains between two places cannot do without. */
public final class FindChokepoints {
  private FindChokepoints() {}

  /**
   * Finds the places and legs that every chain has, and the sources that all of them rest on.
   *
   * @param snapshot the evidence
   * @param question both ends given; its filters hold throughout
   * @param budget how long it may take
   * @return the smallest sets of each; without a chain there is nothing to break and no set
   */
  public static ChokepointAnswer between(Snapshot snapshot, ChainQuestion question, Budget budget) {
    return of(FindChains.chains(snapshot, question, budget), snapshot, question, budget);
  }

  /**
   * Finds the same for chains that have been found.
   *
   * @param answer the chains that answer the question
   * @param snapshot the evidence
   * @param question both ends given; its filters hold throughout
   * @param budget how long it may take
   * @return the smallest sets of each; of places and legs none where not all chains were found,
   *     since others may do without them
   */
  public static ChokepointAnswer of(
      Found answer, Snapshot snapshot, ChainQuestion question, Budget budget) {
    Id from = question.from().orElseThrow();
    Id to = question.to().orElseThrow();
    List<Chain> chains = answer.chains();
    if (chains.isEmpty()) {
      Cuts none = answer.complete() ? Cuts.proven(List.of()) : Cuts.UNKNOWN;
      return new ChokepointAnswer(0, answer.complete(), none, none, none, none);
    }
    ChainSources sources = new ChainSources(snapshot.corpus());
    ChokepointAnswer found =
        new ChokepointAnswer(
            chains.size(),
            answer.complete(),
            answer.complete() ? Chokepoints.places(chains, from, to, budget) : Cuts.UNKNOWN,
            answer.complete() ? Chokepoints.legs(chains, budget) : Cuts.UNKNOWN,
            new SourceCuts(snapshot, question, sources::documents, budget).find(),
            new SourceCuts(snapshot, question, sources::actors, budget).find());
    if (!found.allProven()) {
      budget.leaveOut(
          "What is not proven was not searched to its end: there may be more sets, or smaller ones;"
              + " ask more narrowly.");
    }
    return found;
  }
}
