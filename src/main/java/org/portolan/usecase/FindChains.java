package org.portolan.usecase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.portolan.chain.Best;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Found;
import org.portolan.chain.Gap;
import org.portolan.chain.GapFinder;
import org.portolan.chain.Network;
import org.portolan.chain.Probe;
import org.portolan.domain.Id;

/** Answers questions for chains. */
public final class FindChains {
  private FindChains() {}

  /**
   * Finds the chains between two places, or says where and why there is none.
   *
   * @param snapshot the evidence
   * @param question both ends given
   * @param count the most chains, or routes, to find
   * @return the answer
   */
  public static ChainAnswer between(Snapshot snapshot, ChainQuestion question, int count) {
    TimeLimit limit = TimeLimit.of(ChainSearch.USUAL_LIMIT);
    Network network = snapshot.network(question.lens());
    Best best =
        new ChainSearch(network, question.filters(), limit.left())
            .best(
                question.from().orElseThrow(),
                question.to().orElseThrow(),
                question.rank(),
                question.byRoute(),
                count);
    Optional<ChainAnswer.ExplainedGap> gap =
        best.alternatives().isEmpty()
            ? Optional.of(explain(snapshot, network, question, limit))
            : Optional.empty();
    return new ChainAnswer(
        best.alternatives(), gap, best.complete() && (gap.isEmpty() || !limit.left().isZero()));
  }

  /**
   * Finds the chains alone, and does not ask why where there is none.
   *
   * @param snapshot the evidence
   * @param question the question
   * @return the chains, the best-evidenced first
   */
  public static Found chains(Snapshot snapshot, ChainQuestion question) {
    return search(snapshot.network(question.lens()), question);
  }

  /**
   * Finds out whether there is a chain, and stops at the first.
   *
   * @param snapshot the evidence
   * @param question both ends given
   * @return a chain, if there is one
   */
  public static Probe probe(Snapshot snapshot, ChainQuestion question) {
    return probe(snapshot, question, ChainSearch.USUAL_LIMIT);
  }

  private static Probe probe(Snapshot snapshot, ChainQuestion question, Duration limit) {
    return new ChainSearch(snapshot.network(question.lens()), question.filters(), limit)
        .probe(question.from().orElseThrow(), question.to().orElseThrow());
  }

  /**
   * Lists where cargo can have gone from a place, or can have come from to a place.
   *
   * @param snapshot the evidence
   * @param question one end given
   * @return the places
   */
  public static ChainSearch.Reach reachable(Snapshot snapshot, ChainQuestion question) {
    ChainSearch search = new ChainSearch(snapshot.network(question.lens()), question.filters());
    return question
        .from()
        .map(search::destinations)
        .orElseGet(() -> search.origins(question.to().orElseThrow()));
  }

  private static Found search(Network network, ChainQuestion question) {
    return new ChainSearch(network, question.filters()).find(question.from(), question.to());
  }

  private static ChainAnswer.ExplainedGap explain(
      Snapshot snapshot, Network network, ChainQuestion question, TimeLimit limit) {
    Id from = question.from().orElseThrow();
    Id to = question.to().orElseThrow();
    Gap gap =
        new GapFinder(network, new ChainSearch(network, question.filters(), limit.left()))
            .find(from, to);
    List<ChainAnswer.Reason> reasons =
        Relaxation.of(question).stream()
            .filter(relaxation -> opens(snapshot, relaxation, limit))
            .map(Relaxation::reason)
            .toList();
    if (reasons.isEmpty()) {
      reasons =
          Relaxation.together(question).stream()
              .filter(relaxation -> opens(snapshot, relaxation, limit))
              .map(Relaxation::reason)
              .limit(1)
              .toList();
    }
    return new ChainAnswer.ExplainedGap(gap, reasons);
  }

  private static boolean opens(Snapshot snapshot, Relaxation relaxation, TimeLimit limit) {
    return !limit.left().isZero()
        && probe(snapshot, relaxation.question(), limit.left()).chain().isPresent();
  }
}
