package org.portolan.chain.search;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.portolan.chain.network.TemporalNetwork;

/** The best of the chains that it is shown, but for those that were found before. */
final class Picked implements EveryChain.Visitor {
  /** How many chains are kept before they are sorted and the worst dropped, for each wanted. */
  private static final int ROOM = 8;

  private final TemporalNetwork network;
  private final Measure measure;
  private final int onlyLegs;
  private final int wanted;
  private final boolean byRoute;
  private final Set<Object> before;
  private final Comparator<Chain> order;
  private List<Chain> chains = new ArrayList<>();
  private double most;

  /** A chain with its measure. */
  @SuppressWarnings("ArrayRecordComponent") // Numbers for a search, compared by an order.
  record Chain(int[] legs, int arrival, double measure) {}

  /**
   * Prepares.
   *
   * @param most the largest measure to pick
   * @param onlyLegs how many legs chains must have; 0 for any number
   * @param wanted how many to pick
   * @param byRoute true to pick each route once, by its best chain
   * @param before what was found before, by {@link #key}
   */
  Picked(
      TemporalNetwork network,
      Measure measure,
      double most,
      int onlyLegs,
      int wanted,
      boolean byRoute,
      Set<Object> before,
      ToDoubleFunction<int[]> distance) {
    this.network = network;
    this.measure = measure;
    this.most = most;
    this.onlyLegs = onlyLegs;
    this.wanted = wanted;
    this.byRoute = byRoute;
    this.before = before;
    this.order =
        Comparator.comparingDouble(Chain::measure)
            .thenComparingInt(chain -> chain.legs().length)
            .thenComparingInt(chain -> Sailings.rank(chain.arrival()))
            .thenComparingDouble(chain -> distance.applyAsDouble(chain.legs()))
            .thenComparing(Chain::legs, (one, other) -> Sailings.compareIds(network, one, other));
  }

  @Override
  public boolean wants(int[] legs, int count) {
    return measure.least(legs, count) <= most;
  }

  @Override
  public boolean take(int[] legs, int count, int arrival) {
    if (onlyLegs == 0 || count == onlyLegs) {
      double measured = measure.of(legs, count, arrival);
      if (measured <= most) {
        put(new Chain(Arrays.copyOf(legs, count), arrival, measured));
      }
    }
    return true;
  }

  /** Picks those of the chains shown to it whose latest departure is in some days. */
  EveryChain.Visitor leaving(int first, int last) {
    return new EveryChain.Visitor() {
      @Override
      public boolean wants(int[] legs, int count) {
        return Measure.departure(network, legs, count) >= first && Picked.this.wants(legs, count);
      }

      @Override
      public boolean take(int[] legs, int count, int arrival) {
        return Measure.departure(network, legs, count) > last
            || Picked.this.take(legs, count, arrival);
      }
    };
  }

  private void put(Chain chain) {
    if (before.isEmpty() || !before.contains(key(chain))) {
      chains.add(chain);
      if (chains.size() >= (long) ROOM * wanted + ROOM) {
        dropWorst();
      }
    }
  }

  private void dropWorst() {
    chains.sort(order);
    List<Chain> best = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Chain chain : chains) {
      if (best.size() < wanted && seen.add(key(chain))) {
        best.add(chain);
      }
    }
    chains = best;
    if (best.size() == wanted) {
      most = Math.min(most, best.get(wanted - 1).measure());
    }
  }

  /** What tells what is to be found once. */
  Object key(Chain chain) {
    return key(network, chain.legs(), byRoute);
  }

  /** What tells chains apart, or their routes. */
  static Object key(TemporalNetwork network, int[] legs, boolean byRoute) {
    return byRoute ? Route.ofLegs(network.lanes(), legs) : new IntArrayList(legs);
  }

  /** No chain that measures more is wanted any more. */
  double most() {
    return most;
  }

  /** The best in order. */
  List<Chain> best() {
    dropWorst();
    return chains;
  }
}
