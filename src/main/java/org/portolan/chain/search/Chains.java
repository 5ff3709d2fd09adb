package org.portolan.chain.search;

import java.util.Arrays;
import java.util.Optional;
import org.portolan.chain.network.TemporalNetwork;

/** Answers questions for chains. */
public final class Chains {
  private Chains() {}

  /** Takes chains. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes a chain.
     *
     * @param legs its legs
     * @param arrival the day of arrival, or {@link TemporalNetwork#UNKNOWN}
     * @return false to be shown no more
     */
    boolean take(int[] legs, int arrival);
  }

  /**
   * Finds a chain of the earliest arrival.
   *
   * @param network where to search
   * @param ask a question that {@link Alternatives#canAnswer can be answered} by the best chains
   * @param budget how long it may take; spent when it was not enough
   * @return a chain; empty if there is none
   */
  public static Optional<Alternatives.Alternative> earliest(
      TemporalNetwork network, Ask ask, Budget budget) {
    Scratch scratch = Scratch.take();
    try {
      Optional<Alternatives.Alternative> found =
          new EarliestSearch(network, ask, scratch, budget).run().bestOf(ask.to());
      if (found.isEmpty() || isAnswer(network, ask, found.get().legs())) {
        return found;
      }
    } finally {
      scratch.giveBack();
    }
    return Alternatives.find(network, ask, Alternatives.Order.ARRIVAL, legs -> 0, 1, false, budget)
        .stream()
        .findFirst();
  }

  private static boolean isAnswer(TemporalNetwork network, Ask ask, int[] legs) {
    return ask.worst() == Ask.Joins.POSSIBLE
        && ask.via().isEmpty()
        && Stops.isChain(network, legs, legs.length);
  }

  /**
   * Shows every chain.
   *
   * @param network where to search
   * @param ask what is asked
   * @param budget how long it may take; spent when it was not enough
   * @param visitor is shown each chain, in an order that means nothing
   */
  public static void each(TemporalNetwork network, Ask ask, Budget budget, Visitor visitor) {
    new EveryChain(
            network,
            ask,
            budget,
            (legs, count, arrival) -> visitor.take(Arrays.copyOf(legs, count), arrival))
        .run();
  }
}
