package org.portolan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.portolan.chain.Best;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Found;
import org.portolan.chain.Gap;
import org.portolan.chain.GapFinder;
import org.portolan.chain.Network;
import org.portolan.chain.Probe;
import org.portolan.chain.search.Budget;

/** Answers questions for chains, each within its budget, which is told what is left out. */
public final class FindChains {
  private FindChains() {}

  /**
   * Finds the chains between two places, or says where and why there is none.
   *
   * @param snapshot the evidence
   * @param question both ends given
   * @param count the most chains, or routes, to find
   * @param budget how long it may take
   * @return the answer; without chains and without a gap where time did not suffice to find either
   */
  public static ChainAnswer between(
      Snapshot snapshot, ChainQuestion question, int count, Budget budget) {
    return between(snapshot, question, count, budget, UnaryOperator.identity());
  }

  /**
   * Finds the same, but of each route the best chain alone.
   *
   * @param snapshot the evidence
   * @param question both ends given
   * @param count the most chains, or routes, to find
   * @param budget how long it may take
   * @return the answer, without the sailings of routes
   */
  public static ChainAnswer bestBetween(
      Snapshot snapshot, ChainQuestion question, int count, Budget budget) {
    return between(snapshot, question, count, budget, ChainSearch::withoutSailings);
  }

  private static ChainAnswer between(
      Snapshot snapshot,
      ChainQuestion question,
      int count,
      Budget budget,
      UnaryOperator<ChainSearch> change) {
    Optional<Network> network = snapshot.network(question.lens(), budget);
    if (network.isEmpty()) {
      return new ChainAnswer(List.of(), false, Optional.empty(), false);
    }
    Best best =
        change
            .apply(new ChainSearch(network.get(), question.filters(), budget))
            .best(
                question.from().orElseThrow(),
                question.to().orElseThrow(),
                question.rank(),
                question.byRoute(),
                count);
    if (!best.complete()) {
      noteStopped(budget);
    }
    Optional<ChainAnswer.ExplainedGap> gap =
        best.complete() && best.alternatives().isEmpty()
            ? explain(snapshot, network.get(), question, budget)
            : Optional.empty();
    return new ChainAnswer(best.alternatives(), best.more(), gap, budget.lacks().isEmpty());
  }

  /**
   * Finds the chains alone, and does not ask why where there is none.
   *
   * @param snapshot the evidence
   * @param question the question
   * @param budget how long it may take
   * @return the chains, the best-evidenced first
   */
  public static Found chains(Snapshot snapshot, ChainQuestion question, Budget budget) {
    Found found =
        snapshot
            .network(question.lens(), budget)
            .map(
                network ->
                    new ChainSearch(network, question.filters(), budget)
                        .find(question.from(), question.to()))
            .orElseGet(() -> new Found(List.of(), false));
    if (!found.complete() && budget.lacks().isEmpty()) {
      noteStopped(budget);
    }
    return found;
  }

  /**
   * Finds out whether there is a chain, and stops at the first.
   *
   * @param snapshot the evidence
   * @param question both ends given
   * @param budget how long it may take
   * @return a chain, if there is one; empty if that could not be found out
   */
  public static Optional<Probe> probe(Snapshot snapshot, ChainQuestion question, Budget budget) {
    return snapshot
        .network(question.lens(), budget)
        .map(
            network ->
                new ChainSearch(network, question.filters(), budget)
                    .probe(question.from().orElseThrow(), question.to().orElseThrow()))
        .filter(probe -> probe.complete() || probe.chain().isPresent());
  }

  /**
   * Lists where cargo can have gone from a place, or can have come from to a place.
   *
   * @param snapshot the evidence
   * @param question one end given
   * @param budget how long it may take
   * @return the places
   */
  public static ChainSearch.Reach reachable(
      Snapshot snapshot, ChainQuestion question, Budget budget) {
    Optional<Network> network = snapshot.network(question.lens(), budget);
    if (network.isEmpty()) {
      return new ChainSearch.Reach(List.of(), false);
    }
    ChainSearch search = new ChainSearch(network.get(), question.filters(), budget);
    ChainSearch.Reach reach =
        question
            .from()
            .map(search::destinations)
            .orElseGet(() -> search.origins(question.to().orElseThrow()));
    if (!reach.complete()) {
      noteStopped(budget);
    }
    return reach;
  }

  private static void noteStopped(Budget budget) {
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent("so there may be more and better; ask more narrowly.");
    } else {
      budget.leaveOut(
          "At most %,d chains are looked at, so there may be more and better; ask more narrowly."
              .formatted(ChainSearch.MOST_CHAINS));
    }
  }

  private static Optional<ChainAnswer.ExplainedGap> explain(
      Snapshot snapshot, Network network, ChainQuestion question, Budget budget) {
    Gap gap =
        new GapFinder(network, new ChainSearch(network, question.filters(), budget))
            .find(question.from().orElseThrow(), question.to().orElseThrow());
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent(
          "so there is no chain, but where the gap is was not found out; ask more narrowly.");
      return Optional.empty();
    }
    List<ChainAnswer.Reason> reasons = new ArrayList<>();
    boolean allTried = true;
    for (Relaxation relaxation : Relaxation.of(question)) {
      allTried &= tried(snapshot, relaxation, budget, reasons);
    }
    if (reasons.isEmpty() && allTried) {
      for (Relaxation relaxation : Relaxation.together(question)) {
        allTried &= !reasons.isEmpty() || tried(snapshot, relaxation, budget, reasons);
      }
    }
    if (!allTried) {
      budget.leaveOutSinceSpent(
          "so not every filter was tried that may have opened the gap; ask with fewer filters.");
    }
    return Optional.of(new ChainAnswer.ExplainedGap(gap, reasons, allTried));
  }

  /** Tries a question without a filter, and adds the reason if there is a chain then. */
  private static boolean tried(
      Snapshot snapshot, Relaxation relaxation, Budget budget, List<ChainAnswer.Reason> reasons) {
    Optional<Probe> probe = probe(snapshot, relaxation.question(), budget);
    probe.flatMap(Probe::chain).ifPresent(chain -> reasons.add(relaxation.reason()));
    return probe.isPresent();
  }
}
