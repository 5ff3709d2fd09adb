package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds the best chains between places, the best first, without going through the others: tier by
 * tier of what counts first, and within a tier by arrival.
 */
public final class Alternatives {
  /** By how many days beyond the earliest arrival to look, one after another. */
  private static final int[] WIDER = {0, 2, 8, 30, 120, 500};

  private final TemporalNetwork network;
  private final Ask ask;
  private final int count;
  private final boolean byRoute;
  private final ToDoubleFunction<int[]> distance;
  private final Budget budget;
  private final List<Alternative> found = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  /** What counts first. */
  public enum Order {
    /** The evidence of the weakest leg, then certain joins, then as {@link #LEGS}. */
    EVIDENCE,
    /** The fewest legs, then the earliest arrival. */
    LEGS,
    /** The earliest arrival, then the fewest legs. */
    ARRIVAL
  }

  /**
   * A chain.
   *
   * @param legs its legs
   * @param arrival the day of arrival, or {@link TemporalNetwork#UNKNOWN}
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers for a search, compared by nobody.
  public record Alternative(int[] legs, int arrival) {}

  /**
   * The chains that come first.
   *
   * @param chains the chains in order
   * @param more true if there are others
   */
  public record Firsts(List<Alternative> chains, boolean more) {
    /**
     * Copies the chains.
     *
     * @param chains the chains in order
     * @param more true if there are others
     */
    public Firsts {
      chains = List.copyOf(chains);
    }

    /**
     * Takes the first of some chains.
     *
     * @param found the best chains in order, one more than are shown where there are so many
     * @param count the most to show
     * @return the first, and whether there are others
     */
    public static Firsts of(List<Alternative> found, int count) {
      return new Firsts(found.subList(0, Math.min(count, found.size())), found.size() > count);
    }

    /**
     * Says how many chains to look for.
     *
     * @param count the most to show
     * @return one more, where that can be counted, to know whether there is one
     */
    public static int lookFor(int count) {
      return Math.max(count, count + 1);
    }
  }

  private Alternatives(
      TemporalNetwork network,
      Ask ask,
      int count,
      boolean byRoute,
      ToDoubleFunction<int[]> distance,
      Budget budget) {
    this.network = network;
    this.ask = ask;
    this.count = count;
    this.byRoute = byRoute;
    this.distance = distance;
    this.budget = budget;
  }

  /**
   * Tells whether a question can be answered here. Limited waiting breaks what this rests on, that
   * who comes earlier is never worse off; forbidden joins have no times.
   *
   * @param ask the question
   * @return true if it can
   */
  public static boolean canAnswer(Ask ask) {
    return ask.worst() != Ask.Joins.ANY
        && ask.limits().maxWait() == NEVER
        && !ask.from().all()
        && !ask.to().all();
  }

  /**
   * Finds the best chains, and whether there are others.
   *
   * @param network where to search
   * @param ask a question that {@link #canAnswer can be answered}
   * @param order what counts first
   * @param distance of chains that are alike otherwise the shorter comes first; then the ids of the
   *     movements decide
   * @param count the most chains to find
   * @param byRoute true to find each route once, by its best chain
   * @param budget how long it may take; spent when it was not enough
   * @return the best chains in order
   */
  public static Firsts first(
      TemporalNetwork network,
      Ask ask,
      Order order,
      ToDoubleFunction<int[]> distance,
      int count,
      boolean byRoute,
      Budget budget) {
    Optional<Firsts> known =
        order == Order.ARRIVAL && count == 1 && FirstArrival.canAnswer(network, ask)
            ? FirstArrival.find(network, ask, distance, byRoute, budget)
            : Optional.empty();
    return known.orElseGet(
        () ->
            Firsts.of(
                find(network, ask, order, distance, Firsts.lookFor(count), byRoute, budget),
                count));
  }

  /**
   * Finds the best chains.
   *
   * @param network where to search
   * @param ask a question that {@link #canAnswer can be answered}
   * @param order what counts first
   * @param distance of chains that are alike otherwise the shorter comes first; then the ids of the
   *     movements decide
   * @param count the most chains to find
   * @param byRoute true to find each route once, by its best chain
   * @param budget how long it may take; spent when it was not enough
   * @return the best chains in order
   */
  public static List<Alternative> find(
      TemporalNetwork network,
      Ask ask,
      Order order,
      ToDoubleFunction<int[]> distance,
      int count,
      boolean byRoute,
      Budget budget) {
    Alternatives all = new Alternatives(network, ask, count, byRoute, distance, budget);
    if (ask.limits().departFrom() > ask.limits().departUntil()) {
      return all.found;
    }
    switch (order) {
      case EVIDENCE -> all.byEvidence();
      case LEGS -> all.byLegs(ask);
      case ARRIVAL -> all.byArrival();
    }
    return all.found;
  }

