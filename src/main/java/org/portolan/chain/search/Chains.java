package org.portolan.chain.search;

import java.util.Arrays;
import java.util.List;
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
   * Finds a chain of the earliest arrival. It first looks whatever the number of legs, since most
   * earliest chains have few.
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
      for (Ask each : List.of(ask.with(ask.limits().withAnyLegs()), ask)) {
        EarliestSearch search = new EarliestSearch(network, each, scratch, budget);
        search.run();
        Optional<Alternatives.Alternative> found = search.bestOf(ask.to());
        if (found.isEmpty() || isAnswer(network, ask, found.get().legs())) {
          return found;
        }
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
        && legs.length <= ask.limits().maxLegs()
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
