package org.portolan.usecase.chokepoint;

import java.util.List;
import org.portolan.chain.Chain;
import org.portolan.chain.Chokepoints;
import org.portolan.chain.Cuts;
import org.portolan.chain.Found;
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
   * @return the smallest sets of each; without a chain there is nothing to break and no set
   */
  public static ChokepointAnswer between(Snapshot snapshot, ChainQuestion question) {
    return of(FindChains.chains(snapshot, question), snapshot, question);
  }

  /**
   * Finds the same for chains that have been found.
   *
   * @param answer the chains that answer the question
   * @param snapshot the evidence
   * @param question both ends given; its filters hold throughout
   * @return the smallest sets of each
   */
  public static ChokepointAnswer of(Found answer, Snapshot snapshot, ChainQuestion question) {
    Id from = question.from().orElseThrow();
    Id to = question.to().orElseThrow();
    List<Chain> chains = answer.chains();
    if (chains.isEmpty()) {
      Cuts none = Cuts.proven(List.of());
      return new ChokepointAnswer(0, answer.complete(), none, none, none, none);
    }
    ChainSources sources = new ChainSources(snapshot.corpus());
    return new ChokepointAnswer(
        chains.size(),
        answer.complete(),
        Chokepoints.places(chains, from, to).ofAll(answer.complete()),
        Chokepoints.legs(chains).ofAll(answer.complete()),
        new SourceCuts(snapshot, question, sources::documents).find(),
        new SourceCuts(snapshot, question, sources::actors).find());
  }
}