  /**
   * Lists the sailings of a route.
   *
   * @param network where to search
   * @param ask the question that the route answers
   * @param route the route
   * @param count the most to list
   * @param budget how long it may take
   * @return the first sailings by arrival and id
   */
  public static List<Alternative> sailings(
      TemporalNetwork network, Ask ask, Route route, int count, Budget budget) {
    return Sailings.of(network, ask, route, budget).first(count).stream()
        .map(sailing -> new Alternative(sailing.legs(), sailing.arrival()))
        .toList();
  }

  private boolean isReachable(Ask tier) {
    return Earliest.of(network, tier.with(tier.limits().withAnyLegs()), budget).isPresent();
  }

  private void byEvidence() {
    int[] strengths = network.strengths();
    for (int at = 0; at < strengths.length && isWanting(); at++) {
      int least = strengths[at];
      boolean all = at == strengths.length - 1;
      if (at == 0 && !all && !isReachable(ask)) {
        return;
      }
      Ask tier = all ? ask : ask.with(leg -> network.strength(leg) >= least);
      if (all || isReachable(tier)) {
        byLegs(tier.with(Ask.Joins.CERTAIN));
        if (ask.worst() != Ask.Joins.CERTAIN) {
          byLegs(tier);
        }
      }
    }
  }

  private boolean isWanting() {
    return found.size() < count && !budget.isSpent();
  }

  private void byLegs(Ask tier) {
    Scratch scratch = Scratch.take();
    try {
      Layers layers = Layers.toward(network, tier, scratch, budget);
      for (int legs = 1; legs <= tier.limits().maxLegs() && isWanting(); legs++) {
        take(tier, List.of(new Ways(network, tier, layers, legs, budget)), NEVER);
      }
    } finally {
      scratch.giveBack();
    }
  }

  private void byArrival() {
    int earliest = Earliest.of(network, ask, budget).orElse(UNKNOWN);
    for (int days : WIDER) {
      if (earliest != UNKNOWN && isWanting()) {
        byArrival(Math.min(ask.limits().arriveUntil(), earliest + days));
      }
    }
    if (isWanting()) {
      byArrival(NEVER);
    }
  }

  private void byArrival(int until) {
    found.clear();
    seen.clear();
    Ask tier = ask.with(ask.limits().withArriveUntil(until));
    Scratch scratch = Scratch.take();
    try {
      Arrived forward = new EarliestSearch(network, tier.toAnywhere(), scratch, budget).run();
      LatestSearch bound = new LatestSearch(network, tier, scratch.backward(), forward);
      bound.run(tier.to(), budget);
      byArrival(tier, new Layers(network, tier, scratch, budget, bound), until);
    } finally {
      scratch.giveBack();
    }
  }

  private void byArrival(Ask tier, Layers layers, int until) {
    List<Ways> ways = new ArrayList<>();
    for (int legs = 1; legs <= tier.limits().maxLegs() && !budget.isSpent(); legs++) {
      ways.add(new Ways(network, tier, layers, legs, budget));
    }
    take(tier, ways, until);
  }

  /** Takes the chains of ways in order of arrival, fewer legs first, until a day. */
  private void take(Ask tier, List<Ways> ways, int until) {
    PriorityQueue<Alternative> waiting = new PriorityQueue<>(order());
    while (isWanting()) {
      Ways next = next(ways);
      Alternative first = waiting.peek();
      if (first != null && (next == null || isBeforeAll(first, next))) {
        waiting.remove();
        if (Sailings.rank(first.arrival()) > until) {
          return;
        }
        if (seen.add(key(first.legs()))) {
          found.add(first);
        }
      } else if (next == null) {
        return;
      } else {
        Ways.Found way = next.next();
        if (way != null && !(byRoute && seen.contains(Route.of(network.lanes(), way.lanes())))) {
          int most = byRoute ? 1 : (int) Math.min(Integer.MAX_VALUE, (long) count + seen.size());
          new Sailings(network, tier, way.lanes(), budget)
              .first(most)
              .forEach(chain -> waiting.add(new Alternative(chain.legs(), chain.arrival())));
        }
      }
    }
  }

  /** Whether a chain comes before all that is left, by arrival and then by legs. */
  private static boolean isBeforeAll(Alternative first, Ways left) {
    int arrival = Sailings.rank(first.arrival());
    return arrival < left.earliestLeft()
        || (arrival == left.earliestLeft() && first.legs().length < left.legs());
  }

  /** Those that can arrive first, of these the ones with the fewest legs. */
  private static @org.jspecify.annotations.Nullable Ways next(List<Ways> ways) {
    Ways first = null;
    for (Ways each : ways) {
      if (each.earliestLeft() != NEVER
          && (first == null || each.earliestLeft() < first.earliestLeft())) {
        first = each;
      }
    }
    return first;
  }

  private Comparator<Alternative> order() {
    return Comparator.comparingInt((Alternative chain) -> Sailings.rank(chain.arrival()))
        .thenComparingInt(chain -> chain.legs().length)
        .thenComparingDouble(chain -> distance.applyAsDouble(chain.legs()))
        .thenComparing(Alternative::legs, (one, other) -> Sailings.compareIds(network, one, other));
  }

  private Object key(int[] legs) {
    return byRoute ? Route.ofLegs(network.lanes(), legs) : new IntArrayList(legs);
  }
}
